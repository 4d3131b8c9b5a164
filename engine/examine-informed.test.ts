import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../contract/capability.ts';
import type { Observation } from '../contract/observation.ts';
import type { Question } from '../contract/operation.ts';
import type { Ask, Property } from '../contract/property.ts';
import { CONTROL_SET } from '../corpus/control-set.ts';
import { caseOf } from '../generators/case-id.ts';
import { renderCase } from '../generators/render.ts';
import { examineInformed } from './examine-informed.ts';
import { FAKE_RUN } from './fake-tool.ts';
import type { ToolSession } from './tool-session.ts';

const subject = renderCase(caseOf(CONTROL_SET[0]!));
const READ: Question = { operation: 'read' };
const JSON_OF: Question = { operation: 'exportJson' };
const XML_OF: Question = { operation: 'exportXml' };
const capabilities = { read: capability(), exportJson: capability(), exportXml: capability() };
const batches = ['read', 'exportJson', 'exportXml'] as const;

const said = (name: string): Observation => ({
  kind: 'answer',
  answer: { operation: 'read', elements: [{ tag: '00211004', name }] },
  run: FAKE_RUN,
});
const nameIn = (seen: Observation | undefined): unknown =>
  seen?.kind === 'answer' && 'elements' in seen.answer ? seen.answer.elements[0]?.name : undefined;

/** A session that answers with one word, and the operations that it was asked about. */
function session(answer: (question: Question) => string): { readonly session: ToolSession; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    session: {
      capabilities,
      batches,
      ask: async (_files, question) => {
        asked.push(question.operation);
        return said(answer(question));
      },
      askBatch: async (subjects) => subjects.map(() => undefined),
      close: async () => {},
    },
  };
}

const ask = (question: Question, id: string = question.operation): Ask => ({ id, rendering: 'canonical', question });

/** A property that fails where any of its questions is answered with `bad`. */
const property = (id: string, ...asks: readonly Ask[]): Property =>
  ({
    id,
    operation: 'read',
    applies: () => true,
    asks: () => asks,
    judge: (_: unknown, seen: ReadonlyMap<string, Observation>) =>
      asks.some(({ id: one }) => nameIn(seen.get(one)) === 'bad')
        ? { verdict: 'fail', sentence: 'bad' }
        : { verdict: 'pass', sentence: '' },
  }) as unknown as Property;

const examine = async (
  properties: readonly Property[],
  inBatch: (question: Question) => string,
  byItself: (question: Question) => string,
  allowed: readonly ('read' | 'exportJson' | 'exportXml')[] = batches,
) => {
  const informed = session(inBatch);
  const alone = session(byItself);
  const examined = await examineInformed(
    { alone: alone.session, informed: informed.session, batches: allowed },
    subject,
    { properties, exposures: [] },
  );
  return {
    verdicts: examined.judgements.map(({ judgement }) => judgement.verdict),
    informed: informed.asked,
    alone: alone.asked,
  };
};

const good = (): string => 'good';
const bad = (): string => 'bad';
const two = [property('a', ask(READ)), property('b', ask(JSON_OF))];

test('what batches tell for a tool is taken', async () => {
  assert.equal(await examine(two, good, bad), {
    verdicts: ['pass', 'pass'],
    informed: ['read', 'exportJson'],
    alone: [],
  });
});

test('what a failure rests on is asked once more, alone, and nothing else', async () => {
  const inBatch = ({ operation }: Question): string => (operation === 'read' ? 'bad' : 'good');
  const healed = await examine(two, inBatch, good);
  assert.equal([healed.verdicts, healed.informed, healed.alone], [['pass', 'pass'], ['read', 'exportJson'], ['read']]);
  const stays = await examine(two, inBatch, bad);
  assert.equal([stays.verdicts, stays.alone], [['fail', 'pass'], ['read']]);
});

test('a failure that shows only then is told again alone as well', async () => {
  const properties = [property('a', ask(READ)), property('b', ask(READ), ask(JSON_OF)), property('c', ask(XML_OF))];
  let calls = 0;
  const inBatch = ({ operation }: Question): string => (operation === 'read' ? 'bad' : 'good');
  const { verdicts, alone } = await examine(properties, inBatch, ({ operation }) => {
    calls++;
    return operation === 'exportJson' ? 'bad' : 'good';
  });
  assert.equal([verdicts, alone, calls], [['pass', 'fail', 'pass'], ['read', 'exportJson'], 2]);
});

test('an operation that is not asked in batches is not asked again', async () => {
  const { verdicts, alone } = await examine(two, bad, good, ['exportJson']);
  assert.equal([verdicts, alone], [['fail', 'pass'], ['exportJson']]);
});

test('a question that is put twice is put twice again', async () => {
  let time = 0;
  const { verdicts, informed, alone } = await examine(
    [property('a', ask(READ, 'first'), ask(READ, 'second'))],
    () => (time++ === 1 ? 'bad' : 'good'),
    good,
  );
  assert.equal([verdicts, informed, alone], [['pass'], ['read', 'read'], ['read', 'read']]);
});

test.run();
