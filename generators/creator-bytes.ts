/** The value field of a Private Creator: Default Character Repertoire, padded to even length with a space (PS3.5 6.2, LO). */
export const creatorBytes = (creator: string): Uint8Array =>
  Buffer.from(creator.length % 2 === 0 ? creator : `${creator} `, 'latin1');
