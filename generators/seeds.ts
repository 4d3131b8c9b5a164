/** A seed, 31 bits, for one part of the work: the same words give the same seed. FNV-1a, mixed once more. */
export function seedOf(...words: readonly (string | number)[]): number {
  const text = words.join(' ');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return next(hash) & 0x7fffffff;
}

/** The values in an order that depends on the seed alone. */
export function shuffled<T>(values: readonly T[], seed: number): T[] {
  const result = [...values];
  let state = seed;
  for (let i = result.length - 1; i > 0; i--) {
    state = next(state);
    const j = state % (i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/**
 * Card `index` of an endless deal: all values in one order, then all in another, so that every stretch of as many cards
 * as there are values holds nearly all of them.
 */
export function dealt<T>(values: readonly T[], index: number, seed: number): T {
  const round = Math.floor(index / values.length);
  return shuffled(values, mix(seed + Math.imul(round + 1, 0x9e3779b1)))[index % values.length]!;
}

/** Mulberry32, one step. */
function next(state: number): number {
  let t = (state + 0x6d2b79f5) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return (t ^ (t >>> 14)) >>> 0;
}

const mix = (value: number): number => next(next(value | 0) | 0);
