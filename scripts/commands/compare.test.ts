import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { explicit, fileOf } from '../../dicom/read/by-hand.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { printed } from '../printed.ts';
import { UsageError } from '../usage-error.ts';
import { compareCommand } from './compare.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-compare-'));
const save = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const image = (block: string, value: string): Uint8Array =>
  fileOf(
    TRANSFER_SYNTAX.explicitLittle,
    explicit(`002100${block}`, 'LO', 'ACME'),
    explicit(`0021${block}04`, 'DS', value),
  );

const before = save('before.dcm', image('11', '0.05'));
const moved = save('moved.dcm', image('10', '0.05'));
const changed = save('changed.dcm', image('10', '0.07'));

test.after(() => rmSync(folder, { recursive: true }));

/** What the command prints, and the exit status it leaves. */
async function compare(...args: readonly string[]): Promise<{ readonly text: string; readonly exit: number }> {
  const old = process.exitCode;
  process.exitCode = 0;
  try {
    const text = await printed(() => compareCommand().parseAsync(args, { from: 'user' }));
    return { text, exit: Number(process.exitCode) };
  } finally {
    process.exitCode = old;
  }
}

test('the same Meaning on another block: exit status 0', async () => {
  const { text, exit } = await compare(before, moved);
  assert.is(exit, 0);
  assert.match(text, /no element differs$/);
});

test('another Meaning: exit status 1, by its place', async () => {
  const { text, exit } = await compare(before, changed);
  assert.is(exit, 1);
  assert.match(text, '(0021,"ACME",04): another value');
});

test('--json', async () => {
  const { text, exit } = await compare(before, changed, '--json');
  assert.is(exit, 1);
  const { differing, elements } = JSON.parse(text) as { differing: number; elements: unknown };
  assert.is(differing, 1);
  assert.equal(elements, [{ kind: 'value', place: '(0021,"ACME",04)', private: true }]);
});

test('what cannot be compared is refused with one line', async () => {
  const cut = save('cut.dcm', image('11', '0.05').subarray(0, -2));
  const cases: readonly [string, string, RegExp][] = [
    [before, join(folder, 'missing.dcm'), /missing\.dcm: no such file/],
    [folder, before, /is a folder/],
    [before, cut, /cut\.dcm is damaged and cannot be compared; see "blockshift inspect .*cut\.dcm"$/],
  ];
  for (const [one, two, message] of cases) {
    try {
      await compare(one, two);
      assert.unreachable(`${one} ${two}`);
    } catch (error) {
      assert.instance(error, UsageError);
      assert.match((error as Error).message, message);
    }
  }
});

test.run();
