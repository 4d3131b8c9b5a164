import type { Cell } from '../contract/results.ts';

/** Whether a tool has no operation for any case of a cell, so that no feature tells more than the cell. */
export const neverAsked = ({ counts }: Cell): boolean =>
  Object.keys(counts).length > 0 && Object.keys(counts).every((verdict) => verdict === 'unsupported');
