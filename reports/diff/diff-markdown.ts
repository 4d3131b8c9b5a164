import { MOST_BYTES } from '../markdown.ts';
import { markdownCode, markdownText } from '../markdown-text.ts';
import { within } from '../within.ts';
import { CHANGES, failureDetail, onlyLines, summaryOf } from './change-words.ts';
import type { Diff, FailureChange } from './diff.ts';

/** A comparison of two runs as Markdown for a pull request, as long as one of a run at most. */
export function diffMarkdown(diff: Diff): string {
  const room = within(MOST_BYTES - 500);
  room.add([
    `## Blockshift: ${diff.worse ? '✗ worse than before' : '✓ nothing got worse'}`,
    '',
    `${markdownText(summaryOf(diff))}.`,
    '',
  ]);
  for (const note of diff.notes) room.add([`> ${markdownText(note)}`, '']);
  for (const [change, , title] of CHANGES) {
    const own = diff.failures.filter((one) => one.change === change);
    room.part(title, `${title} (${own.length})`, own, failureLines);
  }
  const list = (title: string, lines: readonly string[]): void =>
    room.part(title, `${title} (${lines.length})`, lines, (line) => [`- ${line}`]);
  list(
    'Versions',
    diff.versions.map(
      ({ tool, before, after }) => `${markdownCode(tool)} ${markdownText(before)}, now ${markdownText(after)}`,
    ),
  );
  list(
    'Other verdicts',
    diff.verdicts.map(
      (one) => `${markdownCode(one.tool)} ${markdownCode(one.property)} ${one.before}, now ${one.after}`,
    ),
  );
  list(
    'Warnings to users',
    diff.exposures.map(
      (one) => `${markdownCode(one.tool)} ${markdownCode(one.id)} ${one.before} of the cases, now ${one.after}`,
    ),
  );
  list(
    'Not compared',
    onlyLines(diff).map((line) => markdownText(line, 1000)),
  );
  return room.text();
}

function failureLines(failure: FailureChange): string[] {
  const { tool, property, harm, change, worse, sentence } = failure;
  const mark = worse && change === 'changed' ? ' **worse**' : '';
  const said = sentence === undefined || change === 'fixed' ? [] : [`  ${markdownText(sentence)}`];
  return [
    `- ${markdownCode(tool)} ${markdownCode(property)} ${markdownText(harm)}${mark}: ${markdownText(failureDetail(failure), 500)}${said.length > 0 ? '\\' : ''}`,
    ...said,
  ];
}
