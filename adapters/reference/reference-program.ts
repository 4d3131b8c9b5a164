import type { Adapter } from '../../contract/adapter.ts';
import { type Capability, capability } from '../../contract/capability.ts';
import type { SeenElement, SeenValue } from '../../contract/observation.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { inProcessAdapter } from './in-process-adapter.ts';
import { freeBlocks, type Insertion, insertedAt, ownBlock } from './insertion.ts';
import { overProtocol } from './over-protocol.ts';
import { CORRECT, type Policy } from './policy.ts';
import { Refused } from './refused.ts';
import { renumberBlocks } from './renumber-blocks.ts';

const { explicitLittle, implicitLittle, deflated } = TRANSFER_SYNTAX;
const all: Partial<Capability> = {
  depth: ['top', 'all', 'path'],
  occurrences: 'all',
  reads: [explicitLittle, implicitLittle, deflated],
  writes: [implicitLittle, deflated],
};

/** How many characters of a text a listing shows. */
const SHOWN = 12;

const shortened = (value: SeenValue): SeenValue => {
  if ('base64' in value) return { withheld: true };
  if (!('text' in value) || value.text.length <= SHOWN) return value;
  return { prefix: value.text.slice(0, SHOWN), length: value.text.length };
};

/** Long values are cut, bytes are not shown, and no VR is said. */
const listed = (elements: readonly SeenElement[]): readonly SeenElement[] =>
  elements.map(({ path, tag, creator, vr, values }) => ({
    ...(path && { path }),
    tag,
    ...(creator !== undefined && { creator }),
    ...(values && vr !== 'SQ' && { values: values.map(shortened) }),
  }));

/** Reserves a free block in the middle. */
function middleBlock({ dataSet, group, creator }: Insertion): number {
  const free = freeBlocks(dataSet, group);
  const block = ownBlock(dataSet, group, creator) ?? free[Math.floor(free.length / 2)];
  if (block === undefined) throw new Refused('no block of the group is free');
  return block;
}

const policy: Policy = {
  ...CORRECT,
  listed,
  inserted: insertedAt(middleBlock),
  reread: renumberBlocks,
  transcoded: (file, transferSyntax) => ({
    ...CORRECT.transcoded(file, transferSyntax),
    dataSet: renumberBlocks(file.dataSet),
  }),
};

/**
 * A program of its own that does some things, by the Standard: it declines Big Endian, cuts long values in a listing,
 * and writes to other blocks when it transcodes.
 */
export const referenceProgram: Adapter = overProtocol(
  inProcessAdapter('reference-program', policy, {
    read: capability({ ...all, reports: ['path', 'item', 'creator', 'values'] }),
    lookup: capability(all),
    lookupByTag: capability({ ...all, addressing: 'number' }),
    erase: capability(all),
    edit: capability(all),
    insert: capability(all),
    transcode: capability(all),
    exportXml: capability(all),
    roundTrip: capability(all),
    deidentify: capability(all),
    convert: capability(all),
  }),
);
