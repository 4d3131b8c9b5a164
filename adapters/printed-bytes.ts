import type { SeenValue } from '../contract/observation.ts';

/** `41\42`, as dcmdump and gdcmdump print bytes; undefined where the text is anything else. */
export function bytesOfHex(text: string): Buffer | undefined {
  return /^[0-9a-f]{2}(\\[0-9a-f]{2})*$/i.test(text) ? Buffer.from(text.replaceAll('\\', ''), 'hex') : undefined;
}

/** `0102\0304`, words in hexadecimal, as little endian bytes; undefined where the text is anything else. */
export function bytesOfWords(text: string): Buffer | undefined {
  if (!/^[0-9a-f]{4}(\\[0-9a-f]{4})*$/i.test(text)) return undefined;
  return Buffer.from(text.replaceAll('\\', ''), 'hex').swap16();
}

/** Decimal numbers with backslashes between them as the little endian bytes of OF, OD, OL or OV. */
export function bytesOfNumbers(vr: 'OF' | 'OD' | 'OL' | 'OV', text: string): Buffer | undefined {
  const parts = text.split('\\');
  const size = vr === 'OF' || vr === 'OL' ? 4 : 8;
  const pattern = vr === 'OF' || vr === 'OD' ? NUMBER : /^\d+$/;
  if (!parts.every((part) => pattern.test(part))) return undefined;
  const bytes = Buffer.alloc(parts.length * size);
  parts.forEach((part, i) => {
    if (vr === 'OF') bytes.writeFloatLE(Number(part), i * size);
    else if (vr === 'OD') bytes.writeDoubleLE(Number(part), i * size);
    else if (vr === 'OL') bytes.writeUInt32LE(Number(part), i * size);
    else bytes.writeBigUInt64LE(BigInt(part), i * size);
  });
  return bytes;
}

/** A number as C++ streams print it. */
export const NUMBER: RegExp = /^-?(\d+(\.\d*)?(e[+-]?\d+)?|inf|nan)$/;

export const asBase64 = (bytes: Buffer): SeenValue[] => [{ base64: bytes.toString('base64') }];

/** VRs whose value is one text, in which a backslash is a character like any other (PS3.5 6.2). */
export const ONE_TEXT: ReadonlySet<string> = new Set(['ST', 'LT', 'UT', 'UR']);

export const TEXT: ReadonlySet<string> = new Set([
  'AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'LO', 'LT', 'PN', 'SH', 'ST', 'TM', 'UC', 'UI', 'UR', 'UT',
]); // biome-ignore format: a table

export const NUMERIC: ReadonlySet<string> = new Set(['FD', 'FL', 'SL', 'SS', 'SV', 'UL', 'US', 'UV']);

/** `(0008,0060)\(0021,1004)` as two values of eight hexadecimal digits; undefined where the text is anything else. */
export function tagsOf(text: string): SeenValue[] | undefined {
  const parts = text.split('\\').map((part) => /^\(([0-9a-f]{4}),([0-9a-f]{4})\)$/i.exec(part));
  if (parts.some((part) => part === null)) return undefined;
  return parts.map((part) => ({ text: `${part![1]}${part![2]}`.toUpperCase() }));
}
