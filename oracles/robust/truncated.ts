import type { Case, RenderedCase } from '../../contract/case.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { fileOf } from '../judge-helpers.ts';

/** Named defects after which a file ends within an element; the last has the same bytes as a file that was cut. */
const CUTS: ReadonlySet<string> = new Set(['cut-in-header', 'cut-in-value', 'cut-in-item', 'length-beyond-file']);

/** Whether the damage of a case is that the file ends too early. */
export const isCut = ({ damage }: Case): boolean =>
  damage !== undefined && ('keep' in damage || ('defects' in damage && damage.defects.some((name) => CUTS.has(name))));

/**
 * Whether the damaged file cannot be read to its end: a cut between two elements of the root leaves a file in which
 * nothing shows that something is missing.
 */
export const isUnreadable = (subject: RenderedCase): boolean => !readFile(fileOf(subject, 'damaged').bytes).complete;
