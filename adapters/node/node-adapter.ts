import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter, Installation, Request, Session } from '../../contract/adapter.ts';
import type { Observation } from '../../contract/observation.ts';
import { inputOf } from '../command-line.ts';
import { DIMSE_PACKAGE, dimsePython, echo, type NodeAddress, openDimseClient } from './dimse-client.ts';
import { ownIdentity, PATIENT_ID_PREFIX } from './own-identity.ts';

/** The file that is sent: beside the input, which stays as it is. */
const SENT = 'sent.dcm';

/** What a person must know before files are stored at a node that is not ours. */
export const nodeWarning = ({ title, host, port }: NodeAddress): string =>
  `Warning: made-up files are stored at ${title}@${host}:${port}, and stay there: DICOM has no way to delete them. ` +
  `Their patients do not exist; each Patient ID begins with ${PATIENT_ID_PREFIX}, by which they can be found (Patient ID ${PATIENT_ID_PREFIX}*) and deleted there. Use an archive that is there for tests.`;

/**
 * A DICOM node, an archive for instance: C-STORE, then C-GET. Each file gets a patient and UIDs of its own on the way,
 * and those that it had when it is back, so that no file there is ever replaced, and none stands for another.
 */
export function nodeAdapter(id: string, node: NodeAddress): Adapter {
  const address = `${node.title}@${node.host}:${node.port}`;
  return {
    id,
    toolkit: 'DICOM node',
    install: `npm run tools:install orthanc-dimse brings ${DIMSE_PACKAGE.requirements[0]}, which talks to ${address}`,
    package: DIMSE_PACKAGE,
    called: 'C-STORE of the file in its own Transfer Syntax, C-GET (Study Root, IMAGE) by its UIDs',
    detect: () => detect(node),
    open: async ({ path }): Promise<Session> => {
      const session = await openDimseClient(path, node, address);
      return { ...session, ask: (request) => ask(session, request) };
    },
  };
}

async function detect(node: NodeAddress): Promise<Installation | undefined> {
  const python = dimsePython();
  if (python === undefined) return undefined;
  return { version: await echo(python, node), path: python, build: '' };
}

async function ask(session: Session, request: Request): Promise<Observation> {
  const input = await readFile(join(request.folder, inputOf(request)));
  const identified = ownIdentity(input, uniqueDigits());
  if (identified === undefined) {
    const run = { argv: [], exit: null, signal: null, seconds: 0, stderrExcerpt: '' };
    return { kind: 'unsupported', reason: 'the file has no patient and UIDs that could be replaced', run };
  }
  await writeFile(join(request.folder, SENT), identified.bytes);
  const observation = await session.ask({ ...request, files: [SENT] });
  if (observation.kind !== 'answer' || observation.answer.operation !== 'store') return observation;
  return { ...observation, answer: { operation: 'store', output: identified.restore(observation.answer.output) } };
}

/** Of the same length every time, the first of them no zero: it follows another in a UID. No result depends on it. */
const uniqueDigits = (): string => (BigInt(`0x${randomBytes(14).toString('hex')}`) + 10n ** 34n).toString();
