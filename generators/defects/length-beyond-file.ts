import { type DicomFile, type Element, isValue } from '../../dicom/data-set.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { isShortForm } from '../../dicom/write/short-form.ts';
import { type BlockPlace, firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { sizeOfElements } from './sizes.ts';
import { spoilBlock } from './spoil-block.ts';

/** A value of a block in the root, with a length that leads two bytes behind the file; undefined where none can. */
function tooLong(
  file: DicomFile,
  found: BlockPlace,
): { readonly target: Element; readonly length: number } | undefined {
  if (found.way.length > 0) return undefined;
  const { explicit } = encodingOf(file.transferSyntax);
  for (const target of found.elements) {
    if (!isValue(target)) continue;
    const { elements } = found.dataSet;
    const behind = sizeOfElements(elements.slice(elements.indexOf(target) + 1), explicit);
    const length = target.bytes.length + behind + 2;
    if (!explicit || !isShortForm(target.vr) || length <= 0xffff) return { target, length };
  }
  return undefined;
}

/** A value that is longer than the rest of the file: whoever reserves what it says reserves too much. */
export const lengthBeyondFile: Defect = {
  name: 'length-beyond-file',
  title: 'the length of a value leads beyond the file',
  validity: 'malformed',
  source: 'PS3.5 7.1.1; the same bytes as a file cut off in a value',
  deviations: ['truncated-value'],
  apply: (file, place) => {
    const wanted = 'in the root with a value whose length field is wide enough';
    let spoiled: ReturnType<typeof tooLong>;
    const fits = (each: BlockPlace): boolean => {
      spoiled = tooLong(file, each);
      return spoiled !== undefined;
    };
    const found = firstBlock(file.dataSet, place, fits, wanted);
    const { target, length } = spoiled!;
    return spoilBlock(file, found, (elements) =>
      elements.map((element) => (element === target ? { ...element, violation: { length } } : element)),
    );
  },
};
