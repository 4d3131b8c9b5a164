import { asProgram } from '../as-program.ts';
import type { Mutant } from '../mutant.ts';
import { editByNumber } from './edit-by-number.ts';

export const protocolEditByNumber: Mutant = asProgram(editByNumber);
