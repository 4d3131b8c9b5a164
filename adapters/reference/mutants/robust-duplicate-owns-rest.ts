import { fragile, has } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustDuplicateOwnsRest: Mutant = fragile(
  'robust-duplicate-owns-rest',
  'Where a creator has two blocks, goes on with it to the end of the file.',
  (met) => {
    const twice = met.deviations.find(({ code }) => code === 'creator-duplicate');
    const answer = has(met, 'creator-duplicate') ? met.partly() : undefined;
    if (twice?.tag === undefined || answer?.operation !== 'read') return undefined;
    const from = answer.elements.findIndex(
      ({ tag }) => tag.slice(0, 6) === `${twice.tag?.slice(0, 4)}${twice.tag?.slice(6)}`,
    );
    const owner = answer.elements[from]?.creator;
    if (owner === undefined) return undefined;
    const elements = answer.elements.map((one, index) => (index > from ? { ...one, creator: owner } : one));
    return { kind: 'answer', answer: { ...answer, elements } };
  },
  ['robust.defects'],
);
