import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter, Request, Session } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import type { Observation } from '../../contract/observation.ts';
import type { Element } from '../../dicom/data-set.ts';
import { readFile as readDicom } from '../../dicom/read/read-file.ts';
import { commandLineAdapter, inputOf, type Outcome } from '../command-line.ts';
import { runTool, type ToolRun } from '../run-tool.ts';
import { lastWords, runOf } from '../tool-run-text.ts';
import { AT_ONCE, freePort, startServer } from './background-server.ts';
import { dcmtkTool } from './dcmtk.ts';

const TITLE = 'BLOCKSHIFT';
const STUDY_INSTANCE_UID = 0x0020000d;
const SOP_INSTANCE_UID = 0x00080018;
const SERIES_INSTANCE_UID = 0x0020000e;

/** The port in the command that people are shown; that of a run is whichever is free. */
const SHOWN_PORT = 11112;

const CONFIGURATION: readonly string[] = [
  'MaxPDUSize = 16384',
  'MaxAssociations = 4',
  'HostTable BEGIN',
  'HostTable END',
  'VendorTable BEGIN',
  'VendorTable END',
  'AETable BEGIN',
  `${TITLE} database RW (4, 1024mb) ANY`,
  'AETable END',
];

const store = capability({ depth: ['all'], occurrences: 'all' });

/**
 * dcmqrscp (DCMTK), an archive of its own for each file: storescu sends it, getscu gets it back.
 * Both ways the Transfer Syntax is the one that the tools agree on by themselves. Observed with 3.6.7.
 */
export const dcmqrscp: Adapter = {
  ...commandLineAdapter({
    ...dcmtkTool('dcmqrscp'),
    called: 'dcmqrscp -c dcmqrscp.cfg PORT; storescu -R … 127.0.0.1 PORT FILE; getscu -S … 127.0.0.1 PORT',
    quirks: [
      'An implicit file travels in Explicit VR: storescu writes UN for creators that its dictionary lacks (3.6.7).',
      'Blocks keep their numbers, in the archive and on both ways (3.6.7).',
      'With --single-process, and when termscu ends it, the server of Debian 12 ends in a segmentation fault (3.6.7): it is started without, and killed.',
    ],
    operations: {},
  }),
  open: async (): Promise<Session> => ({ capabilities: { store }, ask, close: async () => {} }),
};

async function ask(request: Request): Promise<Observation> {
  const nothing = { argv: [], exit: null, signal: null, seconds: 0, stderrExcerpt: '' };
  if (request.question.operation !== 'store') {
    return { kind: 'unsupported', reason: `dcmqrscp has no ${request.question.operation}`, run: nothing };
  }
  const keys = keysOf(await readFile(join(request.folder, inputOf(request))));
  await mkdir(join(request.folder, 'database'));
  await mkdir(join(request.folder, 'retrieved'));
  await writeFile(join(request.folder, 'dcmqrscp.cfg'), `${CONFIGURATION.join('\n')}\n`);
  const { run, outcome } = await exchange(request, keys);
  return { ...outcome, run: { ...runOf(run, request.folder), argv: ['sh', '-c', shown(request, keys)] } };
}

/** The keys of C-GET; those that are not in the file are left out, and the server says what it makes of that. */
function keysOf(bytes: Uint8Array): string[] {
  const elements = readDicom(bytes).file?.dataSet.elements ?? [];
  const textAt = (tag: number): string => {
    const found: Element | undefined = elements.find((element) => element.tag === tag);
    return found !== undefined && 'bytes' in found
      ? Buffer.from(found.bytes)
          .toString('latin1')
          .replace(/[\0 ]+$/, '')
      : '';
  };
  const uids: readonly (readonly [string, number])[] = [
    ['0020,000D', STUDY_INSTANCE_UID],
    ['0020,000E', SERIES_INSTANCE_UID],
    ['0008,0018', SOP_INSTANCE_UID],
  ];
  return ['0008,0052=IMAGE', ...uids.map(([name, tag]) => `${name}=${textAt(tag)}`)].filter(
    (key) => !key.endsWith('='),
  );
}

const serverCommand = (port: number): string[] => ['dcmqrscp', '-c', 'dcmqrscp.cfg', `${port}`];
const sendCommand = (port: number, file: string): string[] => [
  'storescu',
  '-R',
  '-aec',
  TITLE,
  '127.0.0.1',
  `${port}`,
  file,
];
const getCommand = (port: number, keys: readonly string[]): string[] => [
  ...['getscu', '-S', '-aec', TITLE, '-od', 'retrieved'],
  ...keys.flatMap((key) => ['-k', key]),
  ...['127.0.0.1', `${port}`],
];

/** What a person would type, in the folder of the file. */
function shown(request: Request, keys: readonly string[]): string {
  const words = (argv: readonly string[]): string => argv.join(' ');
  const lines = CONFIGURATION.map((line) => `'${line}'`).join(' ');
  return [
    `mkdir database retrieved && printf '%s\\n' ${lines} > dcmqrscp.cfg && (${words(serverCommand(SHOWN_PORT))} & sleep 1`,
    words(sendCommand(SHOWN_PORT, inputOf(request))),
    words(getCommand(SHOWN_PORT, keys)),
    `kill $!) && mv retrieved/* ${request.output}`,
  ].join('; ');
}

/** Starts the server, sends, gets back, and stops the server, whatever happened. */
async function exchange(request: Request, keys: readonly string[]): Promise<{ run: ToolRun; outcome: Outcome }> {
  const port = await freePort();
  const server = await startServer(serverCommand(port), { cwd: request.folder, port, seconds: request.seconds });
  try {
    let [run, seconds]: [ToolRun | undefined, number] = [undefined, 0];
    for (const argv of [sendCommand(port, inputOf(request)), getCommand(port, keys)]) {
      run = await runTool(argv, {
        cwd: request.folder,
        seconds: Math.max(request.seconds - seconds, 0.1),
        network: true,
        env: AT_ONCE,
      });
      seconds += run.seconds;
      if (run.exit !== 0) break;
    }
    return { run: { ...run!, seconds }, outcome: await outcomeOf(request, run!, server.ended()) };
  } finally {
    await server.stop();
  }
}

async function outcomeOf(request: Request, run: ToolRun, ended: string | undefined): Promise<Outcome> {
  const [program] = run.argv;
  if (run.missing) throw new Error(`${program} is not on the PATH`);
  if (ended !== undefined) return { kind: 'crash', message: `dcmqrscp ${ended}` };
  if (run.hang) return { kind: 'hang', message: `${program}: no end after ${request.seconds} s` };
  if (run.flooded) return { kind: 'garbled', message: `${program} was stopped because it wrote too much` };
  const words = `${program}: ${lastWords(run, request.folder)}`;
  if (run.signal !== null) return { kind: 'crash', message: `ended by ${run.signal}: ${words}` };
  if (run.exit !== 0) return { kind: 'refused', message: words };
  const [file, ...more] = await readdir(join(request.folder, 'retrieved'));
  if (file === undefined) return { kind: 'refused', message: 'the archive gave nothing back' };
  if (more.length > 0) return { kind: 'garbled', message: 'the archive gave more than one file back' };
  const output = await readFile(join(request.folder, 'retrieved', file));
  return { kind: 'answer', answer: { operation: 'store', output } };
}
