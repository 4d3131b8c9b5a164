import { fragile } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustStopsAtOrphan: Mutant = fragile(
  'robust-stops-at-orphan',
  'Ends a listing at the first element without an owner, and says success.',
  (met) => {
    const orphan = met.deviations.find(({ code }) => code === 'orphan');
    const answer = orphan && met.partly();
    if (answer?.operation !== 'read') return undefined;
    const end = answer.elements.findIndex(({ tag }) => tag === orphan?.tag);
    return end < 0 ? undefined : { kind: 'answer', answer: { ...answer, elements: answer.elements.slice(0, end) } };
  },
  ['robust.defects'],
);
