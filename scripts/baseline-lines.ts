import { expectationText } from '../engine/baseline.ts';
import type { BaselineComparison, Failure } from '../engine/compare-baseline.ts';
import { counted } from '../reports/counted.ts';
import { escapeText } from '../reports/escape-text.ts';

/** What a baseline says about a run, a line for each difference, under what to do about them. */
export function baselineLines(
  { unexpected, changed, fixed, unseen, unknown }: BaselineComparison,
  file: string,
): string[] {
  const again = `add --write-baseline to take this into ${file}`;
  return [
    ...section(`Not expected by the baseline (look into them, or ${again}):`, byClaim(unexpected)),
    ...section(
      'Changed: these fail in another way than the baseline says:',
      changed.map(({ failure, before }) => `${expectationText(failure)}, was ${before.join(' or ')}`),
    ),
    ...section(
      `Fixed: lines of the baseline that no longer fail (${again}):`,
      fixed.map((line) => `${expectationText(line)}${line.link === '' ? '' : ` (${line.link})`}`),
    ),
    ...(unseen.length === 0
      ? []
      : [
          `${counted(unseen.length, 'line of the baseline is', 'lines of the baseline are')} about what this run did not exercise.`,
        ]),
    ...section(
      'Not failing here, and without @CASE never called fixed (remove them where they are; or add @ and the "id" of a case that failed, from its case.json, as --write-baseline does when it sees one fail: once that case passes, the run ends with status 1):',
      unknown.map(expectationText),
    ),
  ].map(escapeText);
}

const section = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`)];

/** One line for a tool, property and harm, with the families in which it was seen. */
function byClaim(failures: readonly Failure[]): string[] {
  const claims = new Map<string, string[]>();
  for (const { tool, property, harm, feature } of failures) {
    const name = `${tool} ${property} ${harm}`;
    claims.set(name, [...(claims.get(name) ?? []), feature]);
  }
  return [...claims].map(([name, features]) => `${name} (in ${features.join(', ')})`);
}
