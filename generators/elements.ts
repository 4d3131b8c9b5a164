import type { Address, Key } from '../dicom/address.ts';
import type { Meaning, MeaningElement, PlainContent } from '../dicom/meaning.ts';
import type { VR } from '../dicom/vr.ts';

/** A standard element (or an orphan) of a Meaning: its tag in eight hexadecimal digits, VR and values. */
export const standard = (tag: string, vr: VR, ...values: readonly (string | number)[]): MeaningElement => ({
  tag,
  vr,
  values,
});

/** A private data element of a Meaning. */
export const owned = ({ group, creator, element }: Address, vr: VR, content: PlainContent): MeaningElement =>
  'values' in content
    ? { group, creator, element, vr, values: content.values }
    : { group, creator, element, vr, ...content };

/** A Sequence of a Meaning, standard or private, from the elements of each Item. */
export const sequence = (key: Key, ...items: readonly (readonly MeaningElement[])[]): MeaningElement => ({
  ...key,
  vr: 'SQ',
  items: items.map((elements): Meaning => ({ elements })),
});
