import type { Damage } from '../../contract/case.ts';
import type { DicomFile } from '../../dicom/data-set.ts';
import { writeFile } from '../../dicom/write/write-file.ts';
import type { DefectPlace } from '../defects/defect.ts';
import { DefectError, writeWithDefects } from '../defects/index.ts';
import { mutate } from './mutate.ts';

/**
 * The bytes of a legal file with a case's damage. Defects go where the target is, or where they fit first if that is no
 * place for them.
 *
 * @throws DefectError where the file has no place for the damage, or is no different with it
 */
export function damagedBytes(
  file: DicomFile,
  damage: Damage,
  near: DefectPlace,
  options: { readonly groupLengths: boolean },
): Uint8Array {
  if ('defects' in damage) {
    try {
      return writeWithDefects(file, damage.defects, near);
    } catch (error) {
      if (error instanceof DefectError) return writeWithDefects(file, damage.defects);
      throw error;
    }
  }
  const bytes = writeFile(file, options);
  if ('keep' in damage) {
    if (damage.keep >= bytes.length) throw new DefectError(`there are no ${damage.keep} bytes to keep a part of`);
    return bytes.slice(0, damage.keep);
  }
  const mutated = mutate(bytes, file.transferSyntax, { count: damage.bytes, seed: damage.seed });
  if (mutated === undefined) throw new DefectError('the file has no place for this change');
  return mutated;
}
