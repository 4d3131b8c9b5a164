import { asProgram } from '../as-program.ts';
import type { Mutant } from '../mutant.ts';
import { deidTopLevelOnly } from './deid-top-level-only.ts';

export const protocolDeidTopLevelOnly: Mutant = asProgram(deidTopLevelOnly);
