import { asProgram } from '../as-program.ts';
import type { Mutant } from '../mutant.ts';
import { lookupAnyBlock } from './lookup-any-block.ts';

export const protocolLookupAnyBlock: Mutant = asProgram(lookupAnyBlock);
