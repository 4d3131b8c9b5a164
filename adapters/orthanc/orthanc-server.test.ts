import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findProgram } from '../find-program.ts';
import { startOrthanc } from './orthanc-server.ts';
import { orthancTool } from './orthanc-tool.ts';

const program = findProgram(orthancTool('orthanc').binary);
if (program === undefined) {
  if (process.env.CI || process.env.BLOCKSHIFT_NO_SKIP) throw new Error('Orthanc must be installed here');
  console.log('skipped: Orthanc is not installed');
  test.skip('it is used and stopped', () => {});
} else {
  test('it is used, and when it is stopped neither process nor port stays', async () => {
    const server = await startOrthanc(program, { dicom: true });
    const system = await server.request('GET', '/system', '', 5000);
    assert.is(system.status, 200);
    assert.is(await accepts(server.dicomPort), true);
    const before = orthancsOf(server.dicomPort);
    assert.is(before.length, 1);
    await server.stop();
    assert.is(existsSync(`/proc/${before[0]}`), false);
    assert.is(await accepts(server.dicomPort), false);
    assert.is(await server.request('GET', '/system', '', 2000).catch(() => 'gone'), 'gone');
  });

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    test(`it does not outlive a process that is ended by ${signal}`, async () => {
      const ours = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', starter(program)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const port = await new Promise<number>((resolve) => {
        ours.stdout.once('data', (chunk) => resolve(Number(String(chunk).trim())));
        ours.once('exit', () => resolve(0));
      });
      assert.ok(port > 0);
      const [pid, ...more] = orthancsOf(port);
      assert.ok(pid);
      assert.equal(more, []);
      ours.kill(signal);
      for (let look = 0; look < 50 && existsSync(`/proc/${pid}`); look++) await sleep(100);
      assert.is(existsSync(`/proc/${pid}`), false);
      assert.is(await accepts(port), false);
    });
  }
}

/** A program of ours that starts Orthanc, tells its port, and goes on. */
const starter = (orthanc: string): string => `
  const { startOrthanc } = await import(${JSON.stringify(new URL('./orthanc-server.ts', import.meta.url).href)});
  const server = await startOrthanc(${JSON.stringify(orthanc)}, { dicom: true });
  console.log(server.dicomPort);
  setInterval(() => {}, 1000);
`;

/** Processes whose configuration names the port. */
function orthancsOf(port: number): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const [name = '', file = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return name.endsWith('Orthanc') && readFileSync(file, 'utf8').includes(`"DicomPort": ${port},`);
    } catch {
      return false;
    }
  });
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

test.run();
