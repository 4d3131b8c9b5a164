import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, sampleElements, sampleFile } from '../sample-file.ts';
import { dicomParser } from './dicom-parser.ts';

const { implicitLittle, explicitBig, deflated } = TRANSFER_SYNTAX;
const sample = sampleFile(sampleElements);
const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const first = { tag: '00081140', item: 0 };

let session: Session;
test.before(async () => {
  const opened = await liveSession(dicomParser);
  if (opened === undefined) throw new Error('dicom-parser comes with this package and must be here');
  session = opened;
});
test.after(() => session.close());

test('tells VR and values by number, and no creator', async () => {
  const { elements } = await answered(session, sample, { operation: 'read' });
  const of = (tag: string, depth = 0) => elements.find((seen) => seen.tag === tag && seen.path?.length === depth);
  assert.equal(of('00211004', 1), { path: [first], tag: '00211004', vr: 'DS', values: texts('0.25') });
  assert.equal(of('002110FE', 1), { path: [first], tag: '002110FE', vr: 'SQ' });
  assert.equal(of('00211045', 1)?.values, texts('0', '0', '-1142'));
  assert.equal(of('00211053', 1)?.values, texts('57.875'));
  assert.equal(of('00211005')?.values, texts('1', '65535'));
  assert.equal(of('00211009')?.values, texts(String(Math.fround(0.1))));
  assert.equal(of('0021100A')?.values, []);
  assert.equal(of('0021100B')?.values, [{ base64: 'AQID/w==' }]);
  assert.equal(of('0021100D')?.values, texts('a long\\text'));
  assert.ok(elements.every((seen) => !('creator' in seen) && !('name' in seen)));
});

test('big endian values are the same', async () => {
  const big = await answered(session, sampleFile(sampleElements, explicitBig), { operation: 'read' });
  assert.equal(big.elements, (await answered(session, sample, { operation: 'read' })).elements);
});

test('in implicit VR it tells no VR, and values are bytes', async () => {
  const { elements } = await answered(session, sampleFile(sampleElements, implicitLittle), { operation: 'read' });
  const seen = elements.find(({ tag }) => tag === '0021100C');
  assert.equal(seen, { path: [], tag: '0021100C', values: [{ base64: 'LTEyXDM0' }] });
});

test('several tags in one AT, and what a deflated file holds', async () => {
  const file = sampleFile([el(0x00210010, 'LO', 'ACME'), el(0x00211001, 'AT', '00080060', '00211004')], deflated);
  const { found } = await answered(session, file, { operation: 'lookupByTag', tag: '00211001' });
  assert.equal(found, [{ path: [], values: texts('00080060', '00211004') }]);
});

test('looks up by number at every depth', async () => {
  const { found } = await answered(session, sample, { operation: 'lookupByTag', tag: '00211004' });
  assert.equal(
    found.map(({ values }) => values),
    [texts('A, "B" <C>'), texts('0.25'), texts('nested', 'twice')],
  );
});

test('refuses what is no DICOM file, and goes on', async () => {
  assert.is((await askLive(session, new Uint8Array(300).fill(65), { operation: 'read' })).kind, 'refused');
  assert.is((await askLive(session, sample, { operation: 'read' })).kind, 'answer');
});

test.run();
