import type { MutantResult } from '../engine/check-mutant.ts';
import type { SelfCheckResult } from '../engine/self-check.ts';
import { privateCount } from '../generators/private-count.ts';
import { counted } from './counted.ts';
import { median } from './median.ts';
import { wrap } from './wrap.ts';

/** `mutant-` says nothing in a list of mutants. */
export const mutantName = (id: string): string => id.replace(/^mutant-/, '');

/** How many private elements the smallest case has; `-` where the mistake shows only after other questions. */
export const elementsOf = ({ first }: MutantResult): string =>
  first === undefined ? '' : first.minimal === undefined ? '-' : String(privateCount(first.minimal));

/** The middle of the private elements in the smallest cases; undefined where there are none. */
export const medianElements = (mutants: readonly MutantResult[]): number | undefined =>
  median(mutants.flatMap(({ first }) => (first?.minimal ? [privateCount(first.minimal)] : [])));

/** The properties that have to notice a mistake: those that did, the one that did first at the beginning; and the others. */
export function noticedBy({ expected, noticed, first }: MutantResult): {
  readonly did: readonly string[];
  readonly didNot: readonly string[];
} {
  const did = [...noticed].sort((a, b) => Number(b === first?.property) - Number(a === first?.property));
  return { did, didNot: expected.filter((one) => !noticed.includes(one)) };
}

const row = (name: string, by: string, cases: string, seconds: string, elements: string): string =>
  `${name.padEnd(37)} ${by.padEnd(21)} ${cases.padStart(5)} ${seconds.padStart(5)} ${elements.padStart(8)}`;

const rowsOf = (mutant: MutantResult): string[] => {
  const { id, first } = mutant;
  const { did, didNot } = noticedBy(mutant);
  const under = [...did.slice(1), ...(first === undefined ? [] : didNot.map((one) => `NOT ${one}`))];
  return [
    first === undefined
      ? row(mutantName(id), 'NOBODY', '', '', '')
      : row(mutantName(id), first.property, String(first.cases), first.seconds.toFixed(1), elementsOf(mutant)),
    ...under.map((by) => row('', by, '', '', '').trimEnd()),
  ];
};

/**
 * A self-check as text, at most 80 columns: for each mistake which property noticed it first, after how many cases and
 * seconds, and the private elements of the smallest case, and under it a line for each other property that has to notice;
 * how correct implementations did; and what is wrong.
 */
export function selfCheckReport({ mutants, references, faults }: SelfCheckResult): string {
  const middle = medianElements(mutants);
  const lines = [
    ...(mutants.length === 0
      ? []
      : [row('mistake', 'noticed by, first', 'cases', 's', 'elements'), ...mutants.flatMap(rowsOf), '']),
    ...references.map(
      ({ id, cases, judgements, blamed }) =>
        `${id}: ${counted(cases, 'case')}, ${counted(judgements, 'judgement')}, blamed by ${blamed.length === 0 ? 'none' : counted(blamed.length, 'property', 'properties')}`,
    ),
    ...(references.length > 1
      ? [
          `together ${counted(
            references.reduce((sum, { judgements }) => sum + judgements, 0),
            'judgement',
          )}`,
        ]
      : []),
    ...(references.length > 0 ? [''] : []),
    ...faults.flatMap((fault) => wrap(`RED: ${fault}`, 80, '     ')),
  ];
  const noticed = mutants.filter(({ expected, noticed: by }) => by.length === expected.length).length;
  const half =
    middle === undefined ? '' : ` Half of the smallest cases have ${counted(middle, 'private element')} or fewer.`;
  const verdict =
    faults.length === 0
      ? `The suite is sound: ${[...(mutants.length > 0 ? [`${counted(noticed, 'mistake')} noticed`] : []), ...(references.length > 0 ? ['no correct implementation blamed'] : [])].join(', ')}.${half}`
      : `The suite is not sound: ${counted(faults.length, 'fault')}.`;
  return [...lines, ...wrap(verdict, 80)].join('\n');
}
