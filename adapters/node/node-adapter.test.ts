import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readFile } from '../../dicom/read/read-file.ts';
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

/** dcmqrscp (DCMTK) with an empty archive, which keeps everything. */
async function archive(): Promise<{ port: number; server: BackgroundServer; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
  mkdirSync(join(folder, 'database'));
  const lines = ['MaxPDUSize = 16384', 'MaxAssociations = 4', 'HostTable BEGIN', 'HostTable END', 'VendorTable BEGIN'];
  lines.push('VendorTable END', 'AETable BEGIN', 'ARCHIVE database RW (9, 1024mb) ANY', 'AETable END');
  writeFileSync(join(folder, 'dcmqrscp.cfg'), `${lines.join('\n')}\n`);
  const port = await freePort();
  const server = await startServer(['dcmqrscp', '-c', 'dcmqrscp.cfg', `${port}`], { cwd: folder, port, seconds: 10 });
  return { port, server, remove: () => rmSync(folder, { recursive: true }) };
}

const missing = dimsePython() === undefined ? 'pynetdicom' : findProgram('dcmqrscp') === undefined ? 'dcmqrscp' : '';
if (missing !== '') {
  if (process.env.CI || process.env.BLOCKSHIFT_NO_SKIP) throw new Error(`${missing} must be installed here`);
  console.log(`skipped: ${missing} is not installed`);
  test.skip('files are stored at an archive and come back', () => {});
} else {
  test('two files that share their UIDs are stored at an archive, and each comes back', async () => {
    const { port, server, remove } = await archive();
    const adapter = nodeAdapter('node', { title: 'ARCHIVE', host: '127.0.0.1', port, calling: 'BLOCKSHIFT' });
    const installation = await adapter.detect();
    assert.match(installation!.version, /OFFIS_DCMTK/);
    const session = await adapter.open(installation!);
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
    await session.close();
    remove();
  });

  test('a node that is not there, or calls us a stranger, is told by detect', async () => {
    const { port, server, remove } = await archive();
    const at = (title: string, to: number): Promise<unknown> =>
      nodeAdapter('node', { title, host: '127.0.0.1', port: to, calling: 'BLOCKSHIFT' })
        .detect()
        .catch((error: Error) => error.message);
    assert.match(String(await at('OTHER', port)), /^OTHER@127\.0\.0\.1:\d+: .*rejects the association/);
    await server.stop();
    assert.match(String(await at('ARCHIVE', port)), /not reachable/);
    remove();
  });
}

test.run();
