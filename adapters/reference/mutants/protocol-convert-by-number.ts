import { asProgram } from '../as-program.ts';
import type { Mutant } from '../mutant.ts';
import { convertByNumber } from './convert-by-number.ts';

export const protocolConvertByNumber: Mutant = asProgram(convertByNumber);
