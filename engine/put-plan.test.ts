import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../contract/capability.ts';
import type { RenderingId } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Observation } from '../contract/observation.ts';
import type { Property } from '../contract/property.ts';
import { drawCases } from '../generators/draw.ts';
import { renderCase } from '../generators/render.ts';
import { FAKE_RUN, fakeTool } from './fake-tool.ts';
import { planCase } from './plan-case.ts';
import { putPlan } from './put-plan.ts';
import { openTool } from './tool-session.ts';

const capabilities = { read: capability({ depth: ['all'] }) };
const subject = renderCase(drawCases({ seed: 7, cases: 1 })[0]!);

/** Tells the first crash or hang among the renderings that it looks at, of all that it asks about. */
const property = (id: string, asked: readonly RenderingId[], looksAt: readonly RenderingId[] = asked): Property => ({
  id,
  title: '',
  consequence: '',
  rules: [],
  askedOn: '',
  renderings: asked,
  control: '',
  operation: 'read',
  applies: () => true,
  asks: () => asked.map((rendering) => ({ id: `${rendering}: read`, rendering, question: { operation: 'read' } })),
  judge: (_subject, got): Judgement => {
    for (const rendering of looksAt) {
      const kind = got.get(`${rendering}: read`)!.kind;
      if (kind === 'crash' || kind === 'hang') return { verdict: kind, sentence: rendering };
    }
    return { verdict: 'pass', sentence: '' };
  },
});

/** What a tool that falls at some renderings is asked about, and what the properties say of it. */
async function put(falls: Partial<Record<RenderingId, 'crash' | 'hang'>>, properties: readonly Property[]) {
  const asked: string[] = [];
  const tool = fakeTool('fake', capabilities, ({ request }): Observation => {
    const rendering = request.files[0]!.replace(/(-\d+)?\.dcm$/, '') as RenderingId;
    asked.push(rendering);
    const kind = falls[rendering];
    return kind === undefined
      ? { kind: 'answer', answer: { operation: 'read', elements: [] }, run: FAKE_RUN }
      : { kind, message: 'x', run: FAKE_RUN };
  });
  const session = await openTool(tool.adapter, tool.installation);
  const { judgements } = await putPlan(session, subject, planCase(subject, capabilities, properties, []));
  await session.close();
  return { asked, said: judgements.map(({ judgement }) => `${judgement.verdict} ${judgement.sentence}`.trim()) };
}

for (const kind of ['crash', 'hang'] as const)
  test(`after a ${kind} a property asks no more`, async () => {
    const { asked, said } = await put({ canonical: kind }, [property('one', ['canonical', 'moved', 'removed'])]);
    assert.equal(asked, ['canonical']);
    assert.equal(said, [`${kind} canonical`]);
  });

test('what another property asks is put all the same', async () => {
  const both = [property('one', ['canonical', 'moved']), property('other', ['moved', 'removed'])];
  const { asked, said } = await put({ canonical: 'hang' }, both);
  assert.equal(asked, ['canonical', 'moved', 'removed']);
  assert.equal(said, ['hang canonical', 'pass']);
});

test('what a property asks before the question that failed is put: of several failures the first is told', async () => {
  const both = [property('one', ['canonical', 'moved']), property('other', ['removed', 'canonical', 'moved'])];
  const { asked, said } = await put({ canonical: 'crash', removed: 'crash' }, both);
  assert.equal(asked, ['canonical', 'removed']);
  assert.equal(said, ['crash canonical', 'crash removed']);
});

test('a failure that settles nothing keeps no question back', async () => {
  const { asked, said } = await put({ canonical: 'hang' }, [property('one', ['canonical', 'moved'], ['moved'])]);
  assert.equal(asked, ['canonical', 'moved']);
  assert.equal(said, ['pass']);
});

test.run();
