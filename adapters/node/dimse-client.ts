import { tmpdir } from 'node:os';
import type { Package, Request, Session } from '../../contract/adapter.ts';
import type { Observation } from '../../contract/observation.ts';
import { ownFile, shownPath } from '../own-file.ts';
import { openProtocol } from '../protocol/protocol-session.ts';
import { runTool } from '../run-tool.ts';
import { lastWords } from '../tool-run-text.ts';
import { toolFile } from '../tools-folder.ts';

/**
 * What talks DIMSE for us. pynetdicom sends the bytes of a Data Set as they are in the file and gives those that came,
 * in every Transfer Syntax; storescu (DCMTK 3.6.7) encodes anew, and dcmjs-dimse (0.3.3) drops private elements.
 */
export const DIMSE_PACKAGE: Extract<Package, { via: 'pip' }> = {
  via: 'pip',
  name: 'pynetdicom-3.0.4',
  requirements: ['pynetdicom==3.0.4', 'pydicom==3.0.2'],
};

/** A DICOM node, and what we call ourselves there. */
export interface NodeAddress {
  readonly title: string;
  readonly host: string;
  readonly port: number;
  readonly calling: string;
}

const DRIVER = 'adapters/node/driver.py';

/** The Python that has pynetdicom; undefined where it is not installed. */
export const dimsePython = (): string | undefined => toolFile(DIMSE_PACKAGE.name, 'bin/python');

const environment = ({ title, host, port, calling }: NodeAddress): Record<string, string> => ({
  BLOCKSHIFT_NODE: `${title}@${host}:${port}`,
  BLOCKSHIFT_CALLING: calling,
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONNOUSERSITE: '1',
  PYTHONPATH: '',
  // A file left open at the end of the driver is nobody's concern; a warning of pydicom about a file is.
  PYTHONWARNINGS: 'ignore::ResourceWarning',
});

/** Asks with C-ECHO whether a node is there, and gives the name of its implementation. Rejects, saying why it is not. */
export async function echo(python: string, node: NodeAddress): Promise<string> {
  const options = { cwd: tmpdir(), seconds: 30, network: true, env: environment(node) };
  const run = await runTool([python, ownFile(DRIVER), '--echo'], options);
  if (run.exit !== 0) throw new Error(`${node.title}@${node.host}:${node.port}: ${lastWords(run)}`);
  return Buffer.from(run.stdout).toString('utf8').trim();
}

/** How the driver begins where the node, and not a file, is the matter: in what `answer_to` of serve.py makes of it. */
const NODE_ERROR = 'NodeError: ';

/**
 * A session that stores files at a node and fetches them. Where the node is gone, or rejects the association, `ask`
 * throws: that is no answer about a file.
 */
export async function openDimseClient(python: string, node: NodeAddress, shownAs: string): Promise<Session> {
  const driver = ownFile(DRIVER);
  const session = await openProtocol({
    argv: [python, driver],
    env: environment(node),
    network: true,
    shownAs: [
      'env',
      `BLOCKSHIFT_NODE=${shownAs}`,
      `BLOCKSHIFT_CALLING=${node.calling}`,
      `.tools/${DIMSE_PACKAGE.name}/bin/python`,
      shownPath(driver),
    ],
    startSeconds: 60,
  });
  const ask = async (request: Request): Promise<Observation> => {
    const observation = await session.ask(request);
    if (observation.kind === 'refused' && observation.message.startsWith(NODE_ERROR))
      throw new Error(observation.message.slice(NODE_ERROR.length));
    return observation;
  };
  return { ...session, ask };
}
