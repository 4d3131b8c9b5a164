/** The Value Representations of PS3.5 Table 6.2-1. */
// biome-ignore format: a table
export const VRS = [
  'AE', 'AS', 'AT', 'CS', 'DA', 'DS', 'DT', 'FD', 'FL', 'IS', 'LO', 'LT', 'OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'PN',
  'SH', 'SL', 'SQ', 'SS', 'ST', 'SV', 'TM', 'UC', 'UI', 'UL', 'UN', 'UR', 'US', 'UT', 'UV',
] as const;

export type VR = (typeof VRS)[number];

const known: ReadonlySet<string> = new Set(VRS);

/** Whether two letters name a VR of the Standard. */
export const isVR = (text: string): text is VR => known.has(text);
