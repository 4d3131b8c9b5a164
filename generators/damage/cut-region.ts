/** A part of a file that it can end in: its first 132 bytes, the File Meta Information, or the Data Set. */
export type CutRegion = 'preamble' | 'meta' | 'data-set';

/** Preamble and prefix, then (0002,0000) with its value (PS3.10 7.1). */
const PREFIX_END = 132;
const FIRST_ELEMENT = 12;

/** How many bytes a whole file keeps at least, and fewer than how many, where it is cut in each region. */
export function cutRegions(whole: Uint8Array): Readonly<Record<CutRegion, readonly [from: number, to: number]>> {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const metaEnd = PREFIX_END + FIRST_ELEMENT + view.getUint32(PREFIX_END + 8, true);
  return { preamble: [0, PREFIX_END], meta: [PREFIX_END, metaEnd], 'data-set': [metaEnd + 1, whole.length] };
}

/** Where a whole file ends if so many bytes of it are kept; undefined where nothing is cut in two: behind the File Meta Information. */
export function cutRegionOf(whole: Uint8Array, keep: number): CutRegion | undefined {
  const regions = Object.entries(cutRegions(whole)) as [CutRegion, readonly [number, number]][];
  return regions.find(([, [from, to]]) => keep >= from && keep < to)?.[0];
}
