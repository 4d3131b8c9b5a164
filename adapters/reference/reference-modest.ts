import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { type DataSet, type DicomFile, isSequence } from '../../dicom/data-set.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { VR } from '../../dicom/vr.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { changed } from './changed.ts';
import { inProcessAdapter } from './in-process-adapter.ts';
import { freeBlocks, type Insertion, insertedAt, ownBlock } from './insertion.ts';
import { CORRECT, type Policy } from './policy.ts';
import { Refused } from './refused.ts';
import { renumberBlocks } from './renumber-blocks.ts';
import { withoutPrivate } from './without-private.ts';

const { explicitLittle, implicitLittle } = TRANSFER_SYNTAX;
const reads = [explicitLittle, implicitLittle];

const ofUndefinedLength = (dataSet: DataSet): DataSet =>
  changed(dataSet, (element) =>
    isSequence(element)
      ? { ...element, undefinedLength: true, items: element.items.map((item) => ({ ...item, undefinedLength: true })) }
      : element,
  );

/** Reserves from FF downwards, which readers must take like any other block (PS3.5 7.8.1 c). */
function lastBlock({ dataSet, group, creator }: Insertion): number {
  const block = ownBlock(dataSet, group, creator) ?? freeBlocks(dataSet, group).at(-1);
  if (block === undefined) throw new Refused('no block of the group is free');
  return block;
}

/** What PS3.15 E.3.10 Note 2 suggests to keep where nothing is known of an element: numbers, by the VR in the file. */
const NUMERIC: ReadonlySet<VR> = new Set<VR>(['DS', 'FD', 'FL', 'IS', 'SL', 'SS', 'UL', 'US']);

/** Another patient, and other UIDs, as a deidentifier makes them. */
const withoutPatient = (dataSet: DataSet): DataSet =>
  changed(dataSet, (element) => {
    if (element.tag === 0x00100010)
      return { tag: element.tag, vr: 'PN', bytes: encodeContent('PN', { values: ['NOBODY'] }) };
    if (element.tag !== 0x00080018) return element;
    return { tag: element.tag, vr: 'UI', bytes: encodeContent('UI', { values: ['2.25.1'] }) };
  });

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
  editVR: (place, asked) => (place.vrStored ? place.element.vr : asked),
  inserted: insertedAt(lastBlock),
  deidentified: ({ dataSet, transferSyntax }, keepSafePrivate) =>
    withoutPatient(
      withoutPrivate(
        dataSet,
        ({ element, owner }) =>
          keepSafePrivate && owner !== undefined && transferSyntax === explicitLittle && NUMERIC.has(element.vr),
      ),
    ),
  exported: ({ dataSet }) => renumberBlocks(dataSet),
  stored: ({ dataSet }) => renumberBlocks(dataSet),
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
  edit: capability({ depth: ['top', 'path'], reads }),
  insert: capability({ depth: ['top', 'path'], reads }),
  deidentify: capability({ depth: ['all'], occurrences: 'all', reads }),
  transcode: capability({ depth: ['top', 'all'], occurrences: 'all', reads, writes: reads }),
  exportJson: capability({ reads }),
  exportXml: capability({ reads }),
  roundTrip: capability({ reads }),
  store: capability({ reads }),
});
