import { setTimeout } from 'node:timers/promises';
import type { Adapter, Installation, Request, Session } from '../../contract/adapter.ts';
import type { Observation } from '../../contract/observation.ts';
import { commandLineAdapter } from '../command-line.ts';
import { DIMSE_PACKAGE, dimsePython, openDimseClient } from '../node/dimse-client.ts';
import { ORTHANC_TITLE, type OrthancServer, OUR_TITLE, startOrthanc } from './orthanc-server.ts';
import { orthancTool } from './orthanc-tool.ts';

/** How long removing one file may take. */
const REMOVE_MILLISECONDS = 5000;

/** The node in the command that people are shown: Orthanc's own port of old. */
const SHOWN_NODE = `${ORTHANC_TITLE}@127.0.0.1:4242`;

const program: Adapter = commandLineAdapter(orthancTool('orthanc-dimse'));

/** Orthanc by C-STORE and C-GET: a server of our own for each session, emptied after each question. Observed with 1.10.1. */
export const orthancDimse: Adapter = {
  ...program,
  install: `${program.install}; and npm run tools:install orthanc-dimse for ${DIMSE_PACKAGE.requirements[0]}`,
  package: DIMSE_PACKAGE,
  called:
    'Orthanc CONFIGURATION; C-STORE of the file in its own Transfer Syntax; C-GET (Study Root, IMAGE) by its UIDs',
  quirks: [
    'Gives back what it got in the same Transfer Syntax, where C-GET accepts that, with the same VRs, values and block numbers; sequences may come with explicit lengths (1.10.1).',
  ],
  detect: async (): Promise<Installation | undefined> => (dimsePython() === undefined ? undefined : program.detect()),
  open: async ({ path }): Promise<Session> => {
    const python = dimsePython();
    if (python === undefined) throw new Error(`${DIMSE_PACKAGE.requirements[0]} is no longer installed`);
    const server = await startOrthanc(path, { dicom: true });
    const node = { title: ORTHANC_TITLE, host: '127.0.0.1', port: server.dicomPort, calling: OUR_TITLE };
    try {
      const client = await openDimseClient(python, node, SHOWN_NODE);
      return {
        capabilities: client.capabilities,
        ask: (request) => ask(server, client, request),
        close: async () => {
          await client.close();
          await server.stop();
        },
      };
    } catch (error) {
      await server.stop();
      throw error;
    }
  },
};

async function ask(server: OrthancServer, client: Session, request: Request): Promise<Observation> {
  let observation: Observation | undefined;
  let problem: unknown;
  try {
    observation = await client.ask(request);
  } catch (error) {
    problem = error;
  }
  // To the client the end of the server is no more than that of an association, and it may be known a moment later.
  if (observation?.kind !== 'answer') await setTimeout(200);
  const ended = server.ended();
  if (ended !== undefined) {
    const run = { argv: ['Orthanc', 'orthanc.json'], exit: null, signal: null, seconds: 0, stderrExcerpt: '' };
    return { kind: 'crash', message: `Orthanc ${ended}`, run: observation?.run ?? run };
  }
  if (observation === undefined) throw problem;
  await empty(server);
  return observation;
}

async function empty(server: OrthancServer): Promise<void> {
  const list = await server.request('GET', '/patients', '', REMOVE_MILLISECONDS);
  const patients: unknown = JSON.parse(Buffer.from(list.body).toString('utf8'));
  if (!Array.isArray(patients)) throw new Error('Orthanc does not list its patients');
  for (const patient of patients) await server.request('DELETE', `/patients/${patient}`, '', REMOVE_MILLISECONDS);
}
