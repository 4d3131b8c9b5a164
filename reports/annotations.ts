import type { Cell, Results } from '../contract/results.ts';
import { counted } from './counted.ts';
import { allExpected, type Expected } from './expected.ts';
import { headlineOf, headlineText } from './headline.ts';
import { shownShort } from './shown-short.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub shows no more errors of one step. */
const MOST = 10;
const LONGEST = 600;

/**
 * Failures that nobody expects as workflow commands of GitHub Actions, a line each and ten at most: `::error file=…,title=…::…`. A file is
 * named where a step says which; without one they stand at the run. The name of a command ends where `::` comes, and a
 * property where a comma or colon does, so that all of these are written in percents.
 */
export function annotations(results: Results, file: string | undefined, expected?: Expected): string {
  const first = new Map(worstFirst(results).map((finding) => [finding.id, finding]));
  const failing = results.cells.filter((cell) => isFailing(cell) && !allExpected(cell, expected));
  const place = [...first.keys()];
  const rank = (cell: Cell): number => {
    const at = cell.findings.map((id) => place.indexOf(id)).filter((index) => index >= 0);
    return at.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...at);
  };
  const sorted = [...failing].sort((a, b) => rank(a) - rank(b));
  const shown = sorted.length > MOST ? sorted.slice(0, MOST - 1) : sorted;
  const lines = shown.map((cell) => {
    const finding = cell.findings.flatMap((id) => first.get(id) ?? [])[0];
    const sentence = finding === undefined ? '' : `. ${finding.sentence} (${finding.replay})`;
    return error(file, `${cell.tool} ${cell.property}`, `${headlineText(headlineOf([cell])!)}${sentence}`);
  });
  const left = sorted.length - shown.length;
  const rest =
    left === 0 ? [] : [error(file, 'blockshift', `${counted(left, 'more failing claim')}; the report has them all`)];
  return [...lines, ...rest].map((line) => `${line}\n`).join('');
}

const isFailing = ({ counts }: Cell): boolean => (counts.fail ?? 0) + (counts.crash ?? 0) + (counts.hang ?? 0) > 0;

function error(file: string | undefined, title: string, message: string): string {
  const properties = [...(file === undefined ? [] : [`file=${inProperty(file)}`]), `title=${inProperty(title)}`];
  return `::error ${properties.join(',')}::${inData(message)}`;
}

const inData = (text: string): string =>
  shownShort(text, LONGEST).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (text: string): string => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
