import type { DicomFile } from '../../dicom/data-set.ts';
import { type WriteOptions, writeFile } from '../../dicom/write/write-file.ts';
import { creatorAfterData } from './creator-after-data.ts';
import { cutInHeader } from './cut-in-header.ts';
import { cutInItem } from './cut-in-item.ts';
import { cutInValue } from './cut-in-value.ts';
import type { Defect, Defective, DefectPlace } from './defect.ts';
import { DefectError } from './defect-error.ts';
import { duplicateCreator } from './duplicate-creator.ts';
import { duplicateTag } from './duplicate-tag.ts';
import { emptyCreator } from './empty-creator.ts';
import { fullGroup } from './full-group.ts';
import { leadingSpaceCreator } from './leading-space-creator.ts';
import { lengthBeyondFile } from './length-beyond-file.ts';
import { lengthBeyondItem } from './length-beyond-item.ts';
import { lowCreator } from './low-creator.ts';
import { multiValuedCreator } from './multi-valued-creator.ts';
import { nonAsciiCreator } from './non-ascii-creator.ts';
import { nulPaddedCreator } from './nul-padded-creator.ts';
import { orphan } from './orphan.ts';
import { parentOnlyCreator } from './parent-only-creator.ts';
import { shCreator } from './sh-creator.ts';
import { spacePaddedCreator } from './space-padded-creator.ts';
import { unCreator } from './un-creator.ts';
import { unsorted } from './unsorted.ts';
import { wrongGroupLength } from './wrong-group-length.ts';

export type { Defect } from './defect.ts';
export { DefectError } from './defect-error.ts';

/** All defects, those of creators first, in the order in which they are listed. */
export const DEFECTS: readonly Defect[] = [
  orphan,
  parentOnlyCreator,
  duplicateCreator,
  emptyCreator,
  spacePaddedCreator,
  leadingSpaceCreator,
  nulPaddedCreator,
  multiValuedCreator,
  nonAsciiCreator,
  unCreator,
  shCreator,
  creatorAfterData,
  lowCreator,
  fullGroup,
  wrongGroupLength,
  duplicateTag,
  unsorted,
  lengthBeyondItem,
  lengthBeyondFile,
  cutInHeader,
  cutInValue,
  cutInItem,
];

/**
 * The bytes of a file with defects, put in one after the other: each finds its place in what the ones before it left.
 *
 * @throws DefectError where there is no defect of a name, the file has no place for one, or something comes after a cut
 */
export function writeWithDefects(
  file: DicomFile,
  names: readonly string[],
  place?: DefectPlace,
  options: WriteOptions = {},
): Uint8Array {
  let spoiled: Defective = { file };
  for (const name of names) {
    const defect = DEFECTS.find((each) => each.name === name);
    if (!defect) throw new DefectError(`no defect "${name}"; there are ${DEFECTS.map((each) => each.name).join(', ')}`);
    if (spoiled.options?.truncate !== undefined) throw new DefectError(`nothing can be done after a cut: ${name}`);
    try {
      spoiled = defect.apply(spoiled.file, place);
    } catch (error) {
      throw error instanceof DefectError ? new DefectError(`${name}: ${error.message}`) : error;
    }
  }
  return writeFile(spoiled.file, { ...options, ...spoiled.options });
}
