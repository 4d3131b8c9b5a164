import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import type { Question } from '../../contract/operation.ts';
import type { Address } from '../../dicom/address.ts';
import { isSequence } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { groupOf } from '../../dicom/tag.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, sampleElements, sampleFile, sq } from '../sample-file.ts';
import { sampleRendering, unlikeFile } from '../unlike-file.ts';
import { deidentifyAndRedact } from './deidentify-and-redact.ts';
import { pixelmed, pixelmedJson } from './pixelmed.ts';
import { versionOf } from './pixelmed-jar.ts';

const { explicitLittle, implicitLittle, explicitBig, deflated } = TRANSFER_SYNTAX;
const file = sampleFile(sampleElements);
const SDI: Address = { group: '0021', creator: 'SIEMENS MR SDI 02', element: '04' };

const live = async (name: string, adapter: Adapter, body: (to: Session) => Promise<void>): Promise<void> => {
  const session = await liveSession(adapter);
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session).finally(() => session.close()));
};

const written = async (to: Session, bytes: Uint8Array, question: Question): Promise<Uint8Array> => {
  const got = await askLive(to, bytes, question);
  if (got.kind !== 'answer' || !('output' in got.answer)) throw new Error(JSON.stringify(got));
  return got.answer.output;
};

/** The private elements of the root, and how many are in the Items of its sequences. */
const privateIn = (bytes: Uint8Array): { root: string[]; inItems: number } => {
  const { elements } = readFile(bytes).file!.dataSet;
  const items = elements.flatMap((element) => (isSequence(element) ? element.items : []));
  return {
    root: elements.filter(({ tag }) => groupOf(tag) % 2 === 1).map(({ tag }) => tag.toString(16)),
    inItems: items.flatMap((item) => item.elements).filter(({ tag }) => groupOf(tag) % 2 === 1).length,
  };
};

await live('lists, finds by creator and by number, and transcodes', pixelmed, async (to) => {
  for (const syntax of [explicitLittle, explicitBig, deflated]) {
    const rendering = sampleRendering(sampleElements, syntax);
    assert.equal(unlikeFile(rendering, await askLive(to, rendering.bytes, { operation: 'read' })), []);
  }
  const values = async (question: Question) => {
    const got = await askLive(to, file, question);
    if (got.kind !== 'answer' || !('found' in got.answer)) throw new Error(JSON.stringify(got));
    return got.answer.found.map((found) => found.values.map((value) => ('text' in value ? value.text : value)).join());
  };
  assert.equal(await values({ operation: 'lookup', address: SDI }), ['1.5,-2', '0.25', '0.5']);
  assert.equal(await values({ operation: 'lookup', address: SDI, path: [] }), ['1.5,-2']);
  assert.equal(await values({ operation: 'lookup', address: SDI, path: [{ tag: '00081140', item: 1 }] }), ['0.5']);
  assert.equal(await values({ operation: 'lookup', address: { ...SDI, creator: 'NOBODY' } }), []);
  assert.equal(await values({ operation: 'lookupByTag', tag: '00211104' }), ['0.5']);
  for (const transferSyntax of [implicitLittle, explicitBig, deflated]) {
    const output = await written(to, file, { operation: 'transcode', transferSyntax });
    assert.is(readFile(output).file?.transferSyntax, transferSyntax);
  }
});

await live('erases by number, and removes what is private at every depth', pixelmed, async (to) => {
  const erased = privateIn(await written(to, file, { operation: 'eraseByTag', tag: '00211004' }));
  const before = privateIn(file);
  assert.equal(erased, { root: before.root.filter((tag) => tag !== '211004'), inItems: before.inItems - 1 });
  const cleaned = privateIn(await written(to, file, { operation: 'deidentify', keepSafePrivate: false }));
  assert.equal(cleaned, { root: [], inItems: 0 });
});

await live('goes through its own XML and back', pixelmed, async (to) => {
  const small = sampleFile([sq(0x00081140, [el(0x00210011, 'LO', 'ACME'), el(0x00211104, 'DS', '1.5')])]);
  assert.equal(privateIn(await written(to, small, { operation: 'roundTrip' })), { root: [], inItems: 2 });
  // Bytes of UN become characters that XML does not allow.
  assert.is((await askLive(to, file, { operation: 'roundTrip' })).kind, 'refused');
});

await live('goes through JSON and back', pixelmedJson, async (to) => {
  const got = await askLive(to, file, { operation: 'exportJson' });
  if (got.kind !== 'answer' || !('document' in got.answer)) throw new Error(JSON.stringify(got));
  const [dataSet] = JSON.parse(Buffer.from(got.answer.document).toString('utf8'));
  assert.equal(dataSet['00211204'], { vr: 'DS', Value: ['1.5', '-2'] });
  const small = sampleFile([el(0x00210011, 'LO', 'ACME'), el(0x00211104, 'DS', '1.5')]);
  assert.equal(privateIn(await written(to, small, { operation: 'roundTrip' })).root, ['210011', '211104']);
});

await live('DeidentifyAndRedact writes a copy, or says nothing and writes none', deidentifyAndRedact, async (to) => {
  for (const keepSafePrivate of [false, true]) {
    const output = await written(to, file, { operation: 'deidentify', keepSafePrivate });
    assert.equal(privateIn(output), { root: [], inItems: 0 });
  }
  const got = await askLive(to, new Uint8Array(300).fill(65), { operation: 'deidentify', keepSafePrivate: false });
  assert.is(got.kind, 'refused');
});

test('the version is the day in the name of the package', () => {
  assert.is(versionOf('Debian 20220618+dfsg-1'), '20220618');
  assert.is(versionOf('Debian 1.2'), undefined);
});

test('of what Java runs, path and build are those of the archive', async () => {
  const found = await deidentifyAndRedact.detect();
  if (found !== undefined) assert.match(`${found.path} ${found.build}`, /^\/usr\/share\/java\/pixelmed\.jar \w+ \d{8}/);
});

test.run();
