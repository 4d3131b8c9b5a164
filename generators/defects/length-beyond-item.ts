import { type DicomFile, type Element, isValue } from '../../dicom/data-set.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { isShortForm } from '../../dicom/write/short-form.ts';
import { type BlockPlace, firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { offsetOf, sizeOf, withLengthsTo } from './sizes.ts';
import { spoilBlock } from './spoil-block.ts';
import { staysASequence } from './stays-a-sequence.ts';

/** The first value of a block, with a length that leads two bytes behind the Item; undefined where it cannot say that. */
function tooLong(
  file: DicomFile,
  found: BlockPlace,
): { readonly target: Element; readonly length: number } | undefined {
  const { explicit } = encodingOf(file.transferSyntax);
  const { elements } = found.dataSet;
  const end = offsetOf(file, found, elements.length);
  if (!staysASequence(found, explicit) || end >= sizeOf(withLengthsTo(file, found))) return undefined;
  for (const target of found.elements) {
    if (!isValue(target)) continue;
    const start = offsetOf(file, found, elements.indexOf(target) + 1) - target.bytes.length;
    const length = end - start + 2;
    if (!explicit || !isShortForm(target.vr) || length <= 0xffff) return { target, length };
  }
  return undefined;
}

/** A value that is longer than the Item it stands in. */
export const lengthBeyondItem: Defect = {
  name: 'length-beyond-item',
  title: 'the length of a value leads beyond its Item',
  validity: 'malformed',
  source: 'PS3.5 7.1.1 and 7.5.2; cornerstonejs/dicomParser issues 114 and 245',
  deviations: ['bad-length'],
  apply: (file, place) => {
    const wanted = 'with a value in an Item that something follows';
    const found = firstBlock(file.dataSet, place, (each) => tooLong(file, each) !== undefined, wanted);
    const { target, length } = tooLong(file, found)!;
    return spoilBlock(withLengthsTo(file, found), found, (elements) =>
      elements.map((element) => (element === target ? { ...element, violation: { length } } : element)),
    );
  },
};
