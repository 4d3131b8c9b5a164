import type { Shard } from '../engine/chunks.ts';
import { UsageError } from './usage-error.ts';

/** Reads `2/5`; throws UsageError for what is no part of a whole. */
export function shard(text: string): Shard {
  const [index, count, ...rest] = text.split('/').map((part) => (/^[1-9]\d{0,5}$/.test(part) ? Number(part) : 0));
  if (!index || !count || rest.length > 0 || index > count)
    throw new UsageError(`${JSON.stringify(text)} is no shard; 1/3, 2/3 and 3/3 are.`);
  return { index, count };
}
