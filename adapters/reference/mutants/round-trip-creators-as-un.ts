import { isValue } from '../../../dicom/data-set.ts';
import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const roundTripCreatorsAsUn: Mutant = mutant(
  'round-trip-creators-as-un',
  'Reads the creators in its own text back with VR UN.',
  { reread: (dataSet) => changed(dataSet, (e) => (isCreatorTag(e.tag) && isValue(e) ? { ...e, vr: 'UN' } : e)) },
  ['export.round-trip'],
);
