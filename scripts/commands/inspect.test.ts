import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { explicit, fileOf } from '../../dicom/read/by-hand.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { printed } from '../printed.ts';
import { UsageError } from '../usage-error.ts';
import { inspectCommand } from './inspect.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-inspect-'));
const path = join(folder, 'a.dcm');
writeFileSync(
  path,
  fileOf(TRANSFER_SYNTAX.explicitLittle, explicit('00210010', 'LO', 'ACME'), explicit('00211004', 'DS', '0.05')),
);

test.after(() => rmSync(folder, { recursive: true }));

const inspect = (...args: readonly string[]): Promise<string> =>
  printed(() => inspectCommand().parseAsync(args, { from: 'user' }));

const refused = async (...args: readonly string[]): Promise<string> => {
  try {
    await inspect(...args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'not refused';
};

test('inspect FILE prints the tree', async () => {
  assert.match(await inspect(path), '(0021,1004) DS  owner "ACME": "0.05"');
});

test('inspect FILE --json prints the Meaning and the deviations', async () => {
  const data = JSON.parse(await inspect(path, '--json')) as {
    meaning: unknown;
    deviations: unknown;
    complete: unknown;
  };
  assert.equal(data.meaning, {
    elements: [{ group: '0021', creator: 'ACME', element: '04', vr: 'DS', values: ['0.05'] }],
  });
  assert.equal([data.deviations, data.complete], [[], true]);
});

test('what cannot be inspected is refused with one line', async () => {
  assert.match(await refused(join(folder, 'missing.dcm')), /missing\.dcm: no such file/);
  assert.match(await refused(folder), /is a folder/);
  const text = join(folder, 'notes.txt');
  writeFileSync(text, 'not an image\n');
  assert.match(await refused(text), /^.*notes\.txt is not a DICOM file: .*; name another file$/);
});

test.run();
