import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MUTANTS, REFERENCES } from '../adapters/reference/index.ts';
import type { Adapter, Session } from '../contract/adapter.ts';
import type { RenderedCase } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Observation } from '../contract/observation.ts';
import type { Ask } from '../contract/property.ts';
import { drawCases } from '../generators/draw.ts';
import { DAMAGE_KINDS, drawDamaged } from '../generators/draw-damaged.ts';
import { renderCase } from '../generators/render.ts';
import { EXPOSURES, PROPERTIES } from './index.ts';

/** Enough for every mutant to meet a case that shows its mistake; each is asked no more than it takes. */
const CASES = 150;
const plain = drawCases({ seed: 20, cases: CASES }).map(renderCase);
/** Every kind of damage once. */
const damaged = Array.from({ length: DAMAGE_KINDS }, (_, index) => renderCase(drawDamaged(20, index)));
const subjects = [...plain, ...damaged];
const FAILURES: ReadonlySet<string> = new Set(['fail', 'lax', 'crash', 'hang']);
const root = mkdtempSync(join(tmpdir(), 'blockshift-oracles-'));

/** One for all cases of a tool, as in a run. */
const sessions = new Map<string, Session>();

/** What a tool that runs in this process makes of one case, property by property. */
async function examine(
  adapter: Adapter,
  subject: RenderedCase,
  ids?: ReadonlySet<string>,
): Promise<Map<string, Judgement>> {
  const session = sessions.get(adapter.id) ?? (await adapter.open((await adapter.detect())!));
  sessions.set(adapter.id, session);
  const folder = join(root, subject.case.id);
  mkdirSync(folder, { recursive: true });
  const got = new Map<string, Observation>();
  const observe = async (asks: readonly Ask[]): Promise<void> => {
    for (const { id, rendering, question } of asks) {
      if (got.has(id)) continue;
      const { files } = subject.rendering(rendering);
      for (const { name, bytes } of files)
        if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), bytes);
      const request = { question, folder, files: files.map(({ name }) => name), output: 'out.dcm', seconds: 10 };
      got.set(id, await session.ask(request));
    }
  };
  const judgements = new Map<string, Judgement>();
  for (const property of PROPERTIES) {
    if ((ids && !ids.has(property.id)) || !property.applies(subject.case)) continue;
    const asks = property.asks(subject, session.capabilities);
    if ('unsupported' in asks) continue;
    assert.ok(asks.length <= 4, property.id);
    await observe(asks);
    judgements.set(property.id, property.judge(subject, got, session.capabilities));
  }
  return judgements;
}

test('ids are what results, baselines and the command line call them', () => {
  assert.equal(
    PROPERTIES.map(({ id }) => id),
    [
      ...['values', 'attribution', 'names', 'vr', 'scope'].map((id) => `read.${id}`),
      ...['moved', 'nested', 'decoy', 'foreign-only', 'siblings', 'case-twins', 'implicit'].map((id) => `lookup.${id}`),
      ...['exact', 'nested', 'decoy', 'collateral'].map((id) => `erase.${id}`),
      ...['exact', 'vr', 'collateral'].map((id) => `edit.${id}`),
      ...['own-block', 'free-block', 'no-collision', 'full-group'].map((id) => `insert.${id}`),
      ...['values', 'vr', 'creators', 'scope', 'form'].map((id) => `transcode.${id}`),
      ...['json', 'xml', 'round-trip'].map((id) => `export.${id}`),
      ...['all-private', 'nested', 'keep-safe', 'orphans'].map((id) => `deid.${id}`),
      ...['moved', 'decoy', 'foreign-only', 'encoding'].map((id) => `convert.${id}`),
      'store.meaning',
      ...['defects', 'truncated', 'exit-status'].map((id) => `robust.${id}`),
    ],
  );
  assert.equal(
    EXPOSURES.map(({ id }) => id),
    [
      'exposure.lookup-by-number',
      'exposure.erase-by-number',
      'exposure.edit-by-number',
      'exposure.silent-nested-erase',
      'exposure.store-renumbers',
    ],
  );
});

test('correct tools pass or are not judged, and pass every property somewhere', async () => {
  const passed = new Set<string>();
  for (const adapter of REFERENCES) {
    for (const subject of [...plain.slice(0, 100), ...damaged]) {
      for (const [id, judgement] of await examine(adapter, subject)) {
        const { verdict, sentence, observed } = judgement;
        const right = verdict === 'pass' || verdict === 'not-exercised' || verdict === 'refused';
        assert.ok(right, `${adapter.id} ${id} ${verdict} on ${subject.case.id}: ${sentence} (${observed})`);
        if (verdict === 'pass') passed.add(id);
      }
    }
  }
  assert.equal(
    PROPERTIES.map(({ id }) => id).filter((id) => !passed.has(id)),
    [],
  );
});

test('every mistake is noticed by the properties that are there for it', async () => {
  for (const { adapter, mistake, caughtBy } of MUTANTS) {
    const due = new Set(caughtBy);
    for (const subject of subjects) {
      if (due.size === 0) break;
      for (const [id, { verdict, harm, sentence, ask, rendering }] of await examine(adapter, subject, due)) {
        if (!FAILURES.has(verdict)) continue;
        due.delete(id);
        assert.ok(
          (harm || verdict === 'crash' || verdict === 'hang') && ask && rendering,
          `${id} says what is wrong and what shows it`,
        );
        assert.not.match(sentence, new RegExp(adapter.id), 'the name of the tool is not in the sentence');
      }
    }
    assert.equal([...due], [], `${adapter.id}: ${mistake}`);
  }
});

test.after(async () => {
  for (const session of sessions.values()) await session.close();
  rmSync(root, { recursive: true, force: true });
});
test.run();
