import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeFile } from '../../dicom/write/write-file.ts';
import { place } from '../../generators/place.ts';
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

/** What the command prints. */
function run(...argv: readonly string[]): string[] {
  const lines: string[] = [];
  const log = console.log;
  console.log = (line: string) => lines.push(line);
  try {
    new Command().addCommand(transformCommand()).parse(['transform', ...argv], { from: 'user' });
  } finally {
    console.log = log;
  }
  return lines;
}

const refused = (argv: readonly string[], message: RegExp): void =>
  assert.throws(
    () => run(...argv),
    (error: unknown) => error instanceof UsageError && message.test(error.message) && !error.message.includes('\n'),
  );

test('writes copies into a new folder, says what moved, and leaves the originals', ({ a, b, out }) => {
  const lines = run(a, b, '--layout', 'high', '--out', out);
  assert.equal(lines, [
    `${join(out, 'a.dcm')}: 0021 "${SDI}" 11 to FF`,
    `${join(out, 'b.dcm')}: 0021 "${SDI}" 11 to FF`,
  ]);
  assert.equal(readdirSync(out), ['a.dcm', 'b.dcm']);
  assert.is(readFileSync(join(out, 'a.dcm')).length, FILE.length);
  assert.is(Buffer.compare(readFileSync(a), FILE), 0);
});

test('knows Transfer Syntaxes by name and by UID', ({ a, b, out }) => {
  run(a, '--transfer-syntax', 'implicit-le', '--out', out);
  run(b, '--transfer-syntax', '1.2.840.10008.1.2', '--out', out);
  assert.is(Buffer.compare(readFileSync(join(out, 'a.dcm')), readFileSync(join(out, 'b.dcm'))), 0);
  assert.not.equal(readFileSync(join(out, 'a.dcm')), Buffer.from(FILE));
});

test('random depends on the seed alone', ({ a, folder }) => {
  const moved = (seed: string, name: string): string =>
    run(a, '--layout', 'random', '--seed', seed, '--out', join(folder, name))[0]!;
  const [first, again, other] = [moved('1', 'x'), moved('1', 'y'), moved('2', 'z')].map((line) => line.split(': ')[1]);
  assert.is(first, again);
  assert.is.not(first, other);
});

test('never overwrites: neither the input nor anything else', ({ a, b, out, folder }) => {
  refused([a, '--layout', 'high', '--out', folder], /a\.dcm exists and is not overwritten/);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'b.dcm'), 'mine');
  refused([a, b, '--layout', 'high', '--out', out], /b\.dcm exists and is not overwritten/);
  assert.equal(readdirSync(out), ['b.dcm']);
  assert.is(readFileSync(join(out, 'b.dcm'), 'utf8'), 'mine');
});

test('one bad file, and nothing is written, not even the folder', ({ a, b, out, folder }) => {
  writeFileSync(b, FILE.subarray(0, FILE.length - 1));
  refused([a, b, '--layout', 'high', '--out', out], /b\.dcm: not a readable, complete DICOM file.*nothing was written/);
  refused([a, join(folder, 'c.dcm'), '--layout', 'high', '--out', out], /c\.dcm: no such file/);
  assert.not.ok(existsSync(join(folder, 'deep')));
  mkdirSync(out, { recursive: true });
  refused([a, b, '--layout', 'high', '--out', out], /nothing was written/);
  assert.equal(readdirSync(out), []);
});

test('a request that makes no sense is refused with what to do next', ({ a, b, out, folder }) => {
  refused([a, '--layout', 'diagonal', '--out', out], /unknown layout "diagonal"; known are canonical, dcm4che-compact/);
  refused([a, '--transfer-syntax', 'jpeg', '--out', out], /unknown Transfer Syntax "jpeg"; known are implicit-le/);
  refused([a, '--out', out], /nothing to change: give --layout/);
  refused([a, '--layout', 'random', '--seed', 'x', '--out', out], /"x" is not a whole number/);
  refused([a, '--layout', 'high', '--out', b], /b\.dcm is a file; name a folder/);
  refused([a, a, '--layout', 'high', '--out', out], /a\.dcm would be written twice/);
  refused([folder, '--layout', 'high', '--out', out], /is a folder; name the files in it/);
  assert.not.ok(existsSync(out));
});

test.run();
