import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ADAPTERS } from '../adapters/index.ts';
import type { Adapter } from '../contract/adapter.ts';
import { capability } from '../contract/capability.ts';
import type { Observation } from '../contract/observation.ts';
import { earnsBatches } from './earns-batches.ts';
import { type Asked, FAKE_RUN, fakeTool } from './fake-tool.ts';
import { openTool } from './tool-session.ts';

const capabilities = { deidentify: capability(), exportJson: capability() };

/** What a tool gave for a file: by its answer to `behave`, which is told how many it gave before. */
async function earned(
  operation: 'deidentify' | 'exportJson',
  write: (bytes: Buffer, count: number, batch: boolean) => Buffer,
): Promise<boolean> {
  let count = 0;
  let batch = false;
  const answer = ({ files }: Asked): Observation => {
    const output = write(Buffer.from(files[0]!.bytes), count++, batch);
    return {
      kind: 'answer',
      answer: operation === 'exportJson' ? { operation, document: output } : { operation, output },
      run: FAKE_RUN,
    };
  };
  const tool = fakeTool('fake', capabilities, answer);
  const adapter: Adapter = {
    ...tool.adapter,
    open: async (installation) => {
      const session = await tool.adapter.open(installation);
      return {
        ...session,
        batches: [operation],
        askBatch: async (requests) => {
          batch = true;
          const seen: Observation[] = [];
          for (const request of requests) seen.push(await session.ask(request));
          batch = false;
          return seen;
        },
      };
    },
  };
  return (await earnsBatches(await openTool(adapter, tool.installation), operation)).earned;
}

/** The file with other digits at the end of its UIDs `2.25.…`, and other text in place of a control's value. */
const withUids = (bytes: Buffer, digit: number): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll(/(2\.25\.\d+)\d/g, `$1${digit}`), 'latin1');
const withText = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll('OUTER CONTROL', 'OTHER CONTROL'), 'latin1');

test('files and documents earn batches where they are the same to the byte', async () => {
  assert.ok(await earned('deidentify', (bytes) => bytes));
  assert.ok(await earned('exportJson', (bytes) => bytes));
  assert.not(await earned('deidentify', (bytes, _, batch) => (batch ? withText(bytes) : bytes)));
  assert.not(await earned('deidentify', (bytes, _, batch) => (batch ? withUids(bytes, 3) : bytes)));
  assert.not(await earned('exportJson', (bytes, _, batch) => (batch ? bytes.subarray(1) : bytes)));
});

test('new UIDs each time are no hindrance, and hide nothing else', async () => {
  assert.ok(await earned('deidentify', (bytes, count) => withUids(bytes, count % 10)));
  const also = (bytes: Buffer, count: number, batch: boolean): Buffer =>
    withUids(batch ? withText(bytes) : bytes, count % 10);
  assert.not(await earned('deidentify', also));
  assert.not(
    await earned('exportJson', (bytes, count) => withUids(bytes, count % 10)),
    'a document has to be the same',
  );
});

/** The tools whose batches run each question apart: what they would lose by a mistake of ours is only time, unseen. */
const APART = ['pydicom-show', 'pydicom-show-3.0.2', 'odil', 'pixelmed-deidentify'];

for (const id of APART) {
  const adapter = ADAPTERS.find((one) => one.id === id)!;
  const installation = await adapter.detect();
  const name = `${id} answers about several files at once as it does about each alone`;
  if (installation === undefined) {
    if (process.env.CI || process.env.BLOCKSHIFT_NO_SKIP) test(name, () => assert.unreachable(adapter.install));
    else console.log(`skipped: ${id} is not installed (${adapter.install})`);
    continue;
  }
  test(name, async () => {
    const session = await openTool(adapter, installation);
    assert.ok(session.batches.length > 0);
    for (const operation of session.batches)
      assert.equal(await earnsBatches(session, operation), { earned: true }, operation);
    await session.close();
  });
}

test.run();
