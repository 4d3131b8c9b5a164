import { asProgram } from '../as-program.ts';
import type { Mutant } from '../mutant.ts';
import { eraseByNumber } from './erase-by-number.ts';

export const protocolEraseByNumber: Mutant = asProgram(eraseByNumber);
