import type { Results } from '../contract/results.ts';
import { escapeText } from '../reports/escape-text.ts';

/** What a budget did not suffice for, by tool, in one line; undefined where every case was put to every tool that works. */
export function leftOut({ tools, cells }: Pick<Results, 'tools' | 'cells'>): string | undefined {
  const broken = new Set(cells.filter(({ verdict }) => verdict === 'adapter-error').map(({ tool }) => tool));
  const short = tools.flatMap(({ id, cases }) =>
    cases !== undefined && cases.done < cases.planned && !broken.has(id)
      ? [`${id} ${cases.done}/${cases.planned}`]
      : [],
  );
  return short.length === 0
    ? undefined
    : escapeText(`Time was up before all cases were put to: ${short.join(', ')}. What was left out may fail.`);
}
