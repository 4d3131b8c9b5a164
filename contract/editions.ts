import type { Case } from './case.ts';

/** Where editions of PS3.5 differ about data that are not quite legal, by the defect or the feature that makes them so. */
export const EDITIONS: Readonly<Record<string, string>> = {
  'duplicate-creator': 'not mentioned in 2013, forbidden by 2020',
  'non-ascii-creator': 'confined to the default repertoire by 2025a, less clearly by 2013 and 2020',
  'wrong-group-length': 'group lengths are retired in all editions seen; where there is one, it must be right',
};

/** Defects that break no rule of any edition; they are no reason for what a case is. */
export const LEGAL_DEFECTS: readonly string[] = ['full-group', 'leading-space-creator', 'space-padded-creator'];

/** What makes a case less than legal, as its features say. */
const culpritsOf = ({ features }: Case): readonly string[] => [
  ...features.flatMap((feature) => {
    const [, kind, name = ''] = /^(defect|mutation|cut):(.*)$/.exec(feature) ?? [];
    return kind === undefined || LEGAL_DEFECTS.includes(name) ? [] : [kind === 'cut' ? `cut in the ${name}` : name];
  }),
  ...features.filter((feature) => feature === 'parent-only'),
];

/**
 * The class of a case's data and, where they are tolerated, the editions of PS3.5 by which they are no better:
 * `tolerated data (duplicate-creator: not mentioned in 2013, forbidden by 2020)`. Empty for legal data.
 */
export function classText(subject: Case): string {
  const { validity } = subject;
  if (validity === 'legal') return '';
  const culprits = culpritsOf(subject);
  const usual = validity === 'tolerated' ? 'not allowed by 2013, 2020 and 2025a' : '';
  const reasons = culprits.map((name) => [name, EDITIONS[name] ?? usual].filter((part) => part !== '').join(': '));
  return `${validity} data${reasons.length === 0 ? '' : ` (${reasons.join('; ')})`}`;
}
