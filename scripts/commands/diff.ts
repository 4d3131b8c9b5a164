import { Command } from 'commander';
import { readResults } from '../../engine/store.ts';
import type { Diff } from '../../reports/diff/diff.ts';
import { diffMarkdown } from '../../reports/diff/diff-markdown.ts';
import { diffResults } from '../../reports/diff/diff-results.ts';
import { diffText } from '../../reports/diff/diff-text.ts';
import { safeJson } from '../../reports/escape-text.ts';
import { resultsFile } from '../results-file.ts';
import { UsageError } from '../usage-error.ts';
import { wantsColor } from '../wants-color.ts';

const FORMATS: Readonly<Record<string, (diff: Diff) => string>> = {
  text: (diff) => diffText(diff, { color: wantsColor() }),
  markdown: diffMarkdown,
  json: (diff) => `${safeJson(diff)}\n`,
};

/** `diff OLD NEW`: what two runs found differently. */
export const diffCommand = (): Command =>
  new Command('diff')
    .description('what two runs found differently; ends with status 1 where something got worse')
    .argument('<old>', 'results.json of the earlier run, or its folder')
    .argument('<new>', 'that of the later run')
    .option('--format <name>', 'text, markdown or json', 'text')
    .action((before: string, after: string, { format }: { readonly format: string }) => {
      const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
      if (write === undefined)
        throw new UsageError(
          `There is no format ${JSON.stringify(format)}; there are ${Object.keys(FORMATS).join(', ')}.`,
        );
      const diff = diffResults(readResults(resultsFile(before)), readResults(resultsFile(after)));
      process.stdout.write(write(diff));
      process.exitCode = diff.worse ? 1 : 0;
    });
