import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { NewFiles } from './new-files.ts';
import { UsageError } from './usage-error.ts';

const root = mkdtempSync(join(tmpdir(), 'blockshift-new-files-'));
test.after(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
const folder = (): string => join(root, String(folders++));
const bytes = Uint8Array.of(1, 2, 3);
const refused = (run: () => unknown, message: RegExp): void =>
  assert.throws(run, (error: unknown) => error instanceof UsageError && message.test(error.message));

test('files appear together, in folders made for them', () => {
  const out = folder();
  const files = new NewFiles(out);
  for (const name of ['a.dcm', 'deep/er/b.dcm', 'deep/er/c.dcm']) {
    files.reserve(name, 'for a test');
    files.write(name, bytes);
    assert.is.not(existsSync(join(out, name)), true);
  }
  files.publish();
  assert.equal(readdirSync(out).sort(), ['a.dcm', 'deep']);
  assert.equal(readdirSync(join(out, 'deep', 'er')).sort(), ['b.dcm', 'c.dcm']);
  assert.equal([...readFileSync(join(out, 'deep/er/c.dcm'))], [...bytes]);
});

test('what is taken back leaves nothing, folders included', () => {
  const out = folder();
  const files = new NewFiles(join(out, 'inner'));
  files.reserve('a.dcm', 'for a test');
  files.write('a.dcm', bytes);
  files.discard();
  assert.is(existsSync(out), false);
});

test('no file is overwritten: not one that is there, not one that appears, not one that is to be written twice', () => {
  const out = folder();
  mkdirSync(out);
  writeFileSync(join(out, 'there.dcm'), 'mine');
  const files = new NewFiles(out);
  refused(() => files.reserve('there.dcm', 'for a test'), /exists and is not overwritten/);
  files.reserve('new.dcm', 'for a test');
  refused(() => files.reserve('new.dcm', 'for another'), /written twice, for a test and for another/);
  files.write('new.dcm', bytes);
  writeFileSync(join(out, 'new.dcm'), 'mine too');
  refused(() => files.publish(), /has appeared meanwhile/);
  files.discard();
  assert.equal(readdirSync(out).sort(), ['new.dcm', 'there.dcm']);
  assert.is(readFileSync(join(out, 'new.dcm'), 'utf8'), 'mine too');
});

test('a file that has the temporary name already stays, also when everything is taken back', () => {
  const out = folder();
  mkdirSync(out);
  const temporary = `.a.dcm.${process.pid}.part`;
  writeFileSync(join(out, temporary), 'mine');
  const files = new NewFiles(out);
  files.reserve('a.dcm', 'for a test');
  refused(() => files.write('a.dcm', bytes), /cannot be written/);
  files.discard();
  assert.equal(readdirSync(out), [temporary]);
});

test('a file in the place of a folder is said', () => {
  const out = folder();
  writeFileSync(out, '');
  refused(() => new NewFiles(out), /is a file; name a folder/);
  const files = new NewFiles(join(out, 'below'));
  files.reserve('a.dcm', 'for a test');
  refused(() => files.write('a.dcm', bytes), /cannot be written: .* is a file, not a folder/);
  files.discard();
});

test.run();
