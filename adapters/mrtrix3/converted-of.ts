import type { Converted } from '../../contract/observation.ts';
import { Garbled } from '../garbled.ts';

/**
 * What a header of MRtrix3 as JSON says: `dw_scheme`, a row of a direction and a b-value for each volume, is taken apart
 * into b-values and directions; the rest is the sidecar. Throws `Garbled` for anything else.
 */
export function convertedOf(text: string): Converted {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw new Garbled(`not JSON: ${text.slice(0, 100)}`);
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) throw new Garbled('no JSON object');
  const { dw_scheme: scheme, ...sidecar } = said as Record<string, unknown>;
  if (scheme === undefined) return { sidecar };
  if (!Array.isArray(scheme)) throw new Garbled('dw_scheme is no table');
  const rows = scheme.map((row: unknown): readonly number[] => {
    if (!Array.isArray(row) || row.length < 4 || !row.every((value) => typeof value === 'number')) {
      throw new Garbled(`dw_scheme holds ${JSON.stringify(row).slice(0, 100)}`);
    }
    return row as number[];
  });
  return { sidecar, bvals: rows.map((row) => row[3]!), bvecs: rows.map((row) => row.slice(0, 3)) };
}
