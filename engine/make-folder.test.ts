import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { makeFolder, tryFolder } from './make-folder.ts';

const test = suite('makeFolder', { folder: '' });
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'blockshift-'));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

test('makes what is missing and tells the outermost', ({ folder }) => {
  assert.is(makeFolder(join(folder, 'a', 'b', 'c')), join(folder, 'a'));
  assert.ok(statSync(join(folder, 'a', 'b', 'c')).isDirectory());
  assert.is(makeFolder(join(folder, 'a', 'b', 'd')), join(folder, 'a', 'b', 'd'));
  assert.is(makeFolder(join(folder, 'a', 'b')), undefined);
});

test('trying leaves nothing behind, and what was there as it was', ({ folder }) => {
  tryFolder(join(folder, 'a', 'b'));
  assert.not(existsSync(join(folder, 'a')));
  makeFolder(join(folder, 'a'));
  tryFolder(join(folder, 'a', 'b', 'c'));
  tryFolder(join(folder, 'a'));
  assert.equal(readdirSync(join(folder, 'a')), []);
});

test('a file on the way, or a link to nowhere, is refused and nothing is made', ({ folder }) => {
  writeFileSync(join(folder, 'file'), '');
  assert.throws(() => makeFolder(join(folder, 'file', 'x', 'y')), /file is a file, not a folder$/);
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
  assert.throws(() => makeFolder(join(folder, 'link', 'x')), /takes no new folder \(EEXIST\)$/);
  assert.not(existsSync(join(folder, 'nowhere')));
});

if (process.getuid?.() === 0 || process.platform === 'win32')
  console.log('skipped: a folder without permission to write: this user may write anywhere');
else
  test('a folder without permission to write is refused', ({ folder }) => {
    chmodSync(folder, 0o500);
    try {
      assert.throws(() => makeFolder(join(folder, 'x')), /cannot be written to$/);
    } finally {
      chmodSync(folder, 0o700);
    }
  });

if (existsSync('/proc/self'))
  test('below /proc it ends with an error', () => {
    assert.throws(() => makeFolder('/proc/x/y'), /\/proc (takes no new folder \(|cannot be written to)/);
  });
else console.log('skipped: below /proc: there is none');

test.run();
