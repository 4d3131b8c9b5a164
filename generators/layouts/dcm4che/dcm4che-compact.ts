import type { Layout } from '../layout.ts';
import { mergeInto } from './merge-into.ts';

/**
 * What `new Attributes(dataSet)` of dcm4che 3.3.8 gives, and every XML path of any release: in each Data Set and Item
 * the creators of a group get blocks 10, 11, 12 … in the order of their old blocks, wherever they stood.
 *
 * It loses what dcm4che loses: creators without elements; one of two elements with the same low byte under a creator
 * that holds two blocks; an element without an owner on which a block is moved (or it becomes that block's). Creators
 * are written trimmed and padded with a space. Idempotent.
 */
export const dcm4cheCompact: Layout = {
  name: 'dcm4che-compact',
  title: 'blocks from 10 without gaps, as a copy by dcm4che',
  source: 'dcm4che 3.3.8 and the Agfa branches of that line, new Attributes(dataSet)',
  lossless: false,
  apply: (dataSet) => mergeInto({ elements: [] }, dataSet),
};
