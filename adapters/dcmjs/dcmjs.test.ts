import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, raw, sampleElements, sampleFile } from '../sample-file.ts';
import { dcmjs, dcmjsReleases } from './dcmjs.ts';

const { implicitLittle, explicitBig, deflated, explicitLittle } = TRANSFER_SYNTAX;
const sample = sampleFile(sampleElements);
const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const first = { tag: '00081140', item: 0 };

let session: Session;
test.before(async () => {
  const opened = await liveSession(dcmjs);
  if (opened === undefined) throw new Error('dcmjs comes with this package and must be here');
  session = opened;
});
test.after(() => session.close());

test('tells VR and values by number, and no creator', async () => {
  const { elements } = await answered(session, sample, { operation: 'read' });
  const of = (tag: string, depth = 0) => elements.find((seen) => seen.tag === tag && seen.path?.length === depth);
  assert.equal(of('00211004', 1), { path: [first], tag: '00211004', vr: 'DS', values: texts('0.25') });
  assert.equal(of('002110FE', 1), { path: [first], tag: '002110FE', vr: 'SQ' });
  assert.equal(of('00211004', 2)?.values, texts('nested', 'twice'));
  assert.equal(of('00211006')?.values, [{ base64: 'AAECAw==' }]);
  assert.equal(of('00211007')?.values, [{ base64: 'AQIDBA==' }]);
  assert.equal(of('00211008')?.values, texts('00080060'));
  assert.equal(of('0021100A')?.values, []);
  assert.equal(of('0021100C')?.values, texts('-12', '34'));
  assert.ok(elements.every((seen) => !('creator' in seen) && !('name' in seen)));
  assert.not.ok('lookup' in session.capabilities || 'erase' in session.capabilities);
});

test('big endian words come as little endian ones; in implicit VR values are bytes', async () => {
  const big = await answered(session, sampleFile(sampleElements, explicitBig), { operation: 'read' });
  assert.equal(big.elements, (await answered(session, sample, { operation: 'read' })).elements);
  const implicit = await answered(session, sampleFile(sampleElements, implicitLittle), { operation: 'read' });
  const seen = implicit.elements.find(({ tag }) => tag === '0021100C');
  assert.equal(seen, { path: [], tag: '0021100C', vr: 'UN', values: [{ base64: 'LTEyXDM0' }] });
});

test('PN is one text with its component groups', async () => {
  const file = sampleFile([el(0x00210010, 'LO', 'ACME'), el(0x00211001, 'PN', 'Yamada^Tarou=A=B', 'X^Y')]);
  const { found } = await answered(session, file, { operation: 'lookupByTag', tag: '00211001' });
  assert.equal(found, [{ path: [], values: texts('Yamada^Tarou=A=B', 'X^Y') }]);
});

test('looks up and erases by number at every depth', async () => {
  const { found } = await answered(session, sample, { operation: 'lookupByTag', tag: '00211004' });
  assert.equal(
    found.map(({ values }) => values),
    [texts('A, "B" <C>'), texts('0.25'), texts('nested', 'twice')],
  );
  const { output } = await answered(session, sample, { operation: 'eraseByTag', tag: '00211004' });
  const after = await answered(session, output, { operation: 'read' });
  assert.not.ok(after.elements.some(({ tag }) => tag === '00211004'));
  assert.ok(after.elements.some(({ tag }) => tag === '00211104'));
});

test('edits by number at every depth, numbers and tags in binary', async () => {
  const edited = async (bytes: Uint8Array, tag: string, ...values: string[]) => {
    const { output } = await answered(session, bytes, { operation: 'editByTag', tag, values });
    const { found } = await answered(session, output, { operation: 'lookupByTag', tag });
    return found.map((one) => one.values);
  };
  assert.equal(await edited(sample, '00211104', '7'), [texts('7')]);
  assert.equal(await edited(sample, '00211005', '258', '3'), [texts('258', '3')]);
  assert.equal(await edited(sample, '00211008', '00100020'), [texts('00100020')]);
  assert.equal(await edited(sample, '0021100D', 'new'), [texts('new')]);
  const unknown = sampleFile(sampleElements, implicitLittle);
  const got = await askLive(session, unknown, { operation: 'editByTag', tag: '0021100C', values: ['1'] });
  assert.match(got.kind === 'refused' ? got.message : got.kind, /UN takes bytes/);
});

for (const release of dcmjsReleases) {
  const name = `${release.id} is another dcmjs than the one that comes with this package`;
  if ((await release.detect()) === undefined && !process.env.CI) {
    console.log(`skipped: ${release.id} is not installed (${release.install})`);
    test.skip(name, () => {});
  } else
    test(name, async () => {
      const other = (await liveSession(release))!;
      const { version } = (await release.detect())!;
      assert.is(`dcmjs-${version}`, release.id);
      assert.is('version' in other ? other.version : '', version, 'what the driver loaded');
      const { elements } = await answered(other, sample, { operation: 'read' });
      assert.equal(elements, (await answered(session, sample, { operation: 'read' })).elements);
      await other.close();
    });
}

test('is not asked to change the byte order, which it leaves to its caller', async () => {
  const { reads, writes } = session.capabilities.transcode!;
  for (const syntaxes of [reads, writes])
    assert.equal([...syntaxes].sort(), [implicitLittle, explicitLittle, deflated]);
  const words = sampleFile([el(0x00210010, 'LO', 'ACME'), raw(0x00211001, 'OW', 'AQIDBA==')]);
  const { output } = await answered(session, words, { operation: 'transcode', transferSyntax: explicitBig });
  assert.ok(Buffer.from(output).includes(Buffer.from([1, 2, 3, 4])), 'dcmjs 0.51.1; a release that swaps can be asked');
});

test('writes what it is asked to write, and a deflated file without deflating it', async () => {
  for (const transferSyntax of [implicitLittle, explicitBig, explicitLittle]) {
    const { output } = await answered(session, sample, { operation: 'transcode', transferSyntax });
    const { file, complete } = readFile(output);
    assert.equal([file?.transferSyntax, complete], [transferSyntax, true]);
  }
  const { output } = await answered(session, sample, { operation: 'transcode', transferSyntax: deflated });
  assert.ok(Buffer.from(output).includes('SIEMENS MR SDI 02'), 'dcmjs 0.51.1; a release that deflates must be noticed');
});

test('refuses what is no DICOM file, and goes on', async () => {
  assert.is((await askLive(session, new Uint8Array(300).fill(65), { operation: 'read' })).kind, 'refused');
  assert.is((await askLive(session, new Uint8Array(0), { operation: 'read' })).kind, 'refused');
  assert.is((await askLive(session, sample, { operation: 'read' })).kind, 'answer');
});

test.run();
