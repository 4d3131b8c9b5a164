import { creatorDefect } from './creator-defect.ts';
import type { Defect } from './defect.ts';

/** A creator without a value: its elements have no owner. */
export const emptyCreator: Defect = creatorDefect(
  {
    name: 'empty-creator',
    title: 'the creator of a block has no value',
    validity: 'tolerated',
    source: 'PS3.5 7.8.1 b (Type 1); dcm4che issues 552 and 660',
    deviations: ['creator-empty', 'orphan'],
  },
  () => ({ bytes: new Uint8Array() }),
);
