import type { Curated } from './curated.ts';

/** Of a case whose author says nothing: no difference is known between the editions from 2013 to 2025a. */
const SAME_EVERYWHERE: Readonly<Record<Curated['validity'], string>> = {
  legal: 'Legal in every edition.',
  tolerated: 'Illegal in every edition; files of this kind exist.',
  malformed: 'Malformed in every edition.',
};

/** In which editions of the Standard the answers of a case hold, in a sentence. */
export const editionOf = ({ edition, validity }: Pick<Curated, 'edition' | 'validity'>): string =>
  edition ?? SAME_EVERYWHERE[validity];
