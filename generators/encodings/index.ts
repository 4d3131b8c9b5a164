import { deflatedLE } from './deflated-le.ts';
import type { Encoding } from './encoding.ts';
import { explicitBE } from './explicit-be.ts';
import { explicitLE } from './explicit-le.ts';
import { explicitLEGroupLengths } from './explicit-le-group-lengths.ts';
import { explicitLEUndefined } from './explicit-le-undefined.ts';
import { implicitLEDefined } from './implicit-le-defined.ts';
import { implicitLEUndefined } from './implicit-le-undefined.ts';
import { unDefined } from './un-defined.ts';
import { unUndefined } from './un-undefined.ts';

export { applyEncoding } from './apply-encoding.ts';
export type { Encoding } from './encoding.ts';

/** The encodings of whole files, in the order in which they are listed; the first hides nothing. */
export const ENCODINGS: readonly Encoding[] = [
  explicitLE,
  explicitLEUndefined,
  implicitLEDefined,
  implicitLEUndefined,
  unDefined,
  unUndefined,
  explicitBE,
  deflatedLE,
];

/** Those that cases are drawn with: group lengths too, which the writer adds when all else is settled. */
export const DRAWN_ENCODINGS: readonly Encoding[] = [...ENCODINGS, explicitLEGroupLengths];
