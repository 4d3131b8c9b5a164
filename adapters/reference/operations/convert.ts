import { convertSeries } from '../convert-series.ts';
import type { Doing } from '../task.ts';

/** Makes one image of a series. */
export const convert: Doing<'convert'> = ({ operation }, { files, policy }) => ({
  operation,
  converted: [convertSeries(files, policy)],
});
