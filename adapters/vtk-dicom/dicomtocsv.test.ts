import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import type { Address, RawPath } from '../../dicom/address.ts';
import type { Element } from '../../dicom/data-set.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, sampleElements, sampleFile, sq } from '../sample-file.ts';
import { dicomtocsv } from './dicomtocsv.ts';

const SDI: Address = { group: '0021', creator: 'SIEMENS MR SDI 02', element: '04' };
const { explicitLittle, implicitLittle, explicitBig, deflated } = TRANSFER_SYNTAX;
const values = (...all: string[]) => [{ values: all.map((text) => ({ text })) }];

const session: Session | undefined = await liveSession(dicomtocsv);

/** A test that needs dicomtocsv. */
const live = (name: string, body: (session: Session) => Promise<void>): void => {
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

const lookup = async (to: Session, bytes: Uint8Array, path: RawPath = [], address = SDI) =>
  (await answered(to, bytes, { operation: 'lookup', address, path })).found;

live('finds an element by creator in whatever block, at the root and along a path', async (to) => {
  for (const syntax of [explicitLittle, implicitLittle, explicitBig]) {
    const bytes = sampleFile(sampleElements, syntax);
    assert.equal(await lookup(to, bytes), values('1.5', '-2'));
    assert.equal(await lookup(to, bytes, [{ tag: '00081140', item: 0 }]), values('0.25'));
  }
});

/** The creator on a block, the private sequence, and the element in it on another block. */
const inPrivateSequence: readonly Element[] = [
  sq(0x52009230, [
    el(0x00210012, 'LO', SDI.creator),
    sq(0x002112fe, [el(0x00210033, 'LO', SDI.creator), el(0x00213304, 'DS', '9.25')]),
  ]),
];

live('goes through private sequences, which it names by creator', async (to) => {
  const path = [
    { tag: '52009230', item: 0 },
    { tag: '002112FE', item: 0 },
  ];
  for (const syntax of [explicitLittle, implicitLittle]) {
    assert.equal(await lookup(to, sampleFile(inPrivateSequence, syntax), path), values('9.25'));
  }
  const got = await askLive(to, sampleFile(inPrivateSequence), { operation: 'lookup', address: SDI, path });
  const key = '5200,9230/[SIEMENS MR SDI 02]0021,10FE/[SIEMENS MR SDI 02]0021,1004';
  assert.ok(got.run.argv.includes(key), got.run.argv.join(' '));
});

live('absent is nothing found, at the root and along a path', async (to) => {
  const bytes = sampleFile([sq(0x00081140, [el(0x00080060, 'CS', 'MR')])]);
  assert.equal(await lookup(to, bytes), []);
  assert.equal(await lookup(to, bytes, [{ tag: '00081140', item: 0 }]), []);
});

live('does not ask what it cannot ask', async (to) => {
  const bytes = sampleFile(sampleElements);
  const kind = async (path: RawPath, creator = SDI.creator): Promise<string> =>
    (await askLive(to, bytes, { operation: 'lookup', address: { ...SDI, creator }, path })).kind;
  assert.is(await kind([{ tag: '00081140', item: 1 }]), 'unsupported', 'only first Items are shown');
  assert.is(await kind([], 'A]B'), 'unsupported', 'the bracket ends a creator');
  assert.is(await kind([{ tag: '00991010', item: 0 }]), 'unsupported', 'nobody owns that block');
});

live('refuses elements that its dictionary lacks, and files that it cannot read', async (to) => {
  const unknown = { ...SDI, creator: 'ACME 1.0' };
  const got = await askLive(to, sampleFile(sampleElements), { operation: 'lookup', address: unknown, path: [] });
  assert.match(got.kind === 'refused' ? got.message : got.kind, /Unrecognized DICOM tag/);
  for (const bytes of [sampleFile(sampleElements, deflated), new Uint8Array(300).fill(65)]) {
    const refused = await askLive(to, bytes, { operation: 'lookup', address: SDI, path: [] });
    assert.is(refused.kind, 'refused');
  }
});

test.run();
