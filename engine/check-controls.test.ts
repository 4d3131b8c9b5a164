import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MUTANTS, REFERENCES } from '../adapters/reference/index.ts';
import { capability } from '../contract/capability.ts';
import type { Observation } from '../contract/observation.ts';
import { OPERATIONS } from '../contract/operation.ts';
import { type ControlResult, checkControls } from './check-controls.ts';
import { FAKE_RUN, fakeTool } from './fake-tool.ts';
import type { FoundTool } from './find-counterexample.ts';
import { openTool } from './tool-session.ts';

const all = new Set(OPERATIONS);

async function check({ adapter, installation }: FoundTool): Promise<ControlResult[]> {
  const session = await openTool(adapter, installation);
  const results = await checkControls(session, all);
  await session.close();
  return results;
}

const faults = async (tool: FoundTool): Promise<string[]> =>
  (await check(tool)).flatMap(({ fault }) => (fault === undefined ? [] : [fault]));

for (const adapter of REFERENCES)
  test(`${adapter.id} answers every control rightly, whatever it declares`, async () => {
    const results = await check({ adapter, installation: (await adapter.detect())! });
    assert.equal(
      results.filter(({ fault }) => fault !== undefined),
      [],
    );
    assert.ok(results.length > 0);
  });

test('a resolver that is wrong about moved blocks is no reason to doubt its adapter', async () => {
  const mutant = MUTANTS.find(({ adapter }) => adapter.id === 'mutant-lookup-by-number')!;
  assert.equal(await faults({ adapter: mutant.adapter, installation: (await mutant.adapter.detect())! }), []);
});

const outer = { group: '0019', creator: 'SIEMENS MR HEADER', element: '0F' };
const finds = (text: string): Observation => ({
  kind: 'answer',
  answer: { operation: 'lookup', found: [{ values: [{ text }] }] },
  run: FAKE_RUN,
});
const lookups = { lookup: capability() };

test('a tool is asked no more than it declares', async () => {
  const tool = fakeTool('fake', lookups, () => finds('OUTER CONTROL'));
  assert.equal(await faults(tool), []);
  assert.equal(
    tool.asked.map(({ request }) => request.question),
    [0, 1].map(() => ({ operation: 'lookup', address: outer, path: [] })),
  );
});

test('a document that is none of its kind is the adapter’s fault, whatever it holds', async () => {
  const document = Buffer.from('OUTER CONTROL and INNER CONTROL');
  for (const operation of ['exportJson', 'exportXml'] as const) {
    const written: Observation = { kind: 'answer', answer: { operation, document }, run: FAKE_RUN };
    const [fault] = await faults(fakeTool('fake', { [operation]: capability() }, () => written));
    assert.match(fault!, /cannot be read: no/);
  }
});

test('a wrong answer, none, garbled output and a crash are all noticed', async () => {
  assert.match((await faults(fakeTool('fake', lookups, () => finds('ELSE'))))[0]!, /came out as/);
  const none: Observation = { kind: 'answer', answer: { operation: 'lookup', found: [] }, run: FAKE_RUN };
  assert.match((await faults(fakeTool('fake', lookups, () => none)))[0]!, /found 0 times/);
  for (const kind of ['garbled', 'crash'] as const)
    assert.equal(await faults(fakeTool('fake', lookups, () => ({ kind, message: 'bad', run: FAKE_RUN }))), [
      `${kind}: bad`,
    ]);
});

test('an adapter that answers otherwise the second time is noticed, even if both answers would do', async () => {
  let times = 0;
  const tool = fakeTool('fake', lookups, () => finds(times++ === 0 ? 'OUTER CONTROL' : 'OUTER CONTROL '));
  assert.match((await faults(tool))[0]!, /two answers/);
});

test('after a hang nothing more is asked: each question would take its whole time', async () => {
  const tool = fakeTool('fake', { lookup: capability({ depth: ['all'] }) }, () => ({
    kind: 'hang',
    message: 'no end',
    run: FAKE_RUN,
  }));
  assert.equal(await faults(tool), ['hang: no end']);
  assert.is(tool.asked.length, 1);
});

test.run();
