import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Capability } from '../../contract/capability.ts';
import type { Converted, Found, SeenElement } from '../../contract/observation.ts';
import type { Operation, Question } from '../../contract/operation.ts';
import { PROTOCOL_VERSION, type ProtocolOperation, REQUEST_SCHEMAS } from '../../contract/protocol-schema.ts';
import { Garbled } from '../garbled.ts';

type Asked<O extends Operation> = Omit<Extract<Question, { operation: O }>, 'operation'>;
type OneFile = { readonly file: string };
type Written = OneFile & { readonly output: string };
type Answered<T> = T | Promise<T>;

/** What a driver can do; each throws for what its tool cannot. The ones that write leave `output` behind. */
interface Handlers {
  readonly read?: (request: OneFile) => Answered<{ elements: readonly SeenElement[] }>;
  readonly lookup?: (request: OneFile & Asked<'lookup'>) => Answered<{ found: readonly Found[] }>;
  readonly lookupByTag?: (request: OneFile & Asked<'lookupByTag'>) => Answered<{ found: readonly Found[] }>;
  readonly erase?: (request: Written & Asked<'erase'>) => Answered<void>;
  readonly eraseByTag?: (request: Written & Asked<'eraseByTag'>) => Answered<void>;
  readonly edit?: (request: Written & Asked<'edit'>) => Answered<void>;
  readonly editByTag?: (request: Written & Asked<'editByTag'>) => Answered<void>;
  readonly insert?: (request: Written & Asked<'insert'>) => Answered<void>;
  readonly transcode?: (request: Written & Asked<'transcode'>) => Answered<void>;
  readonly exportJson?: (request: Written) => Answered<void>;
  readonly exportXml?: (request: Written) => Answered<void>;
  readonly roundTrip?: (request: Written) => Answered<void>;
  readonly deidentify?: (request: Written & Asked<'deidentify'>) => Answered<void>;
  readonly store?: (request: Written) => Answered<void>;
  readonly convert?: (request: { readonly files: readonly string[] }) => Answered<{ converted: readonly Converted[] }>;
}

/** A tool for the protocol. */
export interface Driver {
  readonly name: string;
  readonly version: string;
  /** For each handler what it can do; what is left out is as in contract/protocol-schema. */
  readonly operations: { readonly [O in Operation]?: Partial<Capability> };
  readonly handlers: Handlers;
}

/**
 * Serves the protocol on stdin and stdout until stdin ends, or answers the one request after `--once` and ends with
 * status 0 for `ok`, 1 for anything else. Whatever the tool itself prints goes to stderr.
 */
export async function serve(driver: Driver): Promise<void> {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  const say = (answer: object): boolean => write(`${JSON.stringify(answer)}\n`);

  const once = process.argv.indexOf('--once');
  if (once >= 0) {
    const answer = await answerTo(driver, process.argv[once + 1] ?? '');
    say(answer);
    process.exitCode = 'ok' in answer ? 0 : 1;
    return;
  }
  let pending = '';
  // Cut at LF only: unlike readline, which also takes U+2028 for a line's end.
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const lines = (pending + chunk).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) say(await answerTo(driver, line));
  }
}

const ajv = new Ajv2020();

async function answerTo(driver: Driver, line: string): Promise<object> {
  let request: { id?: number; op?: ProtocolOperation };
  try {
    request = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  const id = Number.isSafeInteger(request?.id) ? request.id : null;
  const { op } = request ?? {};
  const schema = op !== undefined && Object.hasOwn(REQUEST_SCHEMAS, op) ? REQUEST_SCHEMAS[op] : undefined;
  if (op === undefined || schema === undefined) return { id, error: 'op is none of the protocol' };
  // Compiled once: ajv keeps what it made for a schema.
  if (!ajv.validate(schema, request)) return { id, error: `malformed request: ${ajv.errorsText()}` };
  if (op === 'hello') {
    const { name, version, operations } = driver;
    return { id, ok: { protocol: PROTOCOL_VERSION, name, version, operations } };
  }
  const handler = driver.handlers[op] as ((request: unknown) => unknown) | undefined;
  if (handler === undefined) return { id, refused: `no operation ${op}` };
  try {
    return { id, ok: (await handler(request)) ?? {} };
  } catch (error) {
    // No answer by the schema, which makes the caller say garbled: the tool's output was not understood.
    if (error instanceof Garbled) return { id, garbled: error.message };
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
