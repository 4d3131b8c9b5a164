import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { freePort, startServer } from './background-server.ts';

/** A server of a few lines that greets, also those who are gone by then, and a child of it that would outlive it. */
const SERVER = `
  require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
  const greet = (socket) => socket.on('error', () => {}).end('hello');
  require('node:net').createServer(greet).listen(Number(process.argv[1]), '127.0.0.1');
`;

const greeting = (port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    connect(port, '127.0.0.1')
      .on('data', (chunk) => {
        text += chunk;
      })
      .on('end', () => resolve(text))
      .on('error', reject);
  });

test('a server answers once it is started, and no longer once it is stopped', async () => {
  const port = await freePort();
  const server = await startServer([process.execPath, '-e', SERVER, String(port)], { cwd: tmpdir(), port, seconds: 8 });
  assert.is(await greeting(port), 'hello');
  assert.is(server.ended(), undefined);
  await server.stop();
  assert.is(server.ended(), 'ended by SIGKILL');
  assert.is(await greeting(port).catch((error: NodeJS.ErrnoException) => error.code), 'ECONNREFUSED');
});

test('a server that ends by itself is said to have', async () => {
  const port = await freePort();
  const server = await startServer(['sh', '-c', 'exit 3'], { cwd: tmpdir(), port, seconds: 5 });
  assert.is(server.ended(), 'ended with status 3');
  await server.stop();
});

test('a program that is not there is an error', async () => {
  const options = { cwd: tmpdir(), port: 1, seconds: 1 };
  try {
    await startServer(['no-such-server'], options);
  } catch (error) {
    assert.is((error as Error).message, 'no-such-server is not on the PATH');
    return;
  }
  assert.unreachable();
});

test.run();
