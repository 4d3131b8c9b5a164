import type { Doing } from '../task.ts';

/** Writes the file without private data elements, or without those that are not known to be safe. */
export const deidentify: Doing<'deidentify'> = ({ operation, keepSafePrivate }, { file, policy }) => ({
  operation,
  output: policy.written({ ...file(), dataSet: policy.deidentified(file(), keepSafePrivate) }),
});
