import { seedOf } from '../seeds.ts';
import { type Header, headersOf } from './header.ts';
import { mutationOf, type Pick } from './mutations.ts';

/** Places that are in no Item or Sequence of standard elements interest less: private ones come three times as often. */
const weight = ({ tag }: Header): number => (((tag >>> 16) & 1) === 1 ? 3 : 1);

/**
 * The bytes of a legal file with some of them changed: `count` times in the way that the seed chooses, at headers that
 * it chooses. Undefined where the file has no header for this kind of change, or nothing came to be different.
 */
export function mutate(
  bytes: Uint8Array,
  transferSyntax: string,
  { count, seed }: { readonly count: number; readonly seed: number },
): Uint8Array | undefined {
  const mutation = mutationOf(seed);
  const fitting = headersOf(bytes, transferSyntax).filter(mutation.fits);
  const deck = fitting.flatMap((header) => Array.from({ length: weight(header) }, () => header));
  if (deck.length === 0) return undefined;
  const result = bytes.slice();
  const view = new DataView(result.buffer, result.byteOffset, result.byteLength);
  let turn = 0;
  const pick: Pick = (choices) => seedOf(seed, mutation.name, turn++) % choices;
  for (let i = 0; i < count; i++) mutation.change({ bytes: result, view, header: deck[pick(deck.length)]!, pick });
  return Buffer.from(result).equals(Buffer.from(bytes)) ? undefined : result;
}
