import { counted } from '../counted.ts';
import { countsText } from '../verdict-of-counts.ts';
import type { Diff, FailureChange } from './diff.ts';

/** Kinds of change in the order in which they matter, with a sign and a title. */
export const CHANGES: readonly (readonly [FailureChange['change'], string, string])[] = [
  ['added', '+', 'Added: these did not fail before'],
  ['changed', '±', 'Changed: these fail in cases of other families'],
  ['first-seen', '*', 'Seen for the first time: the earlier run judged nothing like it'],
  ['not-judged', '?', 'Not judged any more: these failed, and the later run judged nothing like it'],
  ['fixed', '-', 'Fixed: these no longer fail'],
  ['unchanged', '=', 'Unchanged'],
];

/** `dcmjs transcode.vr wrong-vr`. */
export const failureName = ({ tool, property, harm }: FailureChange): string => `${tool} ${property} ${harm}`;

/** In what a failure differs: families and counts. */
export function failureDetail({ change, before, after, countsBefore, countsAfter }: FailureChange): string {
  const families =
    change === 'changed'
      ? `${list(before)}; now ${list(after)}`
      : list(change === 'fixed' || change === 'not-judged' ? before : after);
  return `${families === '' ? '' : `in ${families}; `}${countsText(countsBefore) || 'nothing'}, now ${countsText(countsAfter) || 'nothing'}`;
}

/** Families past the first few are only counted. */
const MOST = 4;
const list = (names: readonly string[]): string =>
  names.length <= MOST ? names.join(', ') : `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`;

/** `1 added, 2 fixed, 10 unchanged`: what there was of each, or that there is nothing to compare. */
export function summaryOf({ counts, failures }: Diff): string {
  if (failures.length === 0) return 'no failure, before or after';
  const parts = CHANGES.flatMap(([change]) => (counts[change] === 0 ? [] : [`${counts[change]} ${WORDS[change]}`]));
  return `${counted(failures.length, 'failure')}: ${parts.join(', ')}`;
}

const WORDS: Readonly<Record<FailureChange['change'], string>> = {
  added: 'added',
  changed: 'changed',
  'first-seen': 'seen for the first time',
  'not-judged': 'not judged any more',
  fixed: 'fixed',
  unchanged: 'unchanged',
};

/** What only one of the runs had, a line each. */
export function onlyLines({ only }: Diff): string[] {
  const line = (what: string, when: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${what} only in the ${when} run, and so not compared: ${names.join(', ')}`];
  return [
    ...line('Tools', 'earlier', only.before.tools),
    ...line('Tools', 'later', only.after.tools),
    ...line('Properties', 'earlier', only.before.properties),
    ...line('Properties', 'later', only.after.properties),
  ];
}
