import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MUTANTS } from '../adapters/reference/index.ts';
import type { Case } from '../contract/case.ts';
import { drawCase } from '../generators/draw.ts';
import { DAMAGE_KINDS, drawDamaged } from '../generators/draw-damaged.ts';
import { renderCase } from '../generators/render.ts';
import { PROPERTIES } from './index.ts';
import { putTo } from './testing/put-to.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const drawn = numbers(60).map((index) => drawCase(31, index));
const damaged = numbers(DAMAGE_KINDS).map((index) => drawDamaged(31, index));

test('on data that are tolerated no property fails any tool, whatever its mistake: they say lax, and why', async () => {
  const small = (cases: readonly Case[]): readonly Case[] =>
    cases
      .filter(({ validity, features }) => validity === 'tolerated' && !features.includes('depth-50'))
      .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  const tolerated = [...small(drawn).slice(0, 1), ...small(damaged).slice(0, 3)].map(renderCase);
  assert.is(tolerated.length, 4);
  const lax = new Set<string>();
  for (const { adapter } of MUTANTS) {
    for await (const { property, subject, judgement } of putTo(adapter, PROPERTIES, tolerated)) {
      const { verdict, sentence } = judgement;
      assert.is.not(verdict, 'fail', `${property.id} fails ${adapter.id} on tolerated data ${subject.case.id}`);
      if (verdict !== 'lax') continue;
      lax.add(property.id.split('.')[0]!);
      assert.match(sentence, /, on tolerated data \(.*(2013|retired)/, `${property.id} ${sentence}`);
    }
  }
  for (const area of ['read', 'lookup', 'erase', 'robust']) assert.ok(lax.has(area), `${area} has nothing to say`);
});

test('malformed data are the matter of robust.* alone', () => {
  const malformed = damaged.filter(({ validity }) => validity === 'malformed');
  assert.ok(malformed.length > 10);
  for (const subject of malformed)
    for (const property of PROPERTIES) if (property.applies(subject)) assert.match(property.id, /^robust\./);
});

test('nothing but the class of the data makes a failure lax: called legal, the same data make it a fail', async () => {
  const pool = [...drawn, ...damaged].filter(
    (subject) => subject.validity === 'tolerated' && JSON.stringify(subject).length < 12_000,
  );
  let seen = 0;
  const one = fc.tuple(fc.constantFrom(...pool), fc.constantFrom(...MUTANTS));
  const law = fc.asyncProperty(one, async ([subject, { adapter }]) => {
    const verdicts = async (validity: Case['validity']): Promise<Readonly<Record<string, string>>> => {
      const all: Record<string, string> = {};
      for await (const { property, judgement } of putTo(adapter, PROPERTIES, [renderCase({ ...subject, validity })]))
        all[property.id] = judgement.verdict;
      return all;
    };
    const [tolerated, legal] = [await verdicts('tolerated'), await verdicts('legal')];
    assert.equal(
      Object.fromEntries(Object.entries(legal).map(([id, kind]) => [id, kind === 'fail' ? 'lax' : kind])),
      tolerated,
    );
    seen += Object.values(tolerated).filter((kind) => kind === 'lax').length;
    for (const id of Object.keys(await verdicts('malformed'))) assert.match(id, /^robust\./);
  });
  await fc.assert(law, { seed: 6, numRuns: 30 });
  assert.ok(seen > 4, `${seen} failures`);
});

test('legal data are called neither', async () => {
  const legal = drawn.filter(({ validity, instances }) => validity === 'legal' && instances.length === 1).slice(0, 2);
  const some = MUTANTS.filter((_, index) => index % 8 === 0);
  for (const { adapter } of some)
    for await (const { judgement } of putTo(adapter, PROPERTIES, legal.map(renderCase))) {
      assert.is.not(judgement.verdict, 'lax');
      assert.not.match(judgement.sentence, /tolerated|malformed/);
    }
});

test.run();
