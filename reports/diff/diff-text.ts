import { escapeText } from '../escape-text.ts';
import { type Paint, paintFor } from '../paint.ts';
import { wrap } from '../wrap.ts';
import { CHANGES, failureDetail, failureName, onlyLines, summaryOf } from './change-words.ts';
import type { Diff, FailureChange } from './diff.ts';

const WIDTH = 80;

/** A comparison of two runs for a terminal. */
export function diffText(diff: Diff, { color }: { readonly color: boolean }): string {
  const paint = paintFor(color);
  const sections = [
    CHANGES.flatMap(([change, sign, title]) => {
      const own = diff.failures.filter((one) => one.change === change);
      return own.length === 0 || change === 'unchanged' ? [] : [section(title, sign, own, paint).join('\n')];
    }).join('\n\n'),
    lines(
      'Versions',
      diff.versions.map(({ tool, before, after }) => `${tool}: ${before}, now ${after}`),
      paint,
    ),
    lines(
      'Other verdicts',
      diff.verdicts.map((one) => `${one.tool} ${one.property}: ${one.before}, now ${one.after}`),
      paint,
    ),
    lines(
      'Warnings to users',
      diff.exposures.map((one) => `${one.tool} ${one.id}: ${one.before} of the cases, now ${one.after}`),
      paint,
    ),
    lines('Not compared', onlyLines(diff), paint),
    lines('To be kept in mind', diff.notes, paint),
    wrap(escapeText(`${summaryOf(diff)}.`), WIDTH).join('\n'),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, sign: string, failures: readonly FailureChange[], paint: Paint): string[] {
  return [
    ...wrap(title, WIDTH).map(paint.bold),
    ...failures.flatMap((failure) => {
      const { change, worse, sentence } = failure;
      const name = wrap(
        escapeText(`${sign} ${failureName(failure)}${worse && change === 'changed' ? ' (worse)' : ''}`),
        WIDTH,
        '  ',
      );
      const verdict = worse ? 'fail' : change === 'fixed' ? 'pass' : 'lax';
      return [
        ...name.map((line) => paint.verdict(verdict, line)),
        ...wrap(escapeText(`    ${failureDetail(failure)}`), WIDTH, '    '),
        ...(sentence === undefined || change === 'fixed' ? [] : wrap(escapeText(`    ${sentence}`), WIDTH, '    ')),
      ];
    }),
  ];
}

const lines = (title: string, all: readonly string[], paint: Paint): string =>
  all.length === 0
    ? ''
    : [paint.bold(title), ...all.flatMap((line) => wrap(`  ${escapeText(line)}`, WIDTH, '    '))].join('\n');
