import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ALL_CAPABILITIES } from '../adapters/reference/reference.ts';
import type { Case, RenderingId } from '../contract/case.ts';
import type { Exposure, Property } from '../contract/property.ts';
import { drawCases } from '../generators/draw.ts';
import { DAMAGE_KINDS, drawDamaged } from '../generators/draw-damaged.ts';
import { renderCase } from '../generators/render.ts';
import { EXPOSURES, PROPERTIES } from './index.ts';

/** Everything, and tools with less: some exposures are there for them alone. */
const TOOLS = [ALL_CAPABILITIES, { erase: { ...ALL_CAPABILITIES.erase!, depth: ['top'] as const } }];

const cases: readonly Case[] = [
  ...drawCases({ seed: 8, cases: 80 }),
  ...Array.from({ length: DAMAGE_KINDS }, (_, index) => drawDamaged(8, index)),
];
const subjects = cases.map(renderCase);

const renderingsAsked = (about: Property | Exposure): ReadonlySet<RenderingId> =>
  new Set(
    subjects
      .filter((subject) => about.applies(subject.case))
      .flatMap((subject) =>
        TOOLS.flatMap((tool) => {
          const asks = about.asks(subject, tool);
          return 'unsupported' in asks ? [] : asks.map(({ rendering }) => rendering);
        }),
      ),
  );

test('the renderings that a property or a warning names are those that it asks about', () => {
  for (const about of [...PROPERTIES, ...EXPOSURES])
    assert.equal([...renderingsAsked(about)].sort(), [...about.renderings].sort(), about.id);
});

test('all that people read about a property or a warning is there, in sentences', () => {
  for (const { id, title, consequence, askedOn, control } of [...PROPERTIES, ...EXPOSURES]) {
    assert.not.match(title, /\.$/, id);
    for (const text of [consequence, askedOn, control]) assert.match(text, /^[A-Z].{20,}\.$/, `${id}: ${text}`);
    assert.is(consequence.split(/\. /).length, 1, `${id}: one sentence`);
  }
});

test('malformed data are asked about by no property but robust.*, and by no warning', () => {
  const malformed = cases.filter(({ validity }) => validity === 'malformed');
  assert.ok(malformed.length > 10);
  for (const one of malformed)
    for (const { id, applies } of [...PROPERTIES, ...EXPOSURES])
      if (applies(one)) assert.match(id, /^robust\./, `${id} on ${one.id}`);
});

test.run();
