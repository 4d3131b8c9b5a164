import type { Layout } from '../layout.ts';
import { Attributes } from './attributes.ts';

/**
 * A copy as by `dcm4che-compact`, added to the Data Set it was made from: blocks of the root stay, those of all Items
 * start again from 10. This is what an Agfa PACS did to the images of the dcm_qa_agfa data set.
 *
 * The root keeps creators without elements and the second block of a creator that holds two, whose elements are added
 * to the first; an element without an owner that the copy moved a block onto is there twice or replaced.
 */
export const dcm4cheMerge: Layout = {
  name: 'dcm4che-merge',
  title: 'root as it is, Items from block 10, as an Agfa PACS does',
  source: 'dcm4che 3.3.8, dataSet.addAll(new Attributes(dataSet)); the images of dcm_qa_agfa before and after',
  lossless: false,
  apply: (dataSet) => {
    const original = Attributes.read(dataSet);
    const compacted = new Attributes();
    compacted.addAll(original);
    original.addAll(compacted);
    return { elements: original.write(dataSet) };
  },
};
