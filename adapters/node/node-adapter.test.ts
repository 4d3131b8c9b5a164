import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { configuredAdapters } from '../configured/configured-adapters.ts';
import { type BackgroundServer, freePort, startServer } from '../dcmtk/background-server.ts';
import { findProgram } from '../find-program.ts';
import { answered } from '../live-answer.ts';
import { askLive } from '../live-session.ts';
import { el, sampleFile } from '../sample-file.ts';
import { dimsePython } from './dimse-client.ts';
import { nodeAdapter } from './node-adapter.ts';

const file = (value: string): Uint8Array =>
  sampleFile([
    el(0x00100020, 'LO', 'patient'),
    el(0x0020000d, 'UI', '1.2.3.4'),
    el(0x0020000e, 'UI', '1.2.3.5'),
    el(0x00290012, 'LO', 'ACME 1.0'),
    el(0x00291204, 'LO', value),
  ]);

/** An archive for one test, and a place for what has to be closed after it. */
interface Archive {
  readonly port: number;
  readonly server: BackgroundServer;
  readonly opened: Session[];
}

/** A test with dcmqrscp (DCMTK) and an empty archive, which keeps everything. All ends with the test, come what may. */
const withArchive = (body: (archive: Archive) => Promise<void>) => async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
  mkdirSync(join(folder, 'database'));
  const lines = ['MaxPDUSize = 16384', 'MaxAssociations = 4', 'HostTable BEGIN', 'HostTable END', 'VendorTable BEGIN'];
  lines.push('VendorTable END', 'AETable BEGIN', 'ARCHIVE database RW (9, 1024mb) ANY', 'AETable END');
  writeFileSync(join(folder, 'dcmqrscp.cfg'), `${lines.join('\n')}\n`);
  const port = await freePort();
  const server = await startServer(['dcmqrscp', '-c', 'dcmqrscp.cfg', `${port}`], { cwd: folder, port, seconds: 10 });
  const opened: Session[] = [];
  try {
    await body({ port, server, opened });
  } finally {
    for (const session of opened) await session.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
};

const missing = dimsePython() === undefined ? 'pynetdicom' : findProgram('dcmqrscp') === undefined ? 'dcmqrscp' : '';
if (missing !== '') {
  if (process.env.CI || process.env.BLOCKSHIFT_NO_SKIP) throw new Error(`${missing} must be installed here`);
  console.log(`skipped: ${missing} is not installed`);
  test.skip('files are stored at an archive and come back', () => {});
} else {
  test(
    'two files that share their UIDs are stored at an archive, and each comes back',
    withArchive(async ({ port, server, opened }) => {
      const adapter = nodeAdapter('node', { title: 'ARCHIVE', host: '127.0.0.1', port, calling: 'BLOCKSHIFT' });
      const installation = await adapter.detect();
      assert.match(installation!.version, /OFFIS_DCMTK/);
      const session = await adapter.open(installation!);
      opened.push(session);
      for (const value of ['first', 'second']) {
        const { output } = await answered(session, file(value), { operation: 'store' });
        assert.equal(readFile(output).file!.dataSet, readFile(file(value)).file!.dataSet);
      }
      const unsupported = await askLive(session, Buffer.from('no DICOM'), { operation: 'store' });
      assert.is(unsupported.kind, 'unsupported');
      // A node that is gone is no answer about a file.
      await server.stop();
      const gone = await askLive(session, file('third'), { operation: 'store' }).catch((error: Error) => error.message);
      assert.match(String(gone), /not reachable/);
    }),
  );

  test(
    'a node of the configuration is called by its title, and the warning comes once, before the first file',
    withArchive(async ({ port, opened }) => {
      const said: string[] = [];
      const tools = { archive: { node: `ARCHIVE@127.0.0.1:${port}`, callingTitle: 'ME' } };
      const [adapter] = configuredAdapters({ tools }, '/', [], (text) => said.push(text));
      const session = await adapter!.open((await adapter!.detect())!);
      opened.push(session);
      assert.equal(said, []);
      const got = await askLive(session, file('first'), { operation: 'store' });
      await askLive(session, file('second'), { operation: 'store' });
      assert.is(said.length, 1);
      assert.match(said[0]!, `made-up files are stored at ARCHIVE@127.0.0.1:${port}`);
      assert.ok(got.kind === 'answer' && got.run.argv.includes('BLOCKSHIFT_CALLING=ME'), JSON.stringify(got));
    }),
  );

  test(
    'a node that is not there, or calls us a stranger, is told by detect',
    withArchive(async ({ port, server }) => {
      const at = (title: string, to: number): Promise<unknown> =>
        nodeAdapter('node', { title, host: '127.0.0.1', port: to, calling: 'BLOCKSHIFT' })
          .detect()
          .catch((error: Error) => error.message);
      assert.match(String(await at('OTHER', port)), /^OTHER@127\.0\.0\.1:\d+: .*rejects the association/);
      await server.stop();
      assert.match(String(await at('ARCHIVE', port)), /not reachable/);
    }),
  );
}

test.run();
