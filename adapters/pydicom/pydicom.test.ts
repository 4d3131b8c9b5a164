import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import type { Question } from '../../contract/operation.ts';
import type { Address } from '../../dicom/address.ts';
import { type DataSet, type Element, isSequence, type ValueElement } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answerIn, answered as ask } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { runTool } from '../run-tool.ts';
import { sampleElements, sampleFile, sq } from '../sample-file.ts';
import { pydicom, pydicomReleases } from './pydicom.ts';

const SDI: Address = { group: '0021', creator: 'SIEMENS MR SDI 02', element: '04' };
const { implicitLittle, explicitLittle, explicitBig, deflated } = TRANSFER_SYNTAX;
const sample = sampleFile(sampleElements);

interface Live {
  readonly adapter: Adapter;
  readonly session: Session | undefined;
  readonly version: string;
}
const releases: Live[] = [];
for (const adapter of [pydicom, ...pydicomReleases]) {
  const version = (await adapter.detect())?.version ?? '';
  releases.push({ adapter, session: await liveSession(adapter), version });
}
test.after(async () => {
  for (const { session } of releases) await session?.close();
});

/** A test that needs pydicom, for each release. */
const live = (name: string, body: (session: Session, version: string, adapter: Adapter) => Promise<void>): void => {
  for (const { adapter, session, version } of releases) {
    if (session === undefined) test.skip(`${adapter.id}: ${name}`, () => {});
    else test(`${adapter.id}: ${name}`, () => body(session, version, adapter));
  }
};

const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const first = { tag: '00081140', item: 0 };
const second = { tag: '00081140', item: 1 };

live('tells creator, VR, name and values in each Item', async (to) => {
  const { elements } = await ask(to, sample, { operation: 'read' });
  const of = (tag: string, depth = 0) => elements.find((seen) => seen.tag === tag && seen.path?.length === depth);
  assert.equal(of('00211104', 1), {
    path: [second],
    tag: '00211104',
    creator: 'SIEMENS MR SDI 02',
    vr: 'DS',
    name: null,
    values: texts('0.5'),
  });
  assert.equal(of('002110FE', 1), { path: [first], tag: '002110FE', vr: 'SQ', name: null }, 'undefined length');
  assert.equal(of('00211004', 2)?.values, texts('nested', 'twice'));
  assert.equal(of('00211005')?.values, texts('1', '65535'));
  assert.equal(of('00211006')?.values, [{ base64: 'AAECAw==' }]);
  assert.equal(of('00211008')?.values, texts('00080060'));
  assert.equal(of('00211009')?.values, texts(String(Math.fround(0.1))));
  assert.equal(of('0021100A')?.values, []);
  assert.equal(of('0021100B')?.values, [{ base64: 'AQID/w==' }]);
  assert.equal(of('0021100C')?.values, texts('-12', '34'));
  assert.equal(of('0021100D')?.values, texts('a long\\text'));
  assert.is(of('00210010'), undefined, 'creators are left out');
});

live('words are little endian and UN is as stored, whatever the file is', async (to) => {
  const little = await ask(to, sample, { operation: 'read' });
  const big = await ask(to, sampleFile(sampleElements, explicitBig), { operation: 'read' });
  assert.equal(big.elements, little.elements);
});

/** Release 1 ends its search for a creator at the first block of a group that is free. */
const endsAtGap = (version: string): boolean => version.startsWith('1.');

live('looks up by creator at every depth and in the Item of a path', async (to, version) => {
  const everywhere = await ask(to, sample, { operation: 'lookup', address: SDI });
  const behindGap = [{ path: [second], values: texts('0.5') }];
  assert.equal(
    everywhere.found,
    endsAtGap(version)
      ? [{ path: [first], values: texts('0.25') }]
      : [{ path: [], values: texts('1.5', '-2') }, { path: [first], values: texts('0.25') }, ...behindGap],
  );
  const inItem = await ask(to, sample, { operation: 'lookup', address: SDI, path: [second] });
  assert.equal(inItem.found, endsAtGap(version) ? [] : behindGap);
  const nowhere = await ask(to, sample, { operation: 'lookup', address: { ...SDI, creator: 'NOBODY' } });
  assert.equal(nowhere.found, []);
  const noItem = await ask(to, sample, { operation: 'lookup', address: SDI, path: [{ ...second, item: 7 }] });
  assert.equal(noItem.found, []);
});

live('looks up by number whoever owns the block', async (to) => {
  const { found } = await ask(to, sample, { operation: 'lookupByTag', tag: '00211004' });
  assert.equal(
    found.map(({ values }) => values),
    [texts('A, "B" <C>'), texts('0.25'), texts('nested', 'twice')],
  );
});

/** Tags of a written file, with those of its Items. */
function tagsOf(bytes: Uint8Array): string[] {
  const walk = ({ elements }: DataSet, depth: number): string[] =>
    elements.flatMap((element) => [
      `${depth}:${element.tag.toString(16).padStart(8, '0')}`,
      ...(isSequence(element) ? element.items.flatMap((item) => walk(item, depth + 1)) : []),
    ]);
  const { file } = readFile(bytes);
  return file === undefined ? [] : walk(file.dataSet, 0);
}
const lost = (before: Uint8Array, after: Uint8Array): string[] => {
  const left = tagsOf(after);
  return tagsOf(before).filter((tag) => !left.includes(tag));
};

live('erases by creator everywhere, in one Item, and by number', async (to, version) => {
  const everywhere = await ask(to, sample, { operation: 'erase', address: SDI });
  const behindGap = endsAtGap(version) ? [] : ['1:00211104', '0:00211204'];
  assert.equal(lost(sample, everywhere.output), ['1:00211004', ...behindGap]);
  const inItem = await ask(to, sample, { operation: 'erase', address: SDI, path: [first] });
  assert.equal(lost(sample, inItem.output), ['1:00211004']);
  const byTag = await ask(to, sample, { operation: 'eraseByTag', tag: '00211004' });
  assert.equal(lost(sample, byTag.output), ['1:00211004', '2:00211004', '0:00211004']);
});

live('writes all four Transfer Syntaxes; release 3 does not change the byte order', async (to, version) => {
  for (const transferSyntax of Object.values(TRANSFER_SYNTAX)) {
    // Release 1 does not deflate, which its adapter declares.
    if (transferSyntax === deflated && version.startsWith('1.')) continue;
    if (transferSyntax === explicitBig && version.startsWith('3.')) {
      const got = await askLive(to, sample, { operation: 'transcode', transferSyntax });
      assert.match(got.kind === 'refused' ? got.message : got.kind, /little and big endian/);
      continue;
    }
    const { output } = await ask(to, sample, { operation: 'transcode', transferSyntax });
    const { file } = readFile(output);
    assert.is(file?.transferSyntax, transferSyntax);
    assert.equal(lost(sample, output), []);
  }
});

live('reads implicit VR and deflated files', async (to, version) => {
  for (const syntax of [implicitLittle, deflated]) {
    const { found } = await ask(to, sampleFile(sampleElements, syntax), { operation: 'lookup', address: SDI });
    assert.is(found.length, endsAtGap(version) ? 1 : 3);
  }
});

live('refuses what is no DICOM file, and goes on', async (to) => {
  const refused = await askLive(to, new Uint8Array(300).fill(65), { operation: 'read' });
  assert.is(refused.kind, 'refused');
  assert.match('message' in refused ? refused.message : '', /InvalidDicomError/);
  const empty = await ask(to, sampleFile([sq(0x00081140, [])]), { operation: 'read' });
  assert.equal(empty.elements, []);
});

live('the command that is shown gives the same answer', async (to, _version, adapter) => {
  const question: Question = { operation: 'lookup', address: SDI };
  const got = await askLive(to, sample, question);
  const [python, driver, ...rest] = got.run.argv;
  const { path = '' } = (await adapter.detect()) ?? {};
  assert.is(python, adapter === pydicom ? 'python3' : `.tools/${adapter.id}/bin/python`);
  assert.is(driver, 'adapters/pydicom/driver.py');
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
  writeFileSync(join(folder, 'in.dcm'), sample);
  const program = [path, fileURLToPath(new URL('driver.py', import.meta.url))];
  const env = { ...(process.env.PYTHONPATH !== undefined && { PYTHONPATH: process.env.PYTHONPATH }) };
  const run = await runTool([...program, ...rest], { cwd: folder, seconds: 20, env });
  rmSync(folder, { recursive: true });
  assert.is(run.exit, 0);
  const { ok } = JSON.parse(new TextDecoder().decode(run.stdout));
  assert.equal(ok.found, answerIn(got, 'lookup').found);
});

const lookupIn = async (to: Session, bytes: Uint8Array, address: Address) =>
  (await ask(to, bytes, { operation: 'lookup', address })).found;

live('edits by creator everywhere, in one Item, and by number', async (to, version) => {
  const values = ['7.5', '8'];
  const inItem = await ask(to, sample, { operation: 'edit', address: SDI, path: [first], values });
  const [edited] = (await lookupIn(to, inItem.output, SDI)).filter(({ path }) => path?.length === 1);
  assert.equal(edited, { path: [first], values: texts(...values) });
  assert.equal(tagsOf(inItem.output), tagsOf(sample));
  const everywhere = await ask(to, sample, { operation: 'edit', address: SDI, values });
  const found = await lookupIn(to, everywhere.output, SDI);
  assert.is(found.length, endsAtGap(version) ? 1 : 3);
  for (const one of found) assert.equal(one.values, texts(...values));
  const bytes = { operation: 'editByTag', tag: '00211006', values: [{ base64: 'BQY=' }] } as const;
  const byTag = await ask(to, sample, bytes);
  const { found: written } = await ask(to, byTag.output, { operation: 'lookupByTag', tag: '00211006' });
  assert.equal(written, [{ path: [], values: [{ base64: 'BQY=' }] }]);
  const absent = await askLive(to, sample, { operation: 'edit', address: { ...SDI, creator: 'NOBODY' }, values });
  assert.is(absent.kind, 'refused');
});

live('inserts into the block of its creator, or reserves one that is free', async (to, version) => {
  const address = { group: '0021', creator: 'ACME 1.0', element: '77' };
  const own = await ask(to, sample, { operation: 'insert', address, vr: 'LO', values: ['NEW'] });
  assert.equal(
    tagsOf(own.output).filter((tag) => !tagsOf(sample).includes(tag)),
    ['0:00211077'],
  );
  const fresh = { ...address, creator: 'NEWCOMER' };
  const reserved = await ask(to, sample, {
    operation: 'insert',
    address: fresh,
    path: [first],
    vr: 'FD',
    values: ['2.5'],
  });
  assert.equal(
    tagsOf(reserved.output).filter((tag) => !tagsOf(sample).includes(tag)),
    ['1:00210011', '1:00211177'].filter((tag) => !tagsOf(sample).includes(tag)),
  );
  assert.equal(await lookupIn(to, reserved.output, fresh), [{ path: [first], values: texts('2.5') }]);
  const there = await askLive(to, sample, {
    operation: 'insert',
    address: { ...address, element: '05' },
    vr: 'US',
    values: ['1'],
  });
  assert.is(there.kind, 'refused', version);
});

live('writes DICOM JSON, and makes a file of it again', async (to, _version, adapter) => {
  const got = await askLive(to, sample, { operation: 'exportJson' });
  if (got.kind !== 'answer' || !('document' in got.answer)) throw new Error(JSON.stringify(got));
  const document = JSON.parse(Buffer.from(got.answer.document).toString());
  assert.equal(document['00211204'], { vr: 'DS', Value: [1.5, -2] });
  assert.equal(document['00081140'].Value[1]['00211104'], { vr: 'DS', Value: [0.5] });
  assert.equal(document['00211006'], { vr: 'OB', InlineBinary: 'AAECAw==' });
  const back = await askLive(to, sample, { operation: 'roundTrip' });
  if (back.kind !== 'answer' || !('output' in back.answer))
    return assert.is(adapter.id, 'pydicom-1.4.2', JSON.stringify(back));
  assert.equal(tagsOf(back.answer.output), tagsOf(sample));
});

live('removes private elements at every depth, and knows none to keep', async (to) => {
  const { output } = await ask(to, sample, { operation: 'deidentify', keepSafePrivate: false });
  assert.equal(tagsOf(output), ['0:00080016', '0:00080018', '0:00080060', '0:00081140']);
  const kept = await askLive(to, sample, { operation: 'deidentify', keepSafePrivate: true });
  assert.is(kept.kind, 'refused');
});

live('shows every VR as two letters, inside a UN Sequence too', async (to) => {
  const inner: ValueElement = { tag: 0x00211002, vr: 'UN', bytes: Buffer.from('1 ') };
  const nobody: ValueElement = { tag: 0x00210010, vr: 'LO', bytes: Buffer.from('NOBODY') };
  const items = [{ elements: [nobody, inner], undefinedLength: true }];
  const un: Element = { tag: 0x002110fe, vr: 'UN', items, undefinedLength: true };
  const { elements } = await ask(to, sampleFile([nobody, un], explicitLittle), { operation: 'read' });
  assert.ok(elements.length > 0);
  for (const { tag, vr } of elements) assert.match(vr ?? '', /^[A-Z]{2}$/, tag);
});

test.run();
