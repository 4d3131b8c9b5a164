import { creatorsOf, ownerOf } from '../../../dicom/private-block.ts';
import type { Tag } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { overProtocol } from '../over-protocol.ts';

const inner = mutant(
  'protocol-keeps-creators-of-files',
  'A program that answers many questions, and keeps the creators of each file for the next.',
  () => {
    const kept = new Map<Tag, string>();
    return {
      resolver: () => ({
        enter: (dataSet) => {
          for (const [tag, text] of creatorsOf(dataSet)) kept.set(tag, text);
        },
        leave: () => {},
        owner: (tag) => ownerOf(tag, kept),
      }),
    };
  },
  ['read.scope'],
);

export const protocolKeepsCreatorsOfFiles: Mutant = { ...inner, adapter: overProtocol(inner.adapter) };
