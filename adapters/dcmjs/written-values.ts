import type { GivenValue } from '../../contract/operation.ts';

const NUMBERS: ReadonlySet<string> = new Set(['US', 'SS', 'UL', 'SL', 'FL', 'FD', 'UV', 'SV', 'DS', 'IS']);
const BYTES: ReadonlySet<string> = new Set(['OB', 'OW', 'OF', 'OD', 'OL', 'OV', 'UN']);

/** Values in the form that dcmjs writes: the one it gives out when it reads. Throws where the VR wants the other form. */
export function writtenValues(vr: string, values: readonly GivenValue[]): readonly unknown[] {
  return values.map((value) => {
    if ((typeof value === 'string') === BYTES.has(vr))
      throw new Error(`${vr} takes ${BYTES.has(vr) ? '' : 'no '}bytes`);
    if (typeof value !== 'string') return Uint8Array.from(Buffer.from(value.base64, 'base64')).buffer;
    if (vr === 'AT') return Number.parseInt(value, 16);
    return NUMBERS.has(vr) ? Number(value) : value;
  });
}
