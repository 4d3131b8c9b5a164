import { publicVR } from '../dictionary.ts';
import { elementOf, groupOf } from '../tag.ts';
import { readHeader, UNDEFINED_LENGTH } from './element-header.ts';
import { EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE, type Source, type Syntax } from './source.ts';

/** Whether the bytes at an offset can be the first element of a Data Set in a syntax. */
function plausible(source: Source, at: number, syntax: Syntax): boolean {
  const header = readHeader(source, at, source.length, syntax);
  if (!header || header.vrText !== undefined || header.reserved !== 0) return false;
  const group = groupOf(header.tag);
  if (group === 0 || group > 0x7fff) return false;
  // Without letters to go by, only a tag that exists and comes first in real files will do.
  if (!syntax.explicit && (group > 0x0040 || (elementOf(header.tag) !== 0 && publicVR(header.tag) === undefined)))
    return false;
  return header.length === UNDEFINED_LENGTH || at + header.size + header.length <= source.length;
}

/**
 * How a Data Set that does not say it is encoded: explicit where two letters of a VR stand where they belong. Undefined
 * where the bytes do not look like a Data Set at all.
 */
export const guessSyntax = (source: Source, at: number): Syntax | undefined =>
  [EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE].find((syntax) => plausible(source, at, syntax));
