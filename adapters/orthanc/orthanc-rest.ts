import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter, Request, Session } from '../../contract/adapter.ts';
import { type Capabilities, capability } from '../../contract/capability.ts';
import type { Observation, Run } from '../../contract/observation.ts';
import { VRS } from '../../dicom/vr.ts';
import { commandLineAdapter, inputOf, type Outcome } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { NUMERIC, TEXT } from '../printed-bytes.ts';
import { instanceUids } from './instance-uids.ts';
import { type OrthancServer, type Reply, SHOWN_PORT, startOrthanc } from './orthanc-server.ts';
import { orthancTool } from './orthanc-tool.ts';
import { type RestTask, restTask } from './rest-task.ts';

const top = capability({ addressing: 'number' });
const asText = VRS.filter((vr) => TEXT.has(vr) || NUMERIC.has(vr));
const CAPABILITIES: Capabilities = {
  read: capability({ depth: ['all'], occurrences: 'all', reports: ['path', 'item', 'creator', 'name', 'values'] }),
  lookupByTag: top,
  eraseByTag: top,
  editByTag: { ...top, vrs: asText },
  transcode: capability({ depth: ['all'], occurrences: 'all' }),
  deidentify: capability({ depth: ['all'], occurrences: 'all' }),
  store: capability({ depth: ['all'], occurrences: 'all' }),
};

const EXPORT: Capabilities = { exportJson: capability({ depth: ['all'], occurrences: 'all' }) };

/** Orthanc by its REST API: a server of our own for each session, whose files are removed after each question. Observed with 1.10.1. */
export const orthancRest: Adapter = {
  ...commandLineAdapter({
    ...orthancTool('orthanc-rest'),
    package: { via: 'apt', packages: ['orthanc', 'orthanc-dicomweb'] },
    called:
      'Orthanc CONFIGURATION; POST /instances; then of /instances/ID: GET /tags, GET /content/gggg-eeee, POST /modify {"Remove", "Replace", "Transcode"}, POST /anonymize {}, GET /file; and GET /dicom-web/…/metadata',
    quirks: [
      'Lists each element with its Private Creator, Item by Item, but for a private Sequence of a creator that its dictionary lacks (1.10.1).',
      'In Implicit VR, elements of creators that its dictionary lacks are listed with type Null: no value is shown (1.10.1).',
      'modify takes the number in a request as it is: a "PrivateCreator" beside it finds the VR in a dictionary, not the block in the file, and reserves none (1.10.1). So it is asked by number only.',
      'modify writes a value that it replaces as UN, but where "PrivateCreator" is given and a dictionary has the element (1.10.1).',
      'modify with "RemovePrivateTags" leaves private elements that are inside standard Sequences; anonymize removes those too (1.10.1).',
      'A file with Sequences nested 48 deep, sent to POST /instances, ends the server with a segmentation fault; 32 deep is stored (1.10.1 of Debian 12).',
      'DICOMweb leaves out empty Items (plugin 1.7).',
      'Files without Study, Series or SOP Instance UID are refused: "Inexistent tag" (1.10.1).',
    ],
  }),
  open: async ({ path }): Promise<Session> => {
    const server = await startOrthanc(path, { dicom: false });
    return {
      capabilities: server.dicomWeb ? { ...CAPABILITIES, ...EXPORT } : CAPABILITIES,
      ask: (request) => ask(server, request),
      close: () => server.stop(),
    };
  },
};

async function ask(server: OrthancServer, request: Request): Promise<Observation> {
  const bytes = await readFile(join(request.folder, inputOf(request)));
  const task = restTask(request.question, instanceUids(bytes));
  if ('unsupported' in task) {
    const run = { argv: [], exit: null, signal: null, seconds: 0, stderrExcerpt: '' };
    return { kind: 'unsupported', reason: task.unsupported, run };
  }
  const begun = performance.now();
  const outcome = await outcomeOf(server, task, bytes, request);
  const seconds = (performance.now() - begun) / 1000;
  const run: Run = { argv: ['sh', '-c', shown(task, request)], exit: null, signal: null, seconds, stderrExcerpt: '' };
  return { ...outcome, run };
}

/** What a person would type where an Orthanc with its own defaults runs, whatever has another name there. */
function shown({ method, path, body }: RestTask, request: Request): string {
  const base = `http://127.0.0.1:${SHOWN_PORT}`;
  const instance = path.startsWith('/dicom-web') ? '' : '/instances/$ID';
  return [
    `ID=$(curl -s --data-binary @${inputOf(request)} ${base}/instances | sed -n 's/.*"ID" : "\\(.*\\)".*/\\1/p')`,
    `curl -s -X ${method}${body === undefined ? '' : ` -d '${body.replaceAll("'", "'\\''")}'`} "${base}${instance}${path}"`,
  ].join('; ');
}

async function outcomeOf(
  server: OrthancServer,
  task: RestTask,
  bytes: Uint8Array,
  { seconds }: Request,
): Promise<Outcome> {
  const end = performance.now() + seconds * 1000;
  const send = (method: 'GET' | 'POST' | 'DELETE', path: string, body: Uint8Array | string = ''): Promise<Reply> =>
    server.request(method, path, body, end - performance.now());
  try {
    const stored = await send('POST', '/instances', bytes);
    if (stored.status !== 200) return refusal(stored);
    const { ID, ParentPatient } = JSON.parse(Buffer.from(stored.body).toString('utf8')) as Readonly<
      Record<string, unknown>
    >;
    if (typeof ID !== 'string' || typeof ParentPatient !== 'string') throw new Garbled('stored, and named no instance');
    const path = task.path.startsWith('/dicom-web') ? task.path : `/instances/${ID}${task.path}`;
    const reply = await send(task.method, path, task.body);
    const removed = await send('DELETE', `/patients/${ParentPatient}`);
    if (removed.status !== 200) throw new Error(`Orthanc did not remove what it was given: status ${removed.status}`);
    if (reply.status === 404 && task.absent) return { kind: 'answer', answer: task.absent };
    return reply.status === 200 ? { kind: 'answer', answer: task.answer(reply) } : refusal(reply);
  } catch (error) {
    if (error instanceof Garbled) return { kind: 'garbled', message: error.message };
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return { kind: 'hang', message: `no answer after ${seconds} s` };
    // The end of the process may be known a moment after that of its connections.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const ended = server.ended();
    if (ended !== undefined) return { kind: 'crash', message: `Orthanc ${ended}` };
    throw error;
  }
}

/** Its errors are JSON with a message, and sometimes details. */
function refusal({ status, body }: Reply): Outcome {
  const text = Buffer.from(body).toString('utf8');
  const member = (name: string): string | undefined => new RegExp(`"${name}" : "([^"]*)"`).exec(text)?.[1];
  return {
    kind: 'refused',
    message: [`HTTP ${status}`, member('Message'), member('Details')].filter(Boolean).join(': '),
  };
}
