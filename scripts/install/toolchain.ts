import { resolve } from 'node:path';
import { findProgram } from '../../adapters/find-program.ts';
import { packageRoot } from '../program-name.ts';

/** One line where a program is not on the PATH. */
export const programMissing = (program: string, from: string): string | undefined =>
  findProgram(program) === undefined ? `no ${program} on this machine (${from})` : undefined;

/** A driver's folder, given from the folder of this package. */
export const inPackage = (source: string): string => resolve(packageRoot(), source);
