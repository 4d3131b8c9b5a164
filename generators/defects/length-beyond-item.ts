import { type DicomFile, type Element, isSequence, isValue } from '../../dicom/data-set.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { isShortForm } from '../../dicom/write/short-form.ts';
import { type BlockPlace, firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { sizeOfElements, withLengthsTo } from './sizes.ts';
import { spoilBlock } from './spoil-block.ts';
import { staysASequence } from './stays-a-sequence.ts';

/** The first value of a block, with a length that leads two bytes behind the Item; undefined where it cannot say that. */
function tooLong(
  file: DicomFile,
  found: BlockPlace,
): { readonly target: Element; readonly length: number } | undefined {
  const { explicit } = encodingOf(file.transferSyntax);
  const { elements } = found.dataSet;
  if (!staysASequence(found, explicit) || !isFollowed(found)) return undefined;
  for (const target of found.elements) {
    if (!isValue(target)) continue;
    const behind = sizeOfElements(elements.slice(elements.indexOf(target) + 1), explicit);
    const length = target.bytes.length + behind + 2;
    if (!explicit || !isShortForm(target.vr) || length <= 0xffff) return { target, length };
  }
  return undefined;
}

/** Whether anything stands behind an Item where all around it have defined lengths. */
const isFollowed = ({ way, around }: BlockPlace): boolean =>
  way.some(({ index, item }, depth) => {
    const { elements } = around[depth]!;
    const sequence = elements[index]!;
    return index + 1 < elements.length || (isSequence(sequence) && item + 1 < sequence.items.length);
  });

/** A value that is longer than the Item it stands in. */
export const lengthBeyondItem: Defect = {
  name: 'length-beyond-item',
  title: 'the length of a value leads beyond its Item',
  validity: 'malformed',
  source: 'PS3.5 7.1.1 and 7.5.2; cornerstonejs/dicomParser issues 114 and 245',
  deviations: ['bad-length'],
  apply: (file, place) => {
    const wanted = 'with a value in an Item that something follows';
    let spoiled: ReturnType<typeof tooLong>;
    const fits = (each: BlockPlace): boolean => {
      spoiled = tooLong(file, each);
      return spoiled !== undefined;
    };
    const found = firstBlock(file.dataSet, place, fits, wanted);
    const { target, length } = spoiled!;
    return spoilBlock(withLengthsTo(file, found), found, (elements) =>
      elements.map((element) => (element === target ? { ...element, violation: { length } } : element)),
    );
  },
};
