import { VRS } from '../dicom/vr.ts';
import { HARMS } from './judgement.ts';
import { COUNT, DIALECT, list, record, TEXT } from './schema-parts.ts';

const HEX = (digits: number): object => ({ type: 'string', pattern: `^[0-9A-F]{${digits}}$` });

const ADDRESS = { group: HEX(4), creator: TEXT, element: HEX(2) };
const either = (extra: Record<string, object>): object => ({
  oneOf: [record({ ...ADDRESS, ...extra }), record({ tag: HEX(8), ...extra })],
});

/** What an element holds: values, bytes, fragments or Items. */
const CONTENTS = {
  values: list({ type: ['string', 'number'] }),
  base64: { type: 'string' },
  fragments: list({ type: 'string' }),
  items: list({ $ref: '#/$defs/meaning' }),
};

const ENCODING = record(
  {
    transferSyntax: TEXT,
    sequences: { enum: ['defined', 'undefined'] },
    items: { enum: ['defined', 'undefined'] },
    un: { type: 'boolean' },
    groupLengths: { type: 'boolean' },
  },
  ['groupLengths'],
);

const DAMAGE = {
  oneOf: [
    record({ defects: { ...list(TEXT), minItems: 1 } }),
    record({ bytes: COUNT, seed: { type: 'integer' } }),
    record({ keep: COUNT }),
  ],
};

const ELEMENT = {
  anyOf: Object.entries(CONTENTS).flatMap(([name, schema]) =>
    [ADDRESS, { tag: HEX(8) }].map((key) => record({ ...key, vr: { enum: VRS }, [name]: schema })),
  ),
};

const DEFS = {
  meaning: record({ elements: list({ $ref: '#/$defs/element' }) }),
  element: ELEMENT,
  path: list(either({ item: COUNT })),
  case: record(
    {
      schema: { const: 1 },
      id: { type: 'string', pattern: '^[0-9a-f]{12}$' },
      family: TEXT,
      features: list(TEXT),
      validity: { enum: ['legal', 'tolerated', 'malformed'] },
      instances: { type: 'array', minItems: 1, items: { $ref: '#/$defs/meaning' } },
      target: record({ path: { $ref: '#/$defs/path' }, address: record(ADDRESS) }),
      rival: record({
        creator: { type: 'string' },
        places: {
          type: 'array',
          items: record({
            instance: COUNT,
            path: { $ref: '#/$defs/path' },
            elements: list({ $ref: '#/$defs/element' }),
          }),
        },
      }),
      layout: record({ name: TEXT, seed: { type: 'integer' } }, ['seed']),
      encoding: ENCODING,
      recoding: ENCODING,
      damage: DAMAGE,
    },
    ['damage'],
  ),
};

/** JSON Schema of a StoredCase (contract/results.ts): the case.json of a finding. */
export const STORED_CASE_SCHEMA: object = {
  $schema: DIALECT,
  $defs: DEFS,
  ...record({
    schema: { const: 1 },
    finding: record(
      {
        id: { type: 'string', pattern: '^f-[0-9a-f]{6,}$' },
        tool: TEXT,
        version: { type: 'string' },
        property: TEXT,
        verdict: { enum: ['fail', 'lax', 'crash', 'hang'] },
        harm: { enum: HARMS },
        sentence: TEXT,
      },
      ['harm'],
    ),
    case: { $ref: '#/$defs/case' },
  }),
};
