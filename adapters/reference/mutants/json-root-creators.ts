import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const jsonRootCreators: Mutant = mutant(
  'json-root-creators',
  'Writes into an Item of the JSON document the creator that the root has for the block.',
  {
    exported: ({ dataSet }) => {
      const root = new Map(dataSet.elements.filter((e) => isCreatorTag(e.tag)).map((e) => [e.tag, e]));
      return changed(dataSet, (e) => root.get(e.tag) ?? e);
    },
  },
  ['export.json'],
);
