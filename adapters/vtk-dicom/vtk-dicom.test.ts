import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import type { Address, RawPath } from '../../dicom/address.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, sampleElements, sampleFile, sq } from '../sample-file.ts';
import { sampleRendering, unlikeFile } from '../unlike-file.ts';
import { dicomdump } from './dicomdump.ts';
import { dicomfind } from './dicomfind.ts';
import { dicompull } from './dicompull.ts';
import { pythonVtkDicom } from './python-vtk-dicom.ts';

const { explicitLittle, implicitLittle, explicitBig, deflated } = TRANSFER_SYNTAX;

const live = async (name: string, adapter: Adapter, body: (to: Session) => Promise<void>): Promise<void> => {
  const session = await liveSession(adapter);
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session).finally(() => session.close()));
};

await live('dicomdump lists the elements of all depths, in either byte order', dicomdump, async (to) => {
  for (const syntax of [explicitLittle, explicitBig]) {
    const rendering = sampleRendering(sampleElements, syntax);
    const unlike = unlikeFile(rendering, await askLive(to, rendering.bytes, { operation: 'read' }));
    assert.equal(
      unlike,
      ['00211006', '00211007', '0021100B'].map((tag) => `silent ${tag} in the root`),
    );
  }
});

await live('dicomdump refuses what it cannot read, though it ends with status 0', dicomdump, async (to) => {
  for (const bytes of [
    new Uint8Array(300).fill(65),
    sampleFile(sampleElements, deflated),
    sampleFile(sampleElements).slice(0, 700),
  ]) {
    assert.is((await askLive(to, bytes, { operation: 'read' })).kind, 'refused');
  }
});

/** The target on another block, at the root and in the Item of a standard sequence, and a stranger on the usual one. */
const HEADER: Address = { group: '0051', creator: 'SIEMENS MR HEADER', element: '0F' };
const owned = [
  el(0x00510010, 'LO', 'ACME'),
  el(0x00510012, 'LO', HEADER.creator),
  el(0x0051100f, 'LO', 'ACME 1'),
  el(0x0051120f, 'LO', 'HEA;HEP'),
];
const foreign = [el(0x00510010, 'LO', 'ACME'), el(0x0051100f, 'LO', 'ACME 1')];
const IN_ITEM: RawPath = [{ tag: '00081140', item: 0 }];

for (const adapter of [dicomfind, dicompull]) {
  await live(`${adapter.id} tells whether an element is there, by creator`, adapter, async (to) => {
    const lookup = async (bytes: Uint8Array, path: RawPath) =>
      (await answered(to, bytes, { operation: 'lookup', address: HEADER, path })).found;
    for (const syntax of [explicitLittle, implicitLittle, explicitBig]) {
      assert.equal(await lookup(sampleFile(owned, syntax), []), [{ values: [{ withheld: true }] }]);
      assert.equal(await lookup(sampleFile(foreign, syntax), []), []);
      const inItem = sampleFile([sq(0x00081140, owned)], syntax);
      assert.equal(await lookup(inItem, IN_ITEM), [{ values: [{ withheld: true }] }]);
      assert.equal(await lookup(sampleFile([sq(0x00081140, foreign)], syntax), IN_ITEM), []);
    }
  });

  await live(`${adapter.id} refuses an element that its dictionary lacks`, adapter, async (to) => {
    const address = { ...HEADER, creator: 'ACME' };
    const got = await askLive(to, sampleFile(owned), { operation: 'lookup', address, path: [] });
    assert.match(got.kind === 'refused' ? got.message : got.kind, /Unrecognized DICOM tag/);
  });
}

await live(
  'the Python interface finds by creator in any block and any Item, and by number',
  pythonVtkDicom,
  async (to) => {
    const bytes = sampleFile(sampleElements);
    const address: Address = { group: '0021', creator: 'SIEMENS MR SDI 02', element: '04' };
    const found = async (path: RawPath, creator = address.creator) =>
      (await answered(to, bytes, { operation: 'lookup', address: { ...address, creator }, path })).found.map(
        ({ values }) => values,
      );
    assert.equal(await found([]), [[{ text: '1.5' }, { text: '-2' }]]);
    assert.equal(await found([{ tag: '00081140', item: 1 }]), [[{ text: '0.5' }]]);
    assert.equal(await found([...IN_ITEM, { tag: '002110FE', item: 0 }], 'ACME 1.0'), [
      [{ text: 'nested' }, { text: 'twice' }],
    ]);
    assert.equal(await found([], 'NOBODY'), []);
    assert.equal(await found([{ tag: '00081140', item: 2 }]), []);
    const byTag = async (tag: string) =>
      (await answered(to, bytes, { operation: 'lookupByTag', tag })).found[0]?.values;
    assert.equal(await byTag('00211005'), [{ text: '1' }, { text: '65535' }]);
    assert.equal(await byTag('00211008'), [{ text: '00080060' }]);
    assert.equal(await byTag('0021100D'), [{ text: 'a long\\text' }]);
    assert.equal(await byTag('00211006'), [{ withheld: true }]);
    assert.is(await byTag('00219999'), undefined);
    const got = await askLive(to, new Uint8Array(300).fill(65), { operation: 'lookup', address, path: [] });
    assert.is(got.kind, 'refused');
  },
);

test.run();
