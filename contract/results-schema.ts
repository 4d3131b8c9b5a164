import { HARMS, VERDICTS } from './judgement.ts';
import { OPERATIONS } from './operation.ts';
import { COUNT, DIALECT, list, record, TEXT } from './schema-parts.ts';

/** Two kilobytes; a little more is allowed for the mark that something was cut. */
const EXCERPT = { type: 'string', maxLength: 2100 };
const ID = { type: 'string', pattern: '^f-[0-9a-f]{6,}$' };

const tally = (names: readonly string[]): object => ({
  type: 'object',
  propertyNames: { enum: names },
  additionalProperties: { type: 'integer', minimum: 1 },
});

const FAILING = tally([...HARMS, 'crash', 'hang']);

const LIST_OR_ALL = { oneOf: [{ const: 'all' }, list(TEXT)] };

const CAPABILITY = record({
  addressing: { enum: ['creator', 'number', 'creator-in-block-10'] },
  depth: list({ enum: ['top', 'all', 'path'] }),
  occurrences: { enum: ['first', 'all'] },
  reports: list({ enum: ['path', 'item', 'creator', 'vr', 'name', 'values'] }),
  reads: LIST_OR_ALL,
  writes: LIST_OR_ALL,
  vrs: LIST_OR_ALL,
  singleLineText: { type: 'boolean' },
});

const TOOL = { id: TEXT, toolkit: TEXT };

/** JSON Schema of Results (contract/results.ts). */
export const RESULTS_SCHEMA: object = {
  $schema: DIALECT,
  ...record({
    blockshift: TEXT,
    schema: { const: 1 },
    complete: { type: 'boolean' },
    run: record(
      {
        seed: { type: 'integer' },
        cases: COUNT,
        curated: COUNT,
        filters: record({ tools: list(TEXT), properties: list(TEXT), features: list(TEXT) }),
        shard: { type: 'string', pattern: '^[1-9][0-9]*/[1-9][0-9]*$' },
        budget: { type: 'number', minimum: 0 },
        platform: TEXT,
        node: TEXT,
        unenforced: list(TEXT),
        started: TEXT,
        seconds: { type: 'number', minimum: 0 },
      },
      ['curated', 'budget', 'unenforced'],
    ),
    tools: list(
      record(
        {
          ...TOOL,
          version: { type: 'string' },
          build: { type: 'string' },
          capabilities: {
            type: 'object',
            propertyNames: { enum: OPERATIONS },
            additionalProperties: CAPABILITY,
          },
          cases: record({ planned: COUNT, done: COUNT }),
        },
        ['cases'],
      ),
    ),
    missing: list(record({ ...TOOL, install: TEXT, broken: TEXT }, ['broken'])),
    properties: list(
      record({
        id: TEXT,
        title: TEXT,
        consequence: TEXT,
        rules: list(record({ id: TEXT, clause: TEXT, edition: TEXT, level: TEXT })),
      }),
    ),
    cells: list(
      record(
        {
          tool: TEXT,
          property: TEXT,
          verdict: { enum: VERDICTS },
          counts: tally(VERDICTS),
          harms: tally(HARMS),
          features: { type: 'object', additionalProperties: tally(VERDICTS) },
          failing: { type: 'object', additionalProperties: FAILING },
          findings: { type: 'array', items: ID, maxItems: 5 },
          reason: TEXT,
        },
        ['failing', 'reason'],
      ),
    ),
    exposures: list(
      record({ tool: TEXT, id: TEXT, title: TEXT, exposed: COUNT, asked: COUNT, sentence: TEXT }, ['sentence']),
    ),
    findings: list(
      record(
        {
          id: ID,
          tool: TEXT,
          property: TEXT,
          verdict: { enum: ['fail', 'lax', 'crash', 'hang'] },
          harm: { enum: HARMS },
          feature: TEXT,
          validity: { enum: ['legal', 'tolerated', 'malformed'] },
          sentence: TEXT,
          expected: EXCERPT,
          observed: EXCERPT,
          case: TEXT,
          files: list(record({ path: TEXT, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } })),
          folder: TEXT,
          command: list({ type: 'string' }),
          replay: TEXT,
        },
        ['harm', 'expected', 'observed'],
      ),
    ),
  }),
};
