/**
 * The value field of a Private Creator: Default Character Repertoire, padded to even length with a space (PS3.5 6.2, LO).
 * A plain array, as the reader's are: the writer is several times slower where the kinds are mixed.
 */
export function creatorBytes(creator: string): Uint8Array {
  const bytes = new Uint8Array(creator.length + (creator.length % 2)).fill(0x20);
  for (let i = 0; i < creator.length; i++) bytes[i] = creator.charCodeAt(i);
  return bytes;
}
