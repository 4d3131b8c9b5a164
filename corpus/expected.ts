import type { Validity } from '../contract/case.ts';
import { answered, type ExpectedQuestion } from './answered.ts';
import { editionOf } from './edition.ts';
import { type ExpectedElement, type ExpectedReservation, survey } from './expected-elements.ts';
import type { CuratedFile } from './make-file.ts';

/** What lies beside each file of the corpus. Its JSON Schema is in expected-schema.ts. */
export interface Expected {
  readonly schema: 1;
  readonly id: string;
  readonly file: string;
  readonly description: string;
  readonly clauses: readonly string[];
  readonly validity: Validity;
  readonly edition: string;
  readonly features: readonly string[];
  readonly source: string;
  readonly transferSyntax: string;
  /** `part`: the file is damaged, `elements` is what it was meant to hold; showing less, or an error, is right. */
  readonly readable: 'all' | 'part';
  readonly deviations: readonly string[];
  readonly reservations: readonly ExpectedReservation[];
  readonly elements: readonly ExpectedElement[];
  readonly questions: readonly ExpectedQuestion[];
}

/** The right answers for a file. Throws where a question contradicts the file. */
export function expectedOf(file: CuratedFile): Expected {
  const { case: subject, transferSyntax } = file;
  const found = survey(file.meaning, file.dataSet, transferSyntax);
  return {
    schema: 1,
    id: subject.id,
    file: fileName(subject.id),
    description: subject.description,
    clauses: subject.clauses,
    validity: subject.validity,
    edition: editionOf(subject),
    features: [...subject.features].sort(),
    source: subject.source,
    transferSyntax,
    readable: subject.unreadable ? 'part' : 'all',
    deviations: subject.deviations ?? [],
    reservations: found.reservations,
    elements: found.elements.map(({ key: _, itemPath: __, ...element }) => element),
    questions: subject.unreadable ? [] : answered(subject, found),
  };
}

/** `siemens/sdi-moved-in-frame.dcm` */
const fileName = (id: string): string => `${id}.dcm`;
