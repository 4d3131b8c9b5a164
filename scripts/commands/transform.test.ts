import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeFile } from '../../dicom/write/write-file.ts';
import { place } from '../../generators/place.ts';
import { printed } from '../printed.ts';
import { UsageError } from '../usage-error.ts';
import { transformCommand } from './transform.ts';

const test = suite('transform', { folder: '', a: '', b: '', out: '' });

const SDI = 'SIEMENS MR SDI 02';
const FILE = writeFile({
  preamble: new Uint8Array(128),
  meta: [{ tag: 0x00020010, vr: 'UI', bytes: Buffer.from('1.2.840.10008.1.2.1\0') }],
  transferSyntax: '1.2.840.10008.1.2.1',
  dataSet: place({ elements: [{ group: '0021', creator: SDI, element: '04', vr: 'DS', values: ['5'] }] }),
});

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'blockshift-'));
  for (const name of ['a', 'b'] as const) {
    context[name] = join(context.folder, `${name}.dcm`);
    writeFileSync(context[name], FILE);
  }
  context.out = join(context.folder, 'deep', 'out');
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

/** What the command prints, by lines. */
async function run(...argv: readonly string[]): Promise<string[]> {
  return (await printed(() => transformCommand().parseAsync(argv, { from: 'user' }))).split('\n');
}

async function refused(argv: readonly string[], message: RegExp): Promise<void> {
  try {
    await run(...argv);
  } catch (error) {
    assert.instance(error, UsageError);
    assert.match((error as Error).message, message);
    assert.is((error as Error).message.includes('\n'), false);
    return;
  }
  assert.unreachable(`not refused: ${argv.join(' ')}`);
}

/** A request that is in order, and files that are not: what is said on stderr, and the exit status 1. */
async function unchanged(argv: readonly string[], message: RegExp): Promise<void> {
  const said: string[] = [];
  const { error } = console;
  console.error = (text: string) => said.push(text);
  try {
    assert.is(await printed(() => transformCommand().parseAsync(argv, { from: 'user' })), '');
  } finally {
    console.error = error;
  }
  const status = process.exitCode;
  process.exitCode = undefined;
  assert.is(status, 1);
  assert.is(said.length, 1);
  assert.match(said[0]!, message);
  assert.is(said[0]!.includes('\n'), false);
}

test('writes copies into a new folder, says what moved, and leaves the originals', async ({ a, b, out }) => {
  const lines = await run(a, b, '--layout', 'high', '--out', out);
  assert.equal(lines, [
    `${join(out, 'a.dcm')}: 0021 "${SDI}" 11 to FF`,
    `${join(out, 'b.dcm')}: 0021 "${SDI}" 11 to FF`,
  ]);
  assert.equal(readdirSync(out), ['a.dcm', 'b.dcm']);
  assert.is(readFileSync(join(out, 'a.dcm')).length, FILE.length);
  assert.is(Buffer.compare(readFileSync(a), FILE), 0);
});

test('knows Transfer Syntaxes by name and by UID', async ({ a, b, out }) => {
  await run(a, '--transfer-syntax', 'implicit-le', '--out', out);
  await run(b, '--transfer-syntax', '1.2.840.10008.1.2', '--out', out);
  assert.is(Buffer.compare(readFileSync(join(out, 'a.dcm')), readFileSync(join(out, 'b.dcm'))), 0);
  assert.not.equal(readFileSync(join(out, 'a.dcm')), Buffer.from(FILE));
});

test('random depends on the seed alone', async ({ a, folder }) => {
  const moved = async (seed: string, name: string): Promise<string | undefined> =>
    (await run(a, '--layout', 'random', '--seed', seed, '--out', join(folder, name)))[0]!.split(': ')[1];
  const [first, again, other] = [await moved('1', 'x'), await moved('1', 'y'), await moved('2', 'z')];
  assert.is(first, again);
  assert.is.not(first, other);
});

test('never overwrites: neither the input nor anything else', async ({ a, b, out, folder }) => {
  await refused([a, '--layout', 'high', '--out', folder], /a\.dcm exists and is not overwritten/);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'b.dcm'), 'mine');
  await refused([a, b, '--layout', 'high', '--out', out], /b\.dcm exists and is not overwritten/);
  assert.equal(readdirSync(out), ['b.dcm']);
  assert.is(readFileSync(join(out, 'b.dcm'), 'utf8'), 'mine');
});

test('one bad file, and nothing is written, not even the folder', async ({ a, b, out, folder }) => {
  writeFileSync(b, FILE.subarray(0, FILE.length - 1));
  await unchanged(
    [a, b, '--layout', 'high', '--out', out],
    /b\.dcm: not a readable, complete DICOM file.*nothing was written/,
  );
  await refused([a, join(folder, 'c.dcm'), '--layout', 'high', '--out', out], /c\.dcm: no such file/);
  assert.not.ok(existsSync(join(folder, 'deep')));
  mkdirSync(out, { recursive: true });
  await unchanged([a, b, '--layout', 'high', '--out', out], /nothing was written/);
  assert.equal(readdirSync(out), []);
  writeFileSync(b, 'a text');
  await refused([a, b, '--layout', 'high', '--out', out], /b\.dcm: not a readable.*nothing was written/);
});

test('a request that makes no sense is refused with what to do next', async ({ a, b, out, folder }) => {
  await refused(
    [a, '--layout', 'diagonal', '--out', out],
    /unknown layout "diagonal"; known are canonical, dcm4che-compact/,
  );
  await refused(
    [a, '--transfer-syntax', 'jpeg', '--out', out],
    /unknown Transfer Syntax "jpeg"; known are implicit-le/,
  );
  await refused([a, '--out', out], /nothing to change: give --layout/);
  await refused([a, '--encoding', 'jpeg', '--out', out], /unknown encoding "jpeg"; known are explicit-le, /);
  await refused([a, '--defect', 'haunted', '--out', out], /unknown defect "haunted"; known are orphan, /);
  await refused(
    [a, '--encoding', 'un-defined', '--sequences', 'defined', '--out', out],
    /says the Transfer Syntax and the len/,
  );
  await refused([a, '--layout', 'high', '--seed', '1', '--out', out], /--seed is for --layout random/);
  await unchanged(
    [a, '--defect', 'cut-in-item', '--out', out],
    /a\.dcm: cut-in-item: there is no private block in an Item; not/,
  );
  await refused([a, '--layout', 'random', '--seed', 'x', '--out', out], /"x" is not a whole number/);
  await refused([a, '--layout', 'high', '--out', b], /b\.dcm is a file; name a folder/);
  await refused([a, a, '--layout', 'high', '--out', out], /a\.dcm would be written twice/);
  mkdirSync(join(folder, 'empty'));
  await refused([join(folder, 'empty'), '--layout', 'high', '--out', out], /empty holds no files/);
  assert.not.ok(existsSync(out));
});

test('a folder is gone through, its structure kept, and what is no DICOM file is skipped', async ({ folder, out }) => {
  const [source, inner] = [join(folder, 'source'), join(folder, 'source', 'one', 'two')];
  mkdirSync(inner, { recursive: true });
  for (const path of [join(source, 'a.dcm'), join(inner, 'a.dcm')]) writeFileSync(path, FILE);
  writeFileSync(join(inner, 'notes.txt'), 'no image\n');
  const lines = await run(source, '--layout', 'high', '--out', out);
  assert.equal(lines, [
    `${join(out, 'a.dcm')}: 0021 "${SDI}" 11 to FF`,
    `${join(out, 'one', 'two', 'a.dcm')}: 0021 "${SDI}" 11 to FF`,
    `${join(inner, 'notes.txt')}: skipped, not a DICOM file`,
    `2 files written to ${out}, 1 skipped`,
  ]);
  assert.equal(readdirSync(out, { recursive: true }).sort(), ['a.dcm', 'one', 'one/two', 'one/two/a.dcm']);
  assert.is(process.exitCode, undefined);
});

test('a damaged file in a folder is said, makes the exit status 1, and does not keep back the others', async (context) => {
  const { folder, a, b, out } = context;
  writeFileSync(b, FILE.subarray(0, FILE.length - 1));
  const lines = await run(folder, '--layout', 'high', '--out', out);
  const status = process.exitCode;
  process.exitCode = undefined;
  assert.is(status, 1);
  assert.match(lines[1]!, /b\.dcm: not written: not a readable, complete DICOM file/);
  assert.is(lines[2], `1 file written to ${out}, 1 not written`);
  assert.equal(readdirSync(out), ['a.dcm']);
  rmSync(a);
  rmSync(join(folder, 'deep'), { recursive: true });
  await unchanged(
    [folder, '--layout', 'high', '--out', out],
    /nothing in .* could be transformed: .*b\.dcm: not written/,
  );
  assert.not.ok(existsSync(join(folder, 'deep')));
});

test('a folder of results inside the folder is left out', async ({ folder, out }) => {
  await run(folder, '--layout', 'high', '--out', out);
  await refused([folder, '--layout', 'high', '--out', out], /a\.dcm exists and is not overwritten/);
  const lines = await run(folder, '--layout', 'high', '--out', join(folder, 'deep'));
  assert.is(lines.at(-1), `2 files written to ${join(folder, 'deep')}`);
});

test('decoys, encodings and defects', async ({ a, folder }) => {
  const [decoy] = await run(a, '--decoy', '--out', join(folder, '1'));
  assert.match(decoy!, /0021 "SIEMENS MR SDI 02" 11 to 12, 0021 "BLOCKSHIFT DECOY 11" added on 11$/);
  await run(a, '--encoding', 'implicit-le-undefined', '--out', join(folder, '2'));
  await run(a, '--transfer-syntax', 'implicit-le', '--sequences', 'undefined', '--out', join(folder, '3'));
  const read = (name: string): Buffer => readFileSync(join(folder, name, 'a.dcm'));
  assert.is(Buffer.compare(read('2'), read('3')), 0);
  await run(a, '--defect', 'un-creator', '--defect', 'cut-in-value', '--out', join(folder, '4'));
  assert.ok(read('4').includes('\x21\0\x11\0UN'));
  assert.is(read('4').length, FILE.length + 4 - 1, 'UN has a longer header, and half of the value is cut off');
});

test('what was done is said, and nothing that was not', async ({ a, folder }) => {
  let number = 0;
  const said = async (...argv: readonly string[]): Promise<string> => {
    const out = join(folder, String(number++));
    const [line] = await run(a, ...argv, '--out', out);
    assert.ok(line!.startsWith(`${join(out, 'a.dcm')}: `), line);
    return line!.slice(join(out, 'a.dcm').length + 2);
  };
  assert.is(await said('--layout', 'canonical'), 'no block moved');
  const gone = 'VRs of private elements are not in the file any more';
  assert.is(
    await said('--encoding', 'implicit-le-defined'),
    `re-encoded as implicit-le-defined; ${gone}: Implicit VR has none`,
  );
  assert.is(await said('--encoding', 'un-defined'), `re-encoded as un-defined; ${gone}: they are UN`);
  assert.is(await said('--transfer-syntax', 'explicit-be'), 're-encoded as explicit-be');
  assert.is(await said('--sequences', 'undefined'), 're-encoded with undefined lengths');
  assert.is(
    await said('--transfer-syntax', 'deflated-le', '--sequences', 'defined', '--layout', 'high'),
    `0021 "${SDI}" 11 to FF; re-encoded as deflated-le with defined lengths`,
  );
  assert.is(await said('--stored-again'), 'DCMTK named as the last writer');
  for (const defect of ['low-creator', 'creator-after-data'])
    assert.is(await said('--defect', defect), `with defects: ${defect}`);
  assert.is(
    await said('--layout', 'canonical', '--defect', 'low-creator'),
    'no block moved by the layout; with defects: low-creator',
  );
});

test('--verbose names every place, each on a line of its own', async ({ folder }) => {
  const many = join(folder, 'many.dcm');
  const creators = Array.from({ length: 10 }, (_, i) => ({
    group: '0021',
    creator: `ACME ${i}`,
    element: '01',
    vr: 'CS' as const,
    values: ['A'],
  }));
  writeFileSync(
    many,
    writeFile({
      preamble: new Uint8Array(128),
      meta: [],
      transferSyntax: '1.2.840.10008.1.2.1',
      dataSet: place({ elements: creators }),
    }),
  );
  const [few] = await run(many, '--layout', 'high', '--out', join(folder, '1'));
  assert.match(few!, /: 0021 "ACME 0" 10 to F6, .*"ACME 7" 17 to FD, and 2 more moves/);
  const all = await run(many, '--layout', 'high', '--verbose', '--out', join(folder, '2'));
  assert.is(all[0], `${join(folder, '2', 'many.dcm')}:`);
  assert.equal(
    all.filter((line) => line.includes('ACME')),
    creators.map(
      ({ creator }, i) => `  0021 "${creator}" ${(0x10 + i).toString(16)} to ${(0xf6 + i).toString(16).toUpperCase()}`,
    ),
  );
  const [named] = await run(many, '--layout', 'canonical', '--out', join(folder, '3'));
  assert.match(named!, /which block its vendor uses is not known: 0021 "ACME 0", .* and 5 more/);
  const each = await run(many, '--layout', 'canonical', '--verbose', '--out', join(folder, '4'));
  assert.equal(each.slice(1, 3), ['  no block moved', '  which block its vendor uses is not known: 0021 "ACME 0"']);
  assert.is(each.filter((line) => line.includes('is not known')).length, 10);
});

test('links to files are followed, and what else a folder holds is said', async ({ folder, a, b, out }) => {
  const source = join(folder, 'source');
  mkdirSync(join(source, '.git'), { recursive: true });
  writeFileSync(join(source, '.git', 'object'), FILE);
  symlinkSync(a, join(source, 'a.dcm'));
  symlinkSync(b, join(source, 'b.dcm'));
  const only = await run(source, '--layout', 'high', '--out', join(folder, '1'));
  assert.is(only.at(-1), `2 files written to ${join(folder, '1')}, 1 skipped`);
  assert.is(Buffer.compare(readFileSync(a), FILE), 0);
  symlinkSync(folder, join(source, 'c'));
  symlinkSync(join(folder, 'gone.dcm'), join(source, 'd.dcm'));
  symlinkSync('e.dcm', join(source, 'e.dcm'));
  const lines = await run(source, '--layout', 'high', '--out', out);
  const status = process.exitCode;
  process.exitCode = undefined;
  assert.is(status, 1);
  assert.equal(lines, [
    `${join(source, '.git')}: skipped, what Git keeps for itself`,
    `${join(out, 'a.dcm')}: 0021 "${SDI}" 11 to FF`,
    `${join(out, 'b.dcm')}: 0021 "${SDI}" 11 to FF`,
    `${join(source, 'c')}: skipped, a link to a folder; name that folder itself`,
    `${join(source, 'd.dcm')}: not written: a link to no file; get it first, as "git annex get" does`,
    `${join(source, 'e.dcm')}: not written: a link to no file; get it first, as "git annex get" does`,
    `2 files written to ${out}, 2 skipped, 2 not written`,
  ]);
  assert.equal(readdirSync(out), ['a.dcm', 'b.dcm']);
  for (const name of ['a.dcm', 'b.dcm']) rmSync(join(source, name));
  await unchanged(
    [source, '--layout', 'high', '--out', join(folder, '2')],
    /nothing in .*source could be transformed: .*d\.dcm: not written: a link to no file/,
  );
});

test('a folder of results that is the folder itself, or holds it, is said to be so', async ({ folder }) => {
  const inner = join(folder, 'inner');
  mkdirSync(inner);
  writeFileSync(join(inner, 'a.dcm'), FILE);
  symlinkSync(inner, join(folder, 'link'));
  const message = /inner is, or lies in, the folder of --out; choose another folder for the copies/;
  for (const out of [inner, folder, `${inner}/`, join(folder, 'link')])
    await refused([inner, '--layout', 'high', '--out', out], message);
  assert.equal(readdirSync(inner), ['a.dcm']);
});

test.run();
