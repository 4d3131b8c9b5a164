import type { SeenValue } from '../../contract/observation.ts';

/** Whole numbers, which dcminfo shows as they are. */
const INTEGERS: ReadonlySet<string> = new Set(['IS', 'SL', 'SS', 'UL', 'US']);
/** Text in which a blank parts values; DS is text to it. */
const TEXTS: ReadonlySet<string> = new Set([
  'AE', 'AS', 'CS', 'DS', 'LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UI', 'UR', 'UT',
]); // biome-ignore format: a table

/**
 * The values that dcminfo shows for a VR, blanks between them. What it rounds (FL, FD), reformats (DA, TM), cuts short
 * (AT) or does not show (bytes) is withheld, and text that holds a blank too: it may be one value, or two.
 */
export function shownValues(vr: string, content: string, length: number): readonly SeenValue[] {
  const text = content.trimEnd();
  if (text === '' && length === 0) return [];
  if (INTEGERS.has(vr) || vr === 'DS') return text.split(/ +/).map((value) => ({ text: value }));
  if (!TEXTS.has(vr) || text.includes(' ')) return [{ withheld: true }];
  return [{ text }];
}

/** The VRs of which it shows all there is, where no text holds a blank. */
export const SHOWN_VRS: readonly string[] = [...INTEGERS, ...TEXTS].sort();
