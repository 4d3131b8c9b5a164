import type { Doing } from '../task.ts';

/** Gives back what an archive made of the file. */
export const store: Doing<'store'> = ({ operation }, { file, policy }) => ({
  operation,
  output: policy.written({ ...file(), dataSet: policy.stored(file()) }),
});
