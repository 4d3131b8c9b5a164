import type { Case } from '../contract/case.ts';

/**
 * Cases that one session of a tool is asked about, one after the other. The work is divided by chunks, and nothing that
 * a tool does in one has a part in another: a run in shards judges every chunk as a whole run does.
 */
export interface Chunk {
  /** Its place in the whole work, from 0. */
  readonly index: number;
  readonly cases: readonly Case[];
}

/** A part of the work: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Large enough that starting a tool costs little beside it, small enough that shards get equal parts. */
export const CHUNK_SIZE = 20;

/** Beyond so many chunks, putting their questions together to a tool that takes many files at once gains next to nothing. */
const MOST_TOGETHER = 5;

/** How many chunks to put together, so that none of so many jobs waits for another that has more to do. */
export const chunksTogether = (chunks: number, jobs: number): number =>
  Math.ceil(chunks / (jobs * Math.ceil(chunks / (jobs * MOST_TOGETHER))));

/** All of the work. */
export const WHOLE: Shard = { index: 1, count: 1 };

/** The chunks of a shard, in the order of the cases: every `count`th, so that each shard has some of what comes first. */
export function chunksOf(cases: readonly Case[], { index, count }: Shard): Chunk[] {
  const chunks: Chunk[] = [];
  for (let first = 0, number = 0; first < cases.length; first += CHUNK_SIZE, number++)
    if (number % count === index - 1) chunks.push({ index: number, cases: cases.slice(first, first + CHUNK_SIZE) });
  return chunks;
}

/** `2/5`. */
export const shardText = ({ index, count }: Shard): string => `${index}/${count}`;
