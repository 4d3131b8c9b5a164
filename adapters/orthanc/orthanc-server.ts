import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BackgroundServer, freePort, startServer } from '../dcmtk/background-server.ts';
import { findProgram } from '../find-program.ts';
import { privateFolder } from '../private-folder.ts';

/** What Orthanc calls itself, and the only title that it takes files from, by C-STORE. */
export const ORTHANC_TITLE = 'ORTHANC';
export const OUR_TITLE = 'BLOCKSHIFT';

/** The port in the commands that people are shown; that of a run is whichever is free. */
export const SHOWN_PORT = 8042;

/** DICOMweb is a plugin with a package of its own. */
const DICOMWEB = '/usr/share/orthanc/plugins/libOrthancDicomWeb.so';

/** Another process may take a free port before Orthanc does. */
const ATTEMPTS = 3;
const START_SECONDS = 30;

/** An answer of its REST API. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** An Orthanc of our own on the loopback interface, with an empty folder. */
export interface OrthancServer {
  readonly dicomPort: number;
  /** Whether DICOMweb is there. */
  readonly dicomWeb: boolean;
  /** Rejects where no answer comes: `DOMException` named TimeoutError where its time was up. */
  request(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body: Uint8Array | string,
    milliseconds: number,
  ): Promise<Reply>;
  /** How it ended by itself, as a sentence; undefined while it runs. */
  ended(): string | undefined;
  /** Ends it, and removes what it stored. */
  stop(): Promise<void>;
}

/**
 * Starts Orthanc and waits until it answers. Its process ends with `stop`, when this process ends or is interrupted,
 * and, where there is setpriv (util-linux), when this process is killed. Rejects where it does not get ready.
 */
export async function startOrthanc(program: string, options: { readonly dicom: boolean }): Promise<OrthancServer> {
  let why = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const started = await tryStart(program, options.dicom);
    if (typeof started !== 'string') return started;
    why = started;
  }
  throw new Error(`Orthanc does not start: it ${why}`);
}

async function tryStart(program: string, dicom: boolean): Promise<OrthancServer | string> {
  const folder = privateFolder();
  const [port, dicomPort] = [await freePort(), await freePort()];
  const dicomWeb = existsSync(DICOMWEB);
  const file = join(folder.home, 'orthanc.json');
  await writeFile(file, JSON.stringify(configuration(folder.home, { port, dicom, dicomPort, dicomWeb }), undefined, 2));
  const guard = findProgram('setpriv') === undefined ? [] : ['setpriv', '--pdeathsig', 'KILL', '--'];
  const server = await startServer([...guard, program, file], { cwd: folder.home, port, seconds: START_SECONDS });
  const stop = async (): Promise<void> => {
    await server.stop();
    folder.remove();
  };
  const request = requester(`http://127.0.0.1:${port}`);
  const fault = await untilReady(server, request);
  if (fault !== undefined) {
    await stop();
    return fault;
  }
  return { dicomPort, dicomWeb, request, ended: () => server.ended(), stop };
}

/**
 * Nobody else can store or read: the REST API answers this machine only, and DICOM only one title on the loopback
 * interface. A file replaces one of the same SOP Instance UID, as renderings of one case have.
 */
const configuration = (
  folder: string,
  { port, dicom, dicomPort, dicomWeb }: { port: number; dicom: boolean; dicomPort: number; dicomWeb: boolean },
): object => ({
  Name: 'blockshift',
  StorageDirectory: folder,
  IndexDirectory: folder,
  HttpPort: port,
  RemoteAccessAllowed: false,
  AuthenticationEnabled: false,
  HttpThreadsCount: 4,
  DicomServerEnabled: dicom,
  DicomPort: dicomPort,
  DicomAet: ORTHANC_TITLE,
  DicomCheckCalledAet: true,
  DicomModalities: { blockshift: { AET: OUR_TITLE, Host: '127.0.0.1', Port: 104 } },
  DicomCheckModalityHost: true,
  DicomAlwaysAllowEcho: false,
  DicomAlwaysAllowStore: false,
  DicomAlwaysAllowGet: false,
  UnknownSopClassAccepted: true,
  OverwriteInstances: true,
  SaveJobs: false,
  Plugins: dicomWeb ? [DICOMWEB] : [],
  DicomWeb: { Enable: true, EnableWado: false },
});

/** What kept it from getting ready; undefined where it is. */
async function untilReady(server: BackgroundServer, request: OrthancServer['request']): Promise<string | undefined> {
  const deadline = performance.now() + START_SECONDS * 1000;
  while (performance.now() < deadline) {
    const ended = server.ended();
    if (ended !== undefined) return ended;
    const reply = await request('GET', '/system', '', 5000).catch(() => undefined);
    if (reply?.status === 200 && Buffer.from(reply.body).includes('"blockshift"')) return undefined;
    await sleep(50);
  }
  return `gave no answer within ${START_SECONDS} s`;
}

/** `Forwarded` keeps the port, another one each time, out of the addresses that DICOMweb writes. */
const requester =
  (base: string): OrthancServer['request'] =>
  async (method, path, body, milliseconds) => {
    const reply = await fetch(`${base}${path}`, {
      method,
      ...(method === 'POST' && { body: typeof body === 'string' ? body : Buffer.from(body) }),
      headers: { Forwarded: 'host=localhost' },
      signal: AbortSignal.timeout(Math.max(Math.ceil(milliseconds), 1)),
    });
    return {
      status: reply.status,
      type: reply.headers.get('content-type') ?? '',
      body: new Uint8Array(await reply.arrayBuffer()),
    };
  };
