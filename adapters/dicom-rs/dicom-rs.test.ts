import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import type { Question } from '../../contract/operation.ts';
import type { Address } from '../../dicom/address.ts';
import { type Element, isSequence } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, sampleElements, sampleFile } from '../sample-file.ts';
import { dicomRs } from './dicom-rs.ts';

const SDI: Address = { group: '0021', creator: 'SIEMENS MR SDI 02', element: '04' };
const { explicitBig, implicitLittle } = TRANSFER_SYNTAX;
const sample = sampleFile(sampleElements);
const first = { tag: '00081140', item: 0 };
const second = { tag: '00081140', item: 1 };
const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));

const session: Session | undefined = await liveSession(dicomRs);
test.after(async () => session?.close());

/** A test that needs the driver. */
const live = (name: string, body: (session: Session) => Promise<void>): void => {
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

/** Elements with text values of all depths, as `depth:tag=value`. */
function linesOf(bytes: Uint8Array): string[] {
  const walk = (elements: readonly Element[], depth: number): string[] =>
    elements.flatMap((element) => {
      const tag = `${depth}:${element.tag.toString(16).padStart(8, '0')}`;
      if (isSequence(element)) return [tag, ...element.items.flatMap((item) => walk(item.elements, depth + 1))];
      return [`${tag}=${'bytes' in element ? Buffer.from(element.bytes).toString('latin1').trim() : ''}`];
    });
  return walk(readFile(bytes).file?.dataSet.elements ?? [], 0);
}
const change = async (to: Session, question: Question, bytes = sample): Promise<{ gone: string[]; come: string[] }> => {
  const [before, after] = [linesOf(bytes), linesOf((await answered(to, bytes, question)).output)];
  return { gone: before.filter((line) => !after.includes(line)), come: after.filter((line) => !before.includes(line)) };
};

live('tells VR and values in each Item, words little endian, and no creator', async (to) => {
  const { elements } = await answered(to, sample, { operation: 'read' });
  const of = (tag: string, depth = 0) => elements.find((seen) => seen.tag === tag && seen.path?.length === depth);
  assert.equal(of('00211104', 1), { path: [second], tag: '00211104', vr: 'DS', values: texts('0.5') });
  assert.equal(of('002110FE', 1), { path: [first], tag: '002110FE', vr: 'SQ' });
  assert.equal(of('00211007')?.values, [{ base64: 'AQIDBA==' }]);
  assert.equal(of('00211008')?.values, texts('00080060'));
  assert.equal(of('00211009')?.values, texts('0.1'));
  assert.equal(of('0021100A')?.values, []);
  assert.equal(of('0021100D')?.values, texts('a long\\text'));
  for (const syntax of [explicitBig, TRANSFER_SYNTAX.deflated]) {
    const other = await answered(to, sampleFile(sampleElements, syntax), { operation: 'read' });
    assert.equal(other.elements, elements);
  }
});

live('looks up by creator everywhere and in one Item, and by number', async (to) => {
  const everywhere = await answered(to, sample, { operation: 'lookup', address: SDI });
  assert.equal(everywhere.found, [
    { path: [], values: texts('1.5', '-2') },
    { path: [first], values: texts('0.25') },
    { path: [second], values: texts('0.5') },
  ]);
  const inItem = await answered(to, sample, { operation: 'lookup', address: SDI, path: [second] });
  assert.equal(inItem.found, [{ path: [second], values: texts('0.5') }]);
  const nobody = await answered(to, sample, { operation: 'lookup', address: { ...SDI, creator: 'NOBODY' } });
  assert.equal(nobody.found, []);
  const byTag = await answered(to, sample, { operation: 'lookupByTag', tag: '00211004' });
  assert.equal(
    byTag.found.map(({ values }) => values),
    [texts('A, "B" <C>'), texts('0.25'), texts('nested', 'twice')],
  );
});

live('erases everywhere, in one Item, and by number', async (to) => {
  const gone = ['1:00211004=0.25', '1:00211104=0.5', '0:00211204=1.5\\-2'];
  assert.equal(await change(to, { operation: 'erase', address: SDI }), { gone, come: [] });
  assert.equal((await change(to, { operation: 'erase', address: SDI, path: [second] })).gone, ['1:00211104=0.5']);
  assert.equal((await change(to, { operation: 'eraseByTag', tag: '0021100C' })).gone, ['0:0021100c=-12\\34']);
});

live('edits by creator under the VR that is there, and by number; numbers are encoded', async (to) => {
  assert.equal(await change(to, { operation: 'edit', address: SDI, path: [second], values: ['7', '8'] }), {
    gone: ['1:00211104=0.5'],
    come: ['1:00211104=7\\8'],
  });
  const { output } = await answered(to, sample, { operation: 'editByTag', tag: '00211005', values: ['258'] });
  const { found } = await answered(to, output, { operation: 'lookupByTag', tag: '00211005' });
  assert.equal(found, [{ path: [], values: texts('258') }]);
});

live('an unknown VR counts as the one given, and is refused without one', async (to) => {
  const implicit = sampleFile(sampleElements, implicitLittle);
  const question: Question = { operation: 'edit', address: SDI, path: [], values: ['9'] };
  const got = await askLive(to, implicit, question);
  assert.match(got.kind === 'refused' ? got.message : got.kind, /VR of the element is not known/);
  assert.equal((await change(to, { ...question, vr: 'DS' }, implicit)).come, ['0:00211204=9']);
});

live('inserts into the block of the creator, and reserves one in an Item', async (to) => {
  const insert: Question = { operation: 'insert', address: { ...SDI, element: '77' }, vr: 'LO', values: ['new'] };
  assert.equal(await change(to, insert), { gone: [], come: ['0:00211277=new'] });
  const other: Question = { ...insert, address: { ...insert.address, creator: 'OTHER' }, path: [second] };
  assert.equal(await change(to, other), { gone: [], come: ['1:00210012=OTHER', '1:00211277=new'] });
  const nowhere = await askLive(to, sample, { ...insert, path: [{ ...second, item: 5 }] });
  assert.is(nowhere.kind, 'refused');
});

live('in an empty group it reserves block 01: a release that takes 10 must be noticed', async (to) => {
  const address: Address = { group: '0031', creator: 'ACME', element: '07' };
  const { come } = await change(to, { operation: 'insert', address, vr: 'LO', values: ['new'] });
  assert.equal(come, ['0:00310001=ACME', '0:00310107=new'], 'dicom-rs 0.10.1');
});

live(
  'does not see block FF, nor creators of (7FE1,0011) in implicit VR: releases that do must be noticed',
  async (to) => {
    const high = sampleFile([el(0x002100ff, 'LO', SDI.creator), el(0x0021ff04, 'DS', '1')]);
    assert.equal((await answered(to, high, { operation: 'lookup', address: SDI })).found, [], 'dicom-rs 0.10.1');
    const ge = sampleFile([el(0x7fe10011, 'LO', 'ACME'), el(0x7fe11101, 'LO', 'x')], implicitLittle);
    const address: Address = { group: '7FE1', creator: 'ACME', element: '01' };
    assert.equal((await answered(to, ge, { operation: 'lookup', address })).found, [], 'dicom-rs 0.10.1');
  },
);

live('changes the Transfer Syntax, exports JSON without group 0002, and reads it back', async (to) => {
  for (const transferSyntax of Object.values(TRANSFER_SYNTAX)) {
    const { output } = await answered(to, sample, { operation: 'transcode', transferSyntax });
    assert.is(readFile(output).file?.transferSyntax, transferSyntax);
  }
  const got = await askLive(to, sample, { operation: 'exportJson' });
  const document = got.kind === 'answer' && 'document' in got.answer ? got.answer.document : new Uint8Array();
  const model = JSON.parse(Buffer.from(document).toString());
  assert.equal(model['0021100C'], { vr: 'IS', Value: ['-12', '34'] });
  assert.not.ok(Object.keys(model).some((tag) => tag.startsWith('0002')));
  assert.equal(await change(to, { operation: 'roundTrip' }), { gone: [], come: [] });
});

live('refuses what is no DICOM file, and goes on', async (to) => {
  assert.is((await askLive(to, new Uint8Array(300).fill(65), { operation: 'read' })).kind, 'refused');
  assert.is((await askLive(to, sample, { operation: 'read' })).kind, 'answer');
});

test('the release is one in Cargo.toml, in the driver and in the package’s name', () => {
  const source = (name: string): string => readFileSync(new URL(`driver/${name}`, import.meta.url), 'utf8');
  const version = /^const VERSION: &str = "(.*)";$/m.exec(source('src/main.rs'))?.[1];
  const pinned = [...source('Cargo.toml').matchAll(/^dicom-\w.* ?= .*?"=(.*?)"/gm)].map(([, release]) => release);
  assert.equal(
    pinned,
    pinned.map(() => version),
  );
  assert.is(pinned.length, 5);
  assert.ok(dicomRs.package?.via === 'cargo' && dicomRs.package.name === `dicom-rs-${version}`);
});

test.run();
