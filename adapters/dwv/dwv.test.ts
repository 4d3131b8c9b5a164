import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { dwv } from './dwv.ts';

const { deflated, explicitBig, explicitLittle, implicitLittle } = TRANSFER_SYNTAX;
const sample = sampleFile(sampleElements);
const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const first = { tag: '00081140', item: 0 };

const session: Session | undefined = await liveSession(dwv);
test.after(async () => session?.close());

/** A test that needs dwv. */
const live = (name: string, body: (session: Session) => Promise<void>): void => {
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};
const valuesOf = async (to: Session, bytes: Uint8Array, tag: string) =>
  (await answered(to, bytes, { operation: 'lookupByTag', tag })).found.map(({ values }) => values);

live('tells VR and values by number in either byte order, and no creator', async (to) => {
  const { elements } = await answered(to, sample, { operation: 'read' });
  const of = (tag: string, depth = 0) => elements.find((seen) => seen.tag === tag && seen.path?.length === depth);
  assert.equal(of('00211004', 1), { path: [first], tag: '00211004', vr: 'DS', values: texts('0.25') });
  assert.equal(of('002110FE', 1), { path: [first], tag: '002110FE', vr: 'SQ' });
  assert.equal(of('00211007')?.values, [{ base64: 'AQIDBA==' }]);
  assert.equal(of('00211008')?.values, texts('00080060'));
  assert.equal(of('0021100A')?.values, []);
  assert.equal(of('0021100B')?.values, [{ base64: 'AQID/w==' }]);
  assert.is(elements.length, 17);
  const big = await answered(to, sampleFile(sampleElements, explicitBig), { operation: 'read' });
  assert.equal(big.elements, elements);
});

live('erases by number in the root, and there only', async (to) => {
  const { output } = await answered(to, sample, { operation: 'eraseByTag', tag: '00211004' });
  assert.equal(await valuesOf(to, output, '00211004'), [texts('0.25'), texts('nested', 'twice')]);
});

live('edits by number in the root, texts of several values and one number', async (to) => {
  const edited = async (tag: string, ...values: string[]) =>
    valuesOf(to, (await answered(to, sample, { operation: 'editByTag', tag, values })).output, tag);
  assert.equal(await edited('0021100C', '5', '6'), [texts('5', '6')]);
  assert.equal(await edited('00211005', '258'), [texts('258')]);
  assert.equal(await edited('00211008', '00100020'), [texts('00100020')]);
  const two = await askLive(to, sample, { operation: 'editByTag', tag: '00211005', values: ['1', '2'] });
  assert.match(two.kind === 'refused' ? two.message : two.kind, /one number only/);
});

live('writes three Transfer Syntaxes, and refuses the deflated one', async (to) => {
  for (const transferSyntax of [implicitLittle, explicitLittle, explicitBig]) {
    const { output } = await answered(to, sample, { operation: 'transcode', transferSyntax });
    assert.is(readFile(output).file?.transferSyntax, transferSyntax);
    assert.is((await answered(to, output, { operation: 'read' })).elements.length, 17);
  }
  const got = await askLive(to, sampleFile(sampleElements, deflated), { operation: 'read' });
  assert.match(got.kind === 'refused' ? got.message : got.kind, /Unsupported DICOM transfer syntax/);
});

live('refuses what is no DICOM file, and goes on', async (to) => {
  assert.is((await askLive(to, new Uint8Array(300).fill(65), { operation: 'read' })).kind, 'refused');
  assert.is((await askLive(to, sample, { operation: 'read' })).kind, 'answer');
});

test.run();
