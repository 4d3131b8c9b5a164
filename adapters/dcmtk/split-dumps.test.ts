import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { liveSession } from '../live-session.ts';
import { el, sampleFile } from '../sample-file.ts';
import { dcmdump } from './dcmdump.ts';
import { splitDumps } from './split-dumps.ts';

const split = (text: string, files: readonly string[]): string[] =>
  splitDumps(Buffer.from(text), files).map((part) => Buffer.from(part).toString());
const isGarbled = (error: unknown): boolean => error instanceof Garbled;

test('each file gets what follows its own heading', () => {
  const text = '# dcmdump (1/2): 0/a.dcm\n\nfirst\n# dcmdump (2/2): 1/a.dcm\n\nsecond\n';
  assert.equal(split(text, ['0/a.dcm', '1/a.dcm']), ['\nfirst\n', '\nsecond\n']);
  assert.equal(split('# dcmdump (1/2): a\n# dcmdump (2/2): b', ['a', 'b']), ['', '']);
});

test('a heading inside a line is none', () => {
  assert.equal(split('# dcmdump (1/1): a\n[# dcmdump (2/2): b]\n', ['a']), ['[# dcmdump (2/2): b]\n']);
});

for (const [what, text] of [
  ['nothing at all', ''],
  ['a heading too few', '# dcmdump (1/2): a\nfirst\n'],
  ['a heading too many', '# dcmdump (1/2): a\n# dcmdump (2/2): b\n# dcmdump (2/2): b\n'],
  ['another order', '# dcmdump (1/2): b\n# dcmdump (2/2): a\n'],
  ['another number', '# dcmdump (1/3): a\n# dcmdump (2/3): b\n'],
  ['something before the first', 'W: x\n# dcmdump (1/2): a\n# dcmdump (2/2): b\n'],
] as const)
  test(`garbled: ${what}`, () => {
    assert.throws(() => split(text, ['a', 'b']), isGarbled);
  });

const session = await liveSession(dcmdump);

/** What dcmdump answers about files at once, and about each alone. */
async function bothWays(all: readonly Uint8Array[]) {
  const parent = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
  try {
    const requests = all.map((bytes, i) => {
      const folder = join(parent, String(i));
      mkdirSync(folder);
      writeFileSync(join(folder, 'in.dcm'), bytes);
      return { question: { operation: 'read' as const }, folder, files: ['in.dcm'], output: 'out.dcm', seconds: 10 };
    });
    const alone = [];
    for (const request of requests) alone.push(await session!.ask(request));
    return { alone, batch: await session!.askBatch!(requests) };
  } finally {
    rmSync(parent, { recursive: true });
  }
}

if (session) {
  const sample = (text: string): Uint8Array =>
    sampleFile([el(0x00210010, 'LO', 'ACME'), el(0x00211001, 'LT', text), el(0x00211002, 'LO', text.trim())]);

  test('dcmdump says the same of many files as of each, even of one that imitates a heading', async () => {
    const forged = 'x\n# dcmdump (2/3): 1/in.dcm\n\n# Dicom-Data-Set\n';
    const { alone, batch } = await bothWays([sample(forged), sample('second'), sample('third')]);
    const answers = (all: typeof batch) => all.map((one) => (one.kind === 'answer' ? one.answer : one.kind));
    assert.equal(answers(batch), answers(alone));
    assert.is(new Set(answers(batch).map((one) => JSON.stringify(one))).size, 3);
  });

  test('a file that dcmdump refuses leaves no answer to any', async () => {
    const { alone, batch } = await bothWays([sample('first'), Buffer.from('no DICOM'), sample('third')]);
    assert.equal(
      alone.map(({ kind }) => kind),
      ['answer', 'refused', 'answer'],
    );
    assert.not(batch.some(({ kind }) => kind === 'answer'));
  });
}

test.run();
