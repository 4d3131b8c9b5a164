import { constants, inflateRawSync } from 'node:zlib';

/** The largest Data Set that comes out of a deflated file, in bytes: 256 MB. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What came out, and why it may not be everything. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly problem?: string;
}

/** A deflated Data Set (PS3.5 A.5) without its compression. Never throws; the result is bounded. */
export function inflate(bytes: Uint8Array): Inflated {
  try {
    return { bytes: inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return { bytes: new Uint8Array(), problem: `the deflated Data Set has more than ${MOST_BYTES} bytes` };
    if (code !== 'Z_BUF_ERROR')
      return { bytes: new Uint8Array(), problem: 'the Data Set is not deflated as announced' };
  }
  try {
    // The end is missing: what is there can still be had.
    const options = { maxOutputLength: MOST_BYTES, finishFlush: constants.Z_SYNC_FLUSH };
    return { bytes: inflateRawSync(bytes, options), problem: 'the deflated Data Set breaks off' };
  } catch {
    return { bytes: new Uint8Array(), problem: 'the deflated Data Set breaks off' };
  }
}
