import { GE } from './ge.ts';
import { OTHERS } from './others.ts';
import { PHILIPS } from './philips.ts';
import { SIEMENS } from './siemens.ts';
import { TOSHIBA_CANON } from './toshiba-canon.ts';

/**
 * What the in-process tools know of private elements: a line for each creator with its group and the block that its
 * vendor uses (`--` where nobody has seen it), and under it low byte, VR and name of its elements. A copy of the vendor
 * tables of this project, kept the same by a test, without the elements on whose VR the dictionaries disagree; where
 * these had no name, there is none here. The creators that meet most often come first: the mutants that go by the number
 * take the first that uses a block.
 */
export const PRIVATE_ELEMENTS: string = [SIEMENS, GE, PHILIPS, TOSHIBA_CANON, OTHERS]
  .map((part) => part.trim())
  .join('\n\n');
