import type fc from 'fast-check';
import type { Case } from '../../contract/case.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import type { Canaries } from '../canary.ts';

/** A drawn Meaning, and the source of canaries that continues where its values end. */
export interface Subject {
  readonly meaning: Meaning;
  readonly mint: Canaries;
}

/** What a family makes of the wish for a case: everything but layout and encodings. */
export type Draft = Omit<Case, 'schema' | 'id' | 'layout' | 'encoding' | 'recoding'>;

/** What the Items that can hold a target look like: `gap`, with an unused block below the target's. */
export type Arrangement = 'any' | 'company' | 'gap';

/** Draws the Meanings of a family in which an arrangement holds. */
export type FamilyMaker = (arrangement: Arrangement) => fc.Arbitrary<Subject>;
