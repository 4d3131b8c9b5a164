import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../contract/capability.ts';
import type { Ask, Property } from '../contract/property.ts';
import { CONTROL_SET } from '../corpus/control-set.ts';
import { caseOf } from '../generators/case-id.ts';
import { renderCase } from '../generators/render.ts';
import { planCase } from './plan-case.ts';

const subject = renderCase(caseOf(CONTROL_SET[0]!));
const tool = { read: capability() };
const ask = (id: string, rendering: Ask['rendering']): Ask => ({ id, rendering, question: { operation: 'read' } });

const property = (id: string, asks: Property['asks'], more: Partial<Property> = {}): Property => ({
  id,
  title: id,
  consequence: '',
  rules: [],
  askedOn: '',
  renderings: ['canonical'],
  control: '',
  operation: 'read',
  applies: () => true,
  asks,
  judge: () => ({ verdict: 'pass', sentence: 'did well' }),
  ...more,
});

test('identical asks of several properties are put once', () => {
  const both = [
    property('read.a', () => [ask('canonical: read', 'canonical'), ask('moved: read', 'moved')]),
    property('read.b', () => [ask('canonical: read', 'canonical'), ask('decoy: read', 'decoy')]),
  ];
  const plan = planCase(subject, tool, both, []);
  assert.equal(
    plan.asks.map(({ id }) => id),
    ['canonical: read', 'moved: read', 'decoy: read'],
  );
  assert.equal(
    plan.properties.map(({ asks }) => asks.length),
    [2, 2],
  );
});

test('one id for two questions is a mistake of the suite', () => {
  const both = [property('read.a', () => [ask('x', 'canonical')]), property('read.b', () => [ask('x', 'moved')])];
  assert.throws(() => planCase(subject, tool, both, []), /read\.b gives the id x/);
});

test('what a tool does not offer is not asked, and what does not apply is left out', () => {
  const plan = planCase(
    subject,
    tool,
    [
      property('lookup.a', () => [ask('never', 'canonical')], { operation: 'lookup' }),
      property('read.b', () => ({ unsupported: 'too deep' })),
      property('read.c', () => [ask('never', 'canonical')], { applies: () => false }),
    ],
    [],
  );
  assert.equal(plan.asks, []);
  assert.equal(
    plan.properties.map(({ about, unsupported }) => [about.id, unsupported]),
    [
      ['lookup.a', 'the tool has no lookup'],
      ['read.b', 'too deep'],
    ],
  );
});

test.run();
