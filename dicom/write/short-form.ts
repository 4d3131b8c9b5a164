import type { VR } from '../vr.ts';

const SHORT: ReadonlySet<VR> = new Set<VR>([
  'AE', 'AS', 'AT', 'CS', 'DA', 'DS', 'DT', 'FD', 'FL', 'IS', 'LO', 'LT', 'PN', 'SH', 'SL', 'SS', 'ST', 'TM', 'UI',
  'UL', 'US',
]); // biome-ignore format: a table

/** Whether an Explicit VR header has a length of 16 bits, and no reserved bytes before it (PS3.5 7.1.2). */
export const isShortForm = (vr: VR): boolean => SHORT.has(vr);

/** The longest value of even length that a 16-bit length field can announce; a longer one goes as UN (PS3.5 6.2.2). */
export const LONGEST_SHORT_VALUE = 65534;
