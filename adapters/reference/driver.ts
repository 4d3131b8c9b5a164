import { writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Answer } from '../../contract/observation.ts';
import type { Operation, Question } from '../../contract/operation.ts';
import { type Driver, serve } from '../protocol/serve.ts';
import './index.ts';
import { servedAdapter } from './over-protocol.ts';

/** A request of the protocol, which any operation may have sent. */
interface Sent {
  readonly id?: number;
  readonly op: Operation;
  readonly file?: string;
  readonly files?: readonly string[];
  readonly output?: string;
}

const adapter = servedAdapter(process.argv[2] ?? '');
if (adapter === undefined) throw new Error(`nothing is served as ${process.argv[2]}`);
const installation = await adapter.detect();
if (installation === undefined) throw new Error(`${adapter.id} is not here`);
const session = await adapter.open(installation);

async function answer({ id: _, op, file, files = [], output = '', ...rest }: Sent): Promise<object> {
  const paths = file === undefined ? files : [file];
  const seen = await session.ask({
    question: { operation: op, ...rest } as Question,
    folder: dirname(paths[0]!),
    files: paths.map((path) => basename(path)),
    output: basename(output),
    seconds: 10,
  });
  if (seen.kind !== 'answer') throw new Error('message' in seen ? seen.message : seen.reason);
  return said(seen.answer, output);
}

/** What goes over the line; what was written goes into its file. */
function said({ operation: _, ...answered }: Answer, output: string): object {
  if ('output' in answered) writeFileSync(output, answered.output);
  else if ('document' in answered) writeFileSync(output, answered.document);
  else return answered;
  return {};
}

await serve({
  name: adapter.id,
  version: installation.version,
  operations: session.capabilities,
  handlers: Object.fromEntries(Object.keys(session.capabilities).map((operation) => [operation, answer])),
} satisfies Driver);
