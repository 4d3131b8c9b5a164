import type { Adapter } from '../../contract/adapter.ts';
import { reference } from './reference.ts';
import { referenceModest } from './reference-modest.ts';
import { referenceProgram } from './reference-program.ts';
import { referenceTidy } from './reference-tidy.ts';

export { MUTANTS } from './mutants/index.ts';

/** Correct tools that no property may fail. */
export const REFERENCES: readonly Adapter[] = [reference, referenceModest, referenceTidy, referenceProgram];
