import { type DataSet, type Element, type Item, isSequence } from '../../../dicom/data-set.ts';
import { isCreatorTag } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

/** A Data Set with its creators behind everything else, at every depth. */
function appended({ elements }: DataSet): DataSet {
  const inside = elements.map(
    (element): Element =>
      isSequence(element)
        ? { ...element, items: element.items.map((item): Item => ({ ...item, ...appended(item) })) }
        : element,
  );
  const isCreator = ({ tag }: Element): boolean => isCreatorTag(tag);
  return { elements: [...inside.filter((element) => !isCreator(element)), ...inside.filter(isCreator)] };
}

export const transcodeAppendsCreators: Mutant = mutant(
  'transcode-appends-creators',
  'Reserves blocks when all elements are written, behind them.',
  {
    transcoded: (file, transferSyntax) => {
      const written = CORRECT.transcoded(file, transferSyntax);
      return { ...written, dataSet: appended(written.dataSet) };
    },
  },
  ['transcode.form'],
);
