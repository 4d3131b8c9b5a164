/** The names and values of a Siemens CSA2 header, as far as the bytes make sense; empty where they are something else. */
export function csaValues(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number): string =>
    Buffer.from(bytes.subarray(from, to)).toString('latin1').replace(/\0.*$/s, '').trim();
  if (bytes.length < 16 || text(0, 4) !== 'SV10') return values;
  let at = 16;
  for (let left = view.getUint32(8, true); left > 0 && at + 84 <= bytes.length; left--) {
    const name = text(at, at + 64);
    const items = view.getInt32(at + 76, true);
    at += 84;
    const own: string[] = [];
    for (let i = 0; i < items && at + 16 <= bytes.length; i++) {
      const length = view.getInt32(at, true);
      if (length < 0 || at + 16 + length > bytes.length) return values;
      if (length > 0) own.push(text(at + 16, at + 16 + length));
      at += 16 + Math.ceil(length / 4) * 4;
    }
    values.set(name, own);
  }
  return values;
}
