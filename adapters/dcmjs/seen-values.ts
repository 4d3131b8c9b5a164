import type { SeenValue } from '../../contract/observation.ts';
import { seenBytes, seenText } from '../protocol/seen-value.ts';

/**
 * Values as dcmjs holds them: texts, numbers, tags as numbers, names as objects and bytes, for the protocol. Words are
 * bytes in the order of the file.
 */
export function seenValues(vr: string, values: readonly unknown[], littleEndian: boolean): readonly SeenValue[] {
  if (values.length <= 1 && isEmpty(values[0])) return [];
  return values.flatMap((value) => {
    if (value instanceof ArrayBuffer) return seenBytes(new Uint8Array(value), vr, littleEndian);
    if (typeof value === 'number') return vr === 'AT' ? seenText(tagText(value)) : seenText(value);
    return seenText(typeof value === 'object' ? nameText(value) : String(value));
  });
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const tagText = (tag: number): string => tag.toString(16).toUpperCase().padStart(8, '0');

/** A PN value: an object with up to three component groups, as in PS3.18 F.2.2. */
function nameText(value: object | null): string {
  const { Alphabetic = '', Ideographic = '', Phonetic = '' } = (value ?? {}) as Record<string, string>;
  return [Alphabetic, Ideographic, Phonetic].join('=').replace(/=+$/, '');
}
