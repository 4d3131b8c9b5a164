import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Request } from '../../contract/adapter.ts';
import type { Question } from '../../contract/operation.ts';
import { openProtocol, type ProtocolSession } from './protocol-session.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
writeFileSync(join(folder, 'a.dcm'), 'not really');
test.after(() => rmSync(folder, { recursive: true, force: true }));

const capabilities = {
  read: { reports: ['path', 'creator', 'values'] },
  lookup: { depth: ['top', 'all', 'path'], occurrences: 'all' },
  erase: { depth: ['all'] },
  convert: {},
};
const hello = { name: 'fake', version: '1', operations: capabilities };

/** A program whose `answer(request, n)` is the given code; it may return an answer, or do something worse. */
const fake = (answer: string): readonly string[] => [
  process.execPath,
  '-e',
  `const fs = require('node:fs');
   let n = 0, pending = '';
   const say = (text) => fs.writeSync(1, text);
   const answer = (request, n) => { ${answer} };
   process.stdin.on('data', (chunk) => {
     const lines = (pending + chunk).split('\\n');
     pending = lines.pop();
     for (const line of lines) {
       const request = JSON.parse(line);
       const said = request.op === 'hello' ? { ok: ${JSON.stringify(hello)} } : answer(request, ++n);
       if (said !== undefined) say(JSON.stringify({ id: request.id, ...said }) + '\\n');
     }
   });`,
];

const found = "{ ok: { found: [{ path: [], values: [{ text: 'v' + n }] }] } }";

const question: Question = { operation: 'lookup', address: { group: '0021', creator: 'ACME', element: '04' } };
const request = (asked: Question = question, seconds = 5): Request => ({
  question: asked,
  folder,
  files: ['a.dcm'],
  output: 'out.dcm',
  seconds,
});

async function withFake(
  answer: string,
  use: (session: ProtocolSession) => Promise<void>,
  limit?: number,
): Promise<void> {
  const session = await openProtocol({ argv: fake(answer), shownAs: ['fake'], ...(limit && { lineLimit: limit }) });
  try {
    await use(session);
  } finally {
    await session.close();
  }
}

test('capabilities come from hello, what is left out is little', async () => {
  await withFake('', async (session) => {
    assert.is(session.version, '1');
    assert.equal(session.capabilities.lookup?.depth, ['top', 'all', 'path']);
    assert.equal(session.capabilities.convert, {
      addressing: 'creator',
      depth: ['top'],
      occurrences: 'first',
      reports: [],
      reads: 'all',
      writes: 'all',
      vrs: 'all',
      singleLineText: false,
    });
    assert.is(session.capabilities.transcode, undefined);
  });
});

test('answers a request, and shows a command with names without folder', async () => {
  await withFake(`return ${found}`, async (session) => {
    const got = await session.ask(request());
    assert.is(got.kind, 'answer');
    assert.equal(got.kind === 'answer' && got.answer, {
      operation: 'lookup',
      found: [{ path: [], values: [{ text: 'v1' }] }],
    });
    assert.equal(got.run.argv, [
      'fake',
      '--once',
      '{"op":"lookup","file":"a.dcm","address":{"group":"0021","creator":"ACME","element":"04"}}',
    ]);
  });
});

test('requests asked together are put one after the other', async () => {
  await withFake(`return ${found}`, async (session) => {
    const all = await Promise.all([session.ask(request()), session.ask(request()), session.ask(request())]);
    const values = all.map((got) => got.kind === 'answer' && 'found' in got.answer && got.answer.found[0]?.values[0]);
    assert.equal(values, [{ text: 'v1' }, { text: 'v2' }, { text: 'v3' }]);
  });
});

test('an operation that is not declared is not asked', async () => {
  await withFake('process.exit(3)', async (session) => {
    const got = await session.ask(request({ operation: 'eraseByTag', tag: '00211004' }));
    assert.is(got.kind, 'unsupported');
  });
});

test('a hang on the second request: killed in time, the next gets a new process', async () => {
  await withFake(`if (n === 2) { for (;;); } return ${found}`, async (session) => {
    assert.is((await session.ask(request())).kind, 'answer');
    const begun = performance.now();
    const hang = await session.ask(request(question, 0.3));
    assert.is(hang.kind, 'hang');
    assert.ok(performance.now() - begun < 2000);
    const next = await session.ask(request());
    assert.equal(next.kind === 'answer' && 'found' in next.answer && next.answer.found[0]?.values, [{ text: 'v1' }]);
  });
});

test('a hang takes the whole process group with it', async () => {
  const pidFile = join(folder, 'pid');
  const spawnChild = `const c = require('node:child_process').spawn('sleep', ['60'], { stdio: 'inherit' });
    fs.writeFileSync(${JSON.stringify(pidFile)}, String(c.pid)); for (;;);`;
  await withFake(spawnChild, async (session) => {
    assert.is((await session.ask(request(question, 0.5))).kind, 'hang');
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.not.ok(isRunning(readFileSync(pidFile, 'utf8')));
});

/** Whether a process runs; one that is dead and not yet waited for does not. */
function isRunning(pid: string): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && !/\) Z/.test(readFileSync(stat, 'latin1'));
}

test('an end in the middle of an answer is a crash', async () => {
  await withFake(
    `if (n === 1) { say('{"id":2,"ok":{"fou'); fs.writeSync(2, 'Segmentation'); process.exit(139); } return ${found}`,
    async (session) => {
      const got = await session.ask(request());
      assert.is(got.kind, 'crash');
      assert.is(got.kind === 'crash' && got.message, 'ended with exit status 139 in the middle of an answer');
      assert.is(got.run.exit, 139);
      assert.is(got.run.stderrExcerpt, 'Segmentation');
    },
  );
});

test('an end by a signal is a crash', async () => {
  await withFake(`process.kill(process.pid, 'SIGSEGV')`, async (session) => {
    const got = await session.ask(request());
    assert.is(got.kind === 'crash' && got.message, 'ended by SIGSEGV without an answer');
    assert.is(got.run.signal, 'SIGSEGV');
  });
});

const garbled: readonly (readonly [string, string, RegExp])[] = [
  [
    'the wrong id',
    `say(JSON.stringify({ id: request.id + 1, ...${found} }) + '\\n')`,
    /answered request 3, was asked 2/,
  ],
  ['no id', `say('{"ok":{"found":[]}}\\n')`, /id/],
  ['markup', `say('<p onclick="alert(1)">ok</p>\\n')`, /not JSON: <p/],
  ['nothing but a line end', `say('\\n')`, /not JSON/],
  ['JSON that is no object', `say('null\\n')`, /must be object/],
  ['both ok and refused', `return { ok: { found: [] }, refused: 'no' }`, /oneOf|exactly one/],
  ['values that are plain strings', `return { ok: { found: [{ values: ['x'] }] } }`, /values\/0/],
  ['a negative item', `return { ok: { found: [{ path: [{ tag: '00211004', item: -1 }], values: [] }] } }`, /item/],
  ['the answer to another question', `return { ok: { elements: [] } }`, /found/],
];
for (const [what, answer, message] of garbled) {
  test(`${what}: garbled, and a new process for the next`, async () => {
    const once = join(folder, 'once');
    rmSync(once, { force: true });
    const flag = JSON.stringify(once);
    const first = `if (!fs.existsSync(${flag})) { fs.writeFileSync(${flag}, ''); ${answer}; return; } return ${found};`;
    await withFake(first, async (session) => {
      const got = await session.ask(request());
      assert.is(got.kind, 'garbled');
      assert.match((got as { message: string }).message, message);
      const next = await session.ask(request());
      assert.equal(next.kind === 'answer' && 'found' in next.answer && next.answer.found[0]?.values, [{ text: 'v1' }]);
    });
  });
}

test('a line without end is cut off', async () => {
  const flood = `for (;;) say('x'.repeat(65536))`;
  await withFake(flood, async (session) => assert.is((await session.ask(request())).kind, 'garbled'), 2 ** 20);
});

test('lines nobody asked for are cut off too, and noise on stderr is only noise', async () => {
  const noise = `for (let i = 0; i < 200; i++) fs.writeSync(2, 'e'.repeat(65536)); return ${found}`;
  await withFake(noise, async (session) => assert.is((await session.ask(request())).kind, 'answer'));
  await withFake(`for (;;) say('{}\\n'.repeat(9999))`, async (session) => {
    assert.is((await session.ask(request())).kind, 'garbled');
  });
});

test('refused and error are refusals, without the folders of this machine', async () => {
  await withFake(`return { error: 'cannot read ' + request.file }`, async (session) => {
    const got = await session.ask(request());
    assert.is(got.kind === 'refused' && got.message, 'cannot read a.dcm');
  });
});

test('ok without a file is garbled; with one its bytes are the answer', async () => {
  const erase: Question = { ...question, operation: 'erase' };
  const write = `if (n > 1) fs.writeFileSync(request.output, 'written'); return { ok: {} }`;
  await withFake(
    `if (request.file.includes('a.dcm')) { n = fs.existsSync(${JSON.stringify(join(folder, 'go'))}) ? 2 : 1; } ${write}`,
    async (session) => {
      assert.is((await session.ask(request(erase))).kind, 'garbled');
      writeFileSync(join(folder, 'go'), '');
      const got = await session.ask(request(erase));
      const output = got.kind === 'answer' && 'output' in got.answer ? got.answer.output : new Uint8Array();
      assert.is(Buffer.from(output).toString(), 'written');
    },
  );
});

test('an answer cannot pass itself off as the answer to another operation', async () => {
  const lie = `return { ok: { found: [], operation: 'convert', output: 'x' } }`;
  await withFake(lie, async (session) => {
    const got = await session.ask(request());
    assert.is(got.kind === 'answer' && got.answer.operation, 'lookup');
  });
});

test('a program that says no proper hello cannot be opened', async () => {
  const open = (code: string): Promise<unknown> =>
    openProtocol({ argv: [process.execPath, '-e', code], shownAs: ['fake'], startSeconds: 2 });
  for (const [code, message] of [
    ["console.log('Welcome!')", /not JSON: Welcome/],
    ['process.exit(4)', /exit status 4/],
    ['setInterval(() => {}, 1000)', /no answer after 2 s/],
    [`console.log('{"id":1,"refused":"busy"}')`, /busy/],
    [`console.log('{"id":1,"ok":{"name":"x","version":"1","operations":{"read":{"depth":"deep"}}}}')`, /depth/],
  ] as const) {
    const error = await open(code).then(
      () => undefined,
      (reason: Error) => reason,
    );
    assert.match(error?.message ?? 'opened', message);
  }
});

test.run();
