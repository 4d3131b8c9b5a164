import type { Adapter } from '../../contract/adapter.ts';
import { type Capabilities, type Capability, capability } from '../../contract/capability.ts';
import { inProcessAdapter } from './in-process-adapter.ts';
import { CORRECT } from './policy.ts';

const everything: Capability = capability({
  depth: ['top', 'all', 'path'],
  occurrences: 'all',
  reports: ['path', 'item', 'creator', 'vr', 'name', 'values'],
});

/** What the reference can do, and what a mutant claims to be able to do: all operations, at all depths. */
export const ALL_CAPABILITIES: Capabilities = {
  read: everything,
  lookup: everything,
  lookupByTag: { ...everything, addressing: 'number' },
  erase: everything,
  eraseByTag: { ...everything, addressing: 'number' },
  edit: everything,
  editByTag: { ...everything, addressing: 'number' },
  insert: everything,
  transcode: everything,
  exportJson: everything,
  exportXml: everything,
  roundTrip: everything,
  store: everything,
  deidentify: everything,
  convert: everything,
};

/** A tool that does everything, by the Standard. */
export const reference: Adapter = inProcessAdapter('reference', CORRECT, ALL_CAPABILITIES);
