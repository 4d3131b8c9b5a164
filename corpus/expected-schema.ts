import { COUNT, DIALECT, list, record, TEXT } from '../contract/schema-parts.ts';
import { VRS } from '../dicom/vr.ts';

const TAG = { type: 'string', pattern: '^[0-9A-F]{8}$' };
const PATH = list(record({ tag: TAG, item: COUNT }));
const STRING = { type: 'string' };
const VALIDITY = { enum: ['legal', 'tolerated', 'malformed'] };
const SHA256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };

const ADDRESS = record({
  group: { type: 'string', pattern: '^[0-9A-F]{4}$' },
  creator: TEXT,
  element: { type: 'string', pattern: '^[0-9A-F]{2}$' },
});

/** Values, bytes, fragments, or how many Items. */
const CONTENT = {
  values: list({ type: ['string', 'number'] }),
  base64: STRING,
  fragments: list(STRING),
  items: COUNT,
};
const VR = { enum: VRS };
const SPOTS = list(record({ path: PATH, tag: TAG }));
const HITS = list(record({ path: PATH, tag: TAG, vr: VR, ...CONTENT }, Object.keys(CONTENT)));

const question = (operation: string, properties: Record<string, object>): object =>
  record({ operation: { const: operation }, ...properties, path: PATH }, ['path']);

const QUESTION = {
  oneOf: [
    question('lookup', { address: ADDRESS, found: HITS }),
    question('lookupByTag', { tag: TAG, found: HITS }),
    question('erase', { address: ADDRESS, erased: SPOTS }),
    question('edit', { address: ADDRESS, vr: VR, values: list(STRING), edited: SPOTS }),
    question('insert', {
      address: ADDRESS,
      vr: VR,
      values: list(STRING),
      block: { type: 'string', pattern: '^([1-9A-F][0-9A-F]|free|none)$' },
    }),
    question('deidentify', { kept: SPOTS, removed: SPOTS }),
  ],
};

/** JSON Schema of Expected (expected.ts). */
export const EXPECTED_SCHEMA: object = {
  $schema: DIALECT,
  ...record({
    schema: { const: 1 },
    id: TEXT,
    file: TEXT,
    description: TEXT,
    clauses: list(TEXT),
    validity: VALIDITY,
    edition: TEXT,
    features: list(TEXT),
    source: TEXT,
    transferSyntax: TEXT,
    readable: { enum: ['all', 'part'] },
    deviations: list(TEXT),
    reservations: list(record({ path: PATH, tag: TAG, creator: TEXT })),
    elements: list(
      record(
        {
          place: TEXT,
          path: PATH,
          tag: TAG,
          owner: { type: ['string', 'null'] },
          vr: VR,
          storedVR: { enum: [...VRS, null] },
          ...CONTENT,
        },
        ['owner', ...Object.keys(CONTENT)],
      ),
    ),
    questions: list(QUESTION),
  }),
};

const FILE = { bytes: COUNT, sha256: SHA256 };

/** JSON Schema of Manifest (corpus-files.ts). */
export const MANIFEST_SCHEMA: object = {
  $schema: DIALECT,
  ...record({
    schema: { const: 1 },
    blockshift: TEXT,
    license: TEXT,
    cases: list(
      record({
        id: TEXT,
        file: TEXT,
        ...FILE,
        validity: VALIDITY,
        transferSyntax: TEXT,
        features: list(TEXT),
        expected: record({ file: TEXT, ...FILE }),
      }),
    ),
    others: list(record({ file: TEXT, ...FILE })),
  }),
};
