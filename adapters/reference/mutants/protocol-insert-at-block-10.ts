import { asProgram } from '../as-program.ts';
import type { Mutant } from '../mutant.ts';
import { insertAtBlock10 } from './insert-at-block-10.ts';

export const protocolInsertAtBlock10: Mutant = asProgram(insertAtBlock10);
