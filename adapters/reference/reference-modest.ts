import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { type DataSet, type DicomFile, isSequence } from '../../dicom/data-set.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { changed } from './changed.ts';
import { inProcessAdapter } from './in-process-adapter.ts';
import { CORRECT, type Policy } from './policy.ts';
import { renumberBlocks } from './renumber-blocks.ts';

const { explicitLittle, implicitLittle } = TRANSFER_SYNTAX;
const reads = [explicitLittle, implicitLittle];

const ofUndefinedLength = (dataSet: DataSet): DataSet =>
  changed(dataSet, (element) =>
    isSequence(element)
      ? { ...element, undefinedLength: true, items: element.items.map((item) => ({ ...item, undefinedLength: true })) }
      : element,
  );

const policy: Policy = {
  ...CORRECT,
  dictionary: undefined,
  vr: ({ element }) => element.vr,
  name: () => null,
  listed: (elements) =>
    elements
      .filter(({ path }) => path?.length === 0)
      .map(({ tag, creator, vr, values }) => ({ tag, creator: creator ?? null, vr: vr ?? null, values: values ?? [] }))
      .reverse(),
  written: (file: DicomFile) => CORRECT.written({ ...file, dataSet: ofUndefinedLength(renumberBlocks(file.dataSet)) }),
};

/**
 * A tool that does little, by the Standard: no private dictionary, so that UN stays bytes; the root or one Item; the
 * first element found; Little Endian only. What it writes has other blocks and undefined lengths; what it does not do,
 * it declines.
 */
export const referenceModest: Adapter = inProcessAdapter('reference-modest', policy, {
  read: capability({ reports: ['creator', 'vr', 'values'], reads }),
  lookup: capability({ depth: ['top', 'path'], reads }),
  erase: capability({ depth: ['top', 'path'], reads }),
  transcode: capability({ depth: ['top', 'all'], occurrences: 'all', reads, writes: reads }),
});
