/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Finding } from '../../contract/results.ts';
import { commandLine } from '../command-line.ts';
import { shellWords } from '../shell-words.ts';
import { shownText } from './shown-text.ts';

/** The most of a command that the page shows; the whole is what is copied. */
const MOST_SHOWN = 1200;

interface CommandProps {
  readonly title: string;
  readonly text: string;
}

/** A line for a shell with a button that copies it. */
const CommandLine = ({ title, text }: CommandProps): VNode => (
  <div class="command">
    <h3>{title}</h3>
    <div class="line">
      <code>{shownText(text, MOST_SHOWN)}</code>
      <button type="button" class="copy needs-script" hidden data-copy={text} aria-label={`Copy: ${title}`}>
        Copy
      </button>
    </div>
  </div>
);

/** The exact command, to be run among the input files, and the line that runs the finding again. */
export const FindingCommands = ({ finding }: { readonly finding: Finding }): VNode => (
  <>
    {finding.command.length > 0 && (
      <CommandLine
        title="Reproduce, in the folder of the results"
        text={`cd ${shellWords([finding.folder])} && ${commandLine(finding.command)}`}
      />
    )}
    <CommandLine title="Replay with this suite" text={finding.replay} />
  </>
);
