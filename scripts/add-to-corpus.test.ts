import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Case } from '../contract/case.ts';
import type { StoredCase } from '../contract/results.ts';
import type { Curated } from '../corpus/curated.ts';
import { makeFile } from '../corpus/make-file.ts';
import { readStoredCase } from '../engine/store.ts';
import { drawCases } from '../generators/draw.ts';
import { drawDamaged } from '../generators/draw-damaged.ts';
import { renderCase } from '../generators/render.ts';
import { type AddOptions, addToCorpus } from './add-to-corpus.ts';
import { packageRoot } from './program-name.ts';
import { UsageError } from './usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-add-'));
test.after(() => rmSync(folder, { recursive: true, force: true }));

const home = join(folder, 'cases');
for (const area of ['malformed', 'scope']) mkdirSync(join(home, area), { recursive: true });
const authoring = pathToFileURL(join(packageRoot(), 'corpus/authoring.ts')).href;
writeFileSync(join(folder, 'authoring.ts'), `export * from '${authoring}';\n`);
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

const FINDINGS = join(packageRoot(), 'docs/findings/cases');

const storedOf = (subject: Case, property = 'robust.defects'): StoredCase => ({
  schema: 1,
  finding: { id: 'f-00000000', tool: 'a', version: '1', property, verdict: 'crash', sentence: 'a crashed.' },
  case: subject,
});

const damagedBy = (feature: string): Case => {
  for (let index = 0; index < 400; index++) {
    const subject = drawDamaged(7, index);
    if (subject.features.includes(feature)) return subject;
  }
  throw new Error(`no drawn case has ${feature}`);
};

let count = 0;
async function added(stored: StoredCase, options: AddOptions = {}): Promise<Curated> {
  const path = await addToCorpus(stored, `malformed/case-${++count}`, { ...options, home });
  return ((await import(`${pathToFileURL(path).href}?read`)) as { readonly curated: Curated }).curated;
}

const refused = async (stored: StoredCase, message: RegExp, options: AddOptions = {}): Promise<void> => {
  const before = readdirSync(join(home, 'malformed'));
  const error = await added(stored, options).catch((reason: unknown) => reason);
  assert.instance(error, UsageError);
  assert.match((error as Error).message, message);
  assert.equal(readdirSync(join(home, 'malformed')), before, 'nothing is left of it');
};

test('the case of a finding about a damaged file gives that very file, and says what is wrong with it', async () => {
  const names = readdirSync(FINDINGS).filter((name) => name.endsWith('.json'));
  const stored = names.map((name) => readStoredCase(join(FINDINGS, name))).filter((one) => one.case.damage);
  assert.ok(stored.length > 0);
  for (const one of stored) {
    const curated = await added(one);
    const { bytes } = renderCase(one.case).rendering('damaged').files[0]!;
    assert.ok(Buffer.from(bytes).equals(makeFile({ ...curated, id: 'malformed/any' }).bytes), one.finding.id);
    assert.ok(curated.damage && curated.deviations && curated.unnoticed === undefined, one.finding.id);
    assert.is(curated.validity, one.case.validity);
    assert.is(curated.edition !== undefined, curated.validity === 'tolerated', one.finding.id);
  }
});

test('why nothing is noticed is for a person to say, and only where it is so', async () => {
  const bytes = damagedBy('mutation:value-bytes');
  const [legal] = drawCases({ seed: 3, cases: 40 }).filter(({ instances }) => instances.length === 1);
  // Nothing in a file tells that the author meant it to be illegal.
  const silent = storedOf({ ...legal!, validity: 'malformed' }, 'read.values');
  await refused(silent, /nothing to report of it, though it has malformed data; .*--unnoticed "SENTENCE"/);
  assert.is(
    (await added(silent, { unnoticed: 'It is the author who knows.' })).unnoticed,
    'It is the author who knows.',
  );
  await refused(storedOf(legal!, 'read.values'), /leave --unnoticed out/, { unnoticed: 'Why?' });
  await refused(storedOf(damagedBy('defect:sh-creator')), /does notice it \(creator-vr/, { unnoticed: 'Why?' });
  await refused(storedOf(bytes), /write it by hand|nothing to report/);
});

test('damage after which the file holds something else is refused, with what to do', async () => {
  for (const name of ['orphan', 'duplicate-tag', 'full-group'])
    await refused(storedOf(damagedBy(`defect:${name}`)), /other elements or blocks than the case; write it by hand/);
  await refused(storedOf(damagedBy('cut:preamble')), /nothing of it can be read/);
  await refused(storedOf(damagedBy('cut:meta')), /leave --rendering out/, { rendering: 'moved' });
});

test.run();
