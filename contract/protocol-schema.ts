import { VRS } from '../dicom/vr.ts';
import { OPERATIONS, type Operation } from './operation.ts';

/**
 * The protocol for a tool in any language, as JSON Schema 2020-12: one process, JSON Lines on stdin and stdout, one
 * answer for each request, in order. Keys that no schema names are ignored.
 *
 * A request is `{"id": n, "op": …, …}`; its answer `{"id": n, "ok": …}`, `{"id": n, "refused": "why"}` (the tool
 * declines) or `{"id": n, "error": "why"}` (the file cannot be read, or the request is malformed). A line that is not
 * JSON is answered with `id: null`. The process survives a bad file.
 */
export const PROTOCOL_VERSION = 1;

/** An operation of the protocol: `hello` tells what the tool is and can do. */
export type ProtocolOperation = 'hello' | Operation;

/** A JSON Schema, plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

const text: JsonSchema = { type: 'string' };
const tag: JsonSchema = { type: 'string', pattern: '^[0-9A-F]{8}$' };
const file: JsonSchema = { type: 'string', minLength: 1 };
const object = (required: JsonSchema, optional: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
});
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const path = list(object({ tag, item: { type: 'integer', minimum: 0 } }));
const address = object({
  group: { type: 'string', pattern: '^[0-9A-F]{4}$' },
  creator: { type: 'string', minLength: 1 },
  element: { type: 'string', pattern: '^[0-9A-F]{2}$' },
});
const value: JsonSchema = {
  oneOf: [
    object({ text }),
    object({ base64: { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' } }),
    object({ prefix: text, length: { type: 'integer', minimum: 0 } }),
    object({ withheld: { const: true } }),
  ],
};

const uids = { oneOf: [{ const: 'all' }, list(text)] };
const capability = object(
  {},
  {
    addressing: { enum: ['creator', 'number', 'creator-in-block-10'] },
    depth: list({ enum: ['top', 'all', 'path'] }),
    occurrences: { enum: ['first', 'all'] },
    reports: list({ enum: ['path', 'item', 'creator', 'vr', 'name', 'values'] }),
    reads: uids,
    writes: uids,
    vrs: { oneOf: [{ const: 'all' }, list({ enum: VRS })] },
    singleLineText: { type: 'boolean' },
    keepsPrivate: { type: 'string', minLength: 1 },
  },
);

const given: JsonSchema = list({ oneOf: [text, object({ base64: { type: 'string' } })] });
const vr: JsonSchema = { enum: VRS };
const request = (op: ProtocolOperation, required: JsonSchema, optional: JsonSchema = {}): JsonSchema =>
  object({ op: { const: op }, ...required }, { id: { type: 'integer' }, ...optional });

/** What each request looks like. `file` and `output` are names of files; one-shot requests have no `id`. */
export const REQUEST_SCHEMAS: Readonly<Record<ProtocolOperation, JsonSchema>> = {
  hello: request('hello', { protocol: { const: PROTOCOL_VERSION } }),
  read: request('read', { file }),
  lookup: request('lookup', { file, address }, { path }),
  lookupByTag: request('lookupByTag', { file, tag }),
  erase: request('erase', { file, output: file, address }, { path }),
  eraseByTag: request('eraseByTag', { file, output: file, tag }),
  edit: request('edit', { file, output: file, address, values: given }, { path, vr }),
  editByTag: request('editByTag', { file, output: file, tag, values: given }),
  insert: request('insert', { file, output: file, address, vr, values: given }, { path }),
  exportJson: request('exportJson', { file, output: file }),
  exportXml: request('exportXml', { file, output: file }),
  roundTrip: request('roundTrip', { file, output: file }),
  deidentify: request('deidentify', { file, output: file, keepSafePrivate: { type: 'boolean' } }),
  store: request('store', { file, output: file }),
  transcode: request('transcode', { file, output: file, transferSyntax: { type: 'string', pattern: '^[0-9.]+$' } }),
  convert: request('convert', { files: { ...list(file), minItems: 1 } }),
};

const nothing = object({});
const orNull = (type: JsonSchema): JsonSchema => ({ oneOf: [type, { type: 'null' }] });
const numbers = list({ type: 'number' });

/** What is under `ok` in the answer to each request. */
const OK_SCHEMAS: Readonly<Record<ProtocolOperation, JsonSchema>> = {
  hello: object({
    name: { type: 'string', minLength: 1 },
    version: { type: 'string', minLength: 1 },
    operations: object({}, Object.fromEntries(OPERATIONS.map((operation) => [operation, capability]))),
  }),
  read: object({
    elements: list(
      object({ tag }, { path, creator: orNull(text), vr: orNull(text), name: orNull(text), values: list(value) }),
    ),
  }),
  lookup: object({ found: list(object({ values: list(value) }, { path })) }),
  lookupByTag: object({ found: list(object({ values: list(value) }, { path })) }),
  erase: nothing,
  eraseByTag: nothing,
  edit: nothing,
  editByTag: nothing,
  insert: nothing,
  transcode: nothing,
  exportJson: nothing,
  exportXml: nothing,
  roundTrip: nothing,
  deidentify: nothing,
  store: nothing,
  convert: object({
    converted: list(
      object(
        { sidecar: { type: 'object' } },
        { bvals: numbers, bvecs: list({ ...numbers, minItems: 3, maxItems: 3 }) },
      ),
    ),
  }),
};

/** The whole answer: exactly one of `ok`, `refused` and `error`. */
export const answerSchema = (op: ProtocolOperation): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object({ id: { type: ['integer', 'null'] } }),
  oneOf: [object({ ok: OK_SCHEMAS[op] }), object({ refused: text }), object({ error: text })],
});

/** All of the protocol as one schema, of a line in either direction; each kind of line is under `$defs`, as `read request`. */
export function protocolSchema(): JsonSchema {
  const requests = Object.entries(REQUEST_SCHEMAS).map(([op, schema]) => [`${op} request`, schema] as const);
  const answers = requests.map(([name]) => {
    const [op] = name.split(' ') as [ProtocolOperation];
    const { $schema: _, ...schema } = answerSchema(op);
    return [`${op} answer`, schema] as const;
  });
  const $defs = Object.fromEntries([...requests, ...answers]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of the protocol between Blockshift and a tool',
    anyOf: Object.keys($defs).map((name) => ({ $ref: `#/$defs/${name.replace(' ', '%20')}` })),
    $defs,
  };
}
