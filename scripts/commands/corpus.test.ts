import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CommanderError } from 'commander';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ADAPTERS } from '../../adapters/index.ts';
import { corpusFiles } from '../../corpus/corpus-files.ts';
import { KNOWN_DIFFERENCES } from '../../corpus/known-differences.ts';
import { loadCases } from '../../corpus/load-cases.ts';
import { readCorpus, UnusableCorpus } from '../../corpus/read-corpus.ts';
import { findTools } from '../find-tools.ts';
import { release } from '../release.ts';
import { UsageError } from '../usage-error.ts';
import { verifyCorpus } from '../verify-corpus.ts';
import { corpusCommand } from './corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-corpus-'));
test.after(() => rmSync(folder, { recursive: true }));

const built = join(folder, 'deep', 'built');

/** Runs the command as a person would, and gives what it printed. */
async function run(...words: readonly string[]): Promise<{ readonly printed: string; readonly status: number }> {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await corpusCommand().parseAsync(words, { from: 'user' });
    return { printed: lines.join('\n'), status: Number(process.exitCode) };
  } finally {
    console.log = log;
    process.exitCode = before;
  }
}

const tree = (from: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(from, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(from, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(from, name), 'base64')]),
  );

const rejects = async (
  promise: Promise<unknown>,
  kind: new (...parts: never[]) => Error,
  message: RegExp,
): Promise<void> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, kind);
  assert.match((error as Error).message, message);
};

test('build writes a folder that everybody may read, and twice the same bytes', async () => {
  const { printed, status } = await run('build', built);
  assert.is(status, 0);
  assert.match(printed, /\d{3} files/);
  const again = join(folder, 'again');
  mkdirSync(again);
  await run('build', again);
  assert.equal(tree(again), tree(built));
  assert.is(statSync(built).mode & 0o777, 0o777 & ~process.umask());
  assert.equal(readdirSync(folder).sort(), ['again', 'deep'], 'nothing unfinished is left');
});

test('build leaves alone what is there', async () => {
  const taken = join(folder, 'taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'note'), 'mine');
  await rejects(run('build', taken), UsageError, /not empty/);
  await rejects(run('build', join(taken, 'note')), UsageError, /is a file/);
  await rejects(run('build', join(taken, 'note', 'below')), UsageError, /cannot be written/);
  assert.equal(readdirSync(taken), ['note']);
});

test('the published schemas accept what is published', () => {
  const json = (name: string) => JSON.parse(readFileSync(join(built, name), 'utf8'));
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const [manifest, expected] = ['manifest', 'expected'].map((name) => ajv.compile(json(`${name}.schema.json`)));
  assert.ok(manifest!(json('manifest.json')), JSON.stringify(manifest!.errors));
  for (const entry of json('manifest.json').cases)
    assert.ok(expected!(json(entry.expected.file)), `${entry.id} ${JSON.stringify(expected!.errors)}`);
  const answers = json('siemens/csa-at-11.expected.json');
  assert.not(expected!({ ...answers, validity: 'good' }));
  assert.not(expected!({ ...answers, edition: undefined }));
  assert.not(manifest!({ ...json('manifest.json'), license: undefined }));
});

test('a corpus says whence it is and under what terms, wherever it is copied', () => {
  const at = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const { version, license } = JSON.parse(at('package.json'));
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  assert.equal([manifest.blockshift, manifest.license], [version, license]);
  assert.is(readFileSync(join(built, 'LICENSE'), 'utf8'), at('LICENSE'));
  assert.ok(manifest.others.some(({ file }: { readonly file: string }) => file === 'LICENSE'));
  assert.match(readFileSync(join(built, 'README.md'), 'utf8'), `Made by Blockshift ${version}. ${license} license`);
});

test('verify agrees with our reader and every tool here', async () => {
  const { printed, status } = await run('verify', built);
  assert.is(status, 0, printed);
  assert.not.match(printed, /^DISAGREES/m);
  assert.match(
    printed,
    /^blockshift agrees on (\d+) of \1 legal, (\d+) of \2 tolerated, (\d+) of \3 malformed files\.$/m,
  );
  for (const tool of ['pydicom', 'dcmdump', 'gdcmdump'])
    assert.match(printed, new RegExp(`^${tool} (is not on this machine|\\S+ agrees on)`, 'm'));
});

test('verify finds a changed, a missing and an unknown file', async () => {
  const changed = join(folder, 'changed');
  cpSync(built, changed, { recursive: true });
  const file = join(changed, 'ge/acqu-moved.dcm');
  const bytes = readFileSync(file);
  bytes[200] = bytes[200]! ^ 1;
  writeFileSync(file, bytes);
  rmSync(join(changed, 'uih/foreign-on-block-10.expected.json'));
  writeFileSync(join(changed, 'stray'), '');
  const { printed, status } = await run('verify', changed);
  assert.is(status, 1);
  assert.match(printed, /ge\/acqu-moved\.dcm has changed/);
  assert.match(printed, /uih\/foreign-on-block-10\.expected\.json is missing/);
  assert.match(printed, /stray is not in the manifest/);
});

test('verify does not take anything for a corpus', async () => {
  await rejects(run('verify', folder), UsageError, /manifest\.json cannot be read/);
  const strange = join(folder, 'strange');
  mkdirSync(strange);
  writeFileSync(join(strange, 'manifest.json'), '{"schema":1}');
  await rejects(run('verify', strange), UsageError, /not what "corpus build"/);
  assert.throws(
    () => readCorpus(strange),
    (error: unknown) => error instanceof UnusableCorpus,
  );
});

test('wrong answers in a corpus are noticed by every reader', async () => {
  const subject = (await loadCases()).filter(({ id }) => id === 'ge/acqu-moved');
  const wrong = join(folder, 'wrong');
  // The answers of a file in which two values are exchanged, beside the file itself.
  const right = corpusFiles(subject, release());
  mkdirSync(join(wrong, 'ge'), { recursive: true });
  for (const [name, bytes] of right) {
    if (!name.includes('/') || name.startsWith('ge/')) writeFileSync(join(wrong, name), bytes);
  }
  const answers = join(wrong, 'ge/acqu-moved.expected.json');
  writeFileSync(answers, readFileSync(answers, 'utf8').replaceAll('ARCHIVE STAMP', 'ANOTHER STAMP'));
  const { tools } = await findTools(ADAPTERS.filter(({ id }) => ['pydicom', 'dcmdump', 'gdcmdump'].includes(id)));
  const found = await verifyCorpus(readCorpus(wrong), tools);
  assert.equal(
    found.map(({ reader, validity }) => `${reader} ${validity}`).sort(),
    ['blockshift', ...tools.map(({ adapter }) => adapter.id)].map((reader) => `${reader} legal`).sort(),
  );
  for (const { what } of found) assert.match(what, 'ACME ARCHIVE');
});

test('what is missing or unknown ends with status 2', async () => {
  const { write } = process.stderr;
  process.stderr.write = () => true;
  try {
    await rejects(run('build'), CommanderError, /missing required argument/);
    await rejects(run('list', '--all'), CommanderError, /unknown option/);
  } finally {
    process.stderr.write = write;
  }
});

test('list shows every case', async () => {
  const ids = (await run('list', '--ids')).printed.split('\n');
  assert.ok(ids.length >= 150 && ids.includes('scope/sibling-items-same-block'));
  assert.match((await run('list')).printed, /^siemens\/sdi-moved-in-frame {2}\(legal\)$/m);
  for (const { id } of KNOWN_DIFFERENCES) assert.ok(ids.includes(id), `${id} is known to differ and does not exist`);
});

test.run();
