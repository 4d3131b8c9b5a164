import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Request } from '../contract/adapter.ts';
import { capability } from '../contract/capability.ts';
import type { Observation } from '../contract/observation.ts';
import type { Question } from '../contract/operation.ts';
import { type CommandLineOperation, commandLineAdapter, inputOf, outputText, writtenFile } from './command-line.ts';
import { Garbled } from './garbled.ts';
import { runTool } from './run-tool.ts';
import type { Together } from './together.ts';
import { toolsFolder } from './tools-folder.ts';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
writeFileSync(join(folder, 'in.dcm'), 'input');

// Not in the package's folder, as where the package is installed.
process.env.BLOCKSHIFT_TOOLS = join(folder, 'tools of ours');

const install = 'It is part of every system.';
const version = { parse: () => '1' };

/** Asks a tool that is one shell program; `$0` is the input and `$1` the output. */
async function asked(
  program: string,
  operation: Partial<CommandLineOperation> = {},
  question?: Question,
  seconds = 0.5,
) {
  const described: CommandLineOperation = {
    capability: capability(),
    ask: (request: Request) => ({ argv: ['sh', '-c', program, inputOf(request), request.output] }),
    answer: (run, request) =>
      request.question.operation === 'read'
        ? { operation: 'read', elements: [{ tag: outputText(run) }] }
        : writtenFile(request),
    ...operation,
  };
  const operations = { read: described, erase: described };
  const adapter = commandLineAdapter({ id: 'fake', toolkit: 'Fake', install, binary: 'sh', version, operations });
  const session = await adapter.open({ version: '1', path: '/bin/sh', build: '' });
  const request = { folder, files: ['in.dcm'], output: 'out.dcm', seconds };
  return session.ask({ question: question ?? { operation: 'read' }, ...request });
}

const ERASE: Question = { operation: 'erase', address: { group: '0021', creator: 'ACME', element: '01' } };
const messageOf = (observation: Observation): string => ('message' in observation ? observation.message : '');

test('steps run one after the other until one fails, and are shown as a line for a shell', async () => {
  const steps = (second: string) => ({
    ask: (request: Request) => ({
      steps: [
        { argv: ['cat', inputOf(request)], stdout: 'between' },
        { argv: ['sh', '-c', second] },
        { argv: ['cp', 'between', request.output] },
      ],
    }),
  });
  const got = await asked('', steps("test -s 'between'"), ERASE);
  assert.is(got.kind === 'answer' && 'output' in got.answer && Buffer.from(got.answer.output).toString(), 'input');
  const line = "cat in.dcm > between && sh -c 'test -s '\\''between'\\''' && cp between out.dcm";
  assert.equal(got.run.argv, ['sh', '-c', line]);
  const failed = await asked('', steps('echo no >&2; exit 3'), ERASE);
  assert.equal([failed.kind, messageOf(failed), failed.run.exit], ['refused', 'no', 3]);
  const slow = await asked('', steps('sleep 9'), ERASE);
  assert.is(slow.kind, 'hang');
});

test('an answer comes with the command as a person types it', async () => {
  const got = await asked('cat "$0"');
  assert.equal(got.kind === 'answer' && got.answer, { operation: 'read', elements: [{ tag: 'input' }] });
  assert.equal(got.run.argv, ['sh', '-c', 'cat "$0"', 'in.dcm', 'out.dcm']);
});

test('an installed tool is named from the folder of tools, wherever that is', async () => {
  const program = join(toolsFolder(), 'some-1.2', 'bin', 'x');
  const got = await asked('', { ask: () => ({ argv: ['echo', program, `--with=${program}`] }) });
  assert.equal(got.run.argv, ['echo', '.tools/some-1.2/bin/x', '--with=.tools/some-1.2/bin/x']);
});

test('a status other than 0 is a refusal with the last words of the tool', async () => {
  const got = await asked('echo first >&2; echo "E: no such tag" >&2; echo; exit 3');
  assert.equal([got.kind, messageOf(got), got.run.exit], ['refused', 'E: no such tag', 3]);
  assert.is(messageOf(await asked('echo usage; exit 1')), 'usage');
  assert.is(messageOf(await asked('exit 7')), 'exit status 7');
});

test('an operation may know better what success is', async () => {
  const got = await asked('printf fine; exit 3', { succeeded: (run) => run.exit === 3 });
  assert.is(got.kind, 'answer');
});

test('a signal, its number in the exit status and a failed assertion are crashes; 255 is not', async () => {
  const abort = await asked("echo 'Assertion `x` failed.' >&2; kill -ABRT $$");
  assert.equal([abort.kind, messageOf(abort)], ['crash', 'ended by SIGABRT: Assertion `x` failed.']);
  assert.is((await asked('kill -SEGV $$')).kind, 'crash');
  assert.equal(messageOf(await asked('exit 139')), 'exit status 139');
  assert.is((await asked('exit 134', { succeeded: () => true })).kind, 'crash', 'no operation may call it success');
  assert.is((await asked('exit 255')).kind, 'refused');
});

test('hangs and floods are told apart', async () => {
  assert.is((await asked('sleep 100')).kind, 'hang');
  const flood = await asked('yes', {}, { operation: 'read' }, 8);
  assert.equal([flood.kind, messageOf(flood)], ['garbled', 'stopped because it wrote more than any answer can need']);
});

test('output that the parser does not understand is garbled, and a mistake of the adapter is thrown', async () => {
  const garbled = await asked('echo hm', {
    answer: () => {
      throw new Garbled('line not understood: hm');
    },
  });
  assert.equal([garbled.kind, messageOf(garbled)], ['garbled', 'line not understood: hm']);
  try {
    await asked('echo hm', {
      answer: () => {
        throw new TypeError('a bug');
      },
    });
    assert.unreachable();
  } catch (error) {
    assert.instance(error, TypeError);
  }
});

test('a written file is read; one that is missing in spite of success is garbled', async () => {
  const got = await asked('printf new > "$1"', {}, ERASE);
  assert.is(got.kind === 'answer' && 'output' in got.answer && Buffer.from(got.answer.output).toString(), 'new');
  rmSync(join(folder, 'out.dcm'));
  assert.is((await asked('exit 0', {}, ERASE)).kind, 'garbled');
});

test('a tool that works in place gets a copy, and the input stays as it was', async () => {
  const got = await asked('printf more >> "$1"', { inPlace: true }, ERASE);
  assert.is(got.kind === 'answer' && 'output' in got.answer && Buffer.from(got.answer.output).toString(), 'inputmore');
  const again = await asked('cat "$0"');
  assert.equal(again.kind === 'answer' && again.answer, { operation: 'read', elements: [{ tag: 'input' }] });
});

test('what cannot be asked is unsupported, with the reason, and nothing runs', async () => {
  const got = await asked('', { ask: () => ({ unsupported: 'no syntax for that' }) });
  assert.equal([got.kind, got.kind === 'unsupported' && got.reason], ['unsupported', 'no syntax for that']);
  assert.equal(got.run.argv, []);
  const none = await asked('', {}, { operation: 'convert' });
  assert.equal(none.kind === 'unsupported' && none.reason, 'fake has no convert');
});

test('stderr is cut to 2 KB, beginning and end, without the name of any temporary folder', async () => {
  const got = await asked(`pwd >&2; echo "$PWD/in.dcm $TMPDIR/x" >&2; seq 5000 >&2; echo last >&2`);
  const { stderrExcerpt } = got.run;
  assert.ok(stderrExcerpt.startsWith('.\nin.dcm ~/tmp/x\n1\n2\n'), stderrExcerpt.slice(0, 80));
  assert.ok(stderrExcerpt.endsWith('4999\n5000\nlast'));
  assert.ok(Buffer.byteLength(stderrExcerpt) <= 2048);
  assert.not.match(stderrExcerpt, 'blockshift-');
});

/** Runs the last step of each with `sh`, and says nothing of one that asks for it. */
const together: Together = {
  run: async (lines, { cwd }) =>
    Promise.all(
      lines.map(async ({ folder: its, steps }) => {
        assert.ok(its.startsWith(`${cwd}/`));
        const { argv: _, ...run } = await runTool(steps.at(-1)!.argv, { cwd: its, seconds: 5 });
        return Buffer.from(run.stdout).toString() === 'nothing' ? undefined : run;
      }),
    ),
};

/** Asks about several files, named by what is in them, in one batch. */
async function askedTogether(
  program: string,
  inputs: readonly string[],
  operation: Partial<CommandLineOperation> = {},
) {
  const described: CommandLineOperation = {
    capability: capability(),
    ask: (request) => ({ argv: ['sh', '-c', program, inputOf(request), request.output] }),
    answer: (_run, request) => writtenFile(request),
    ...operation,
  };
  const adapter = commandLineAdapter({
    ...{ id: 'fake', toolkit: 'Fake', install, binary: 'sh', version, together },
    operations: { erase: described, read: described },
  });
  const session = await adapter.open({ version: '1', path: '/bin/sh', build: '' });
  const requests = inputs.map((input, i) => {
    const its = join(folder, 'together', `${i}`);
    mkdirSync(its, { recursive: true });
    writeFileSync(join(its, 'in.dcm'), input);
    return { question: ERASE, folder: its, files: ['in.dcm'], output: 'out.dcm', seconds: 5 };
  });
  const seen = await session.askBatch!(requests);
  rmSync(join(folder, 'together'), { recursive: true });
  return { session, seen };
}

const written = (one: Observation): string =>
  one.kind === 'answer' && 'output' in one.answer ? Buffer.from(one.answer.output).toString() : one.kind;

test('of many command lines in one process each has what it did alone, and is shown as it is typed', async () => {
  const program = 'cp "$0" "$1"; cat "$0"; echo "about $(cat "$0") in $PWD" >&2; grep -q bad "$0" && exit 3; exit 0';
  const { session, seen } = await askedTogether(program, ['one', 'bad', 'nothing', 'two']);
  assert.equal([session.batches, session.apart], [['read', 'erase'], true]);
  assert.equal(seen.map(written), ['one', 'refused', 'hang', 'two']);
  assert.is(messageOf(seen[1]!), 'about bad in .');
  assert.equal(
    seen.map(({ run }) => run.stderrExcerpt),
    ['about one in .', 'about bad in .', '', 'about two in .'],
  );
  assert.equal(seen[0]!.run.argv, ['sh', '-c', program, 'in.dcm', 'out.dcm']);
  const steps = (request: Request) => ({ steps: [{ argv: ['true'] }, { argv: ['cp', inputOf(request), 'out.dcm'] }] });
  const [stepped] = (await askedTogether('', ['one', 'two'], { ask: steps })).seen;
  assert.equal([written(stepped!), stepped!.run.argv], ['one', ['sh', '-c', 'true && cp in.dcm out.dcm']]);
});

test('a tool that works in place gets copies, and what cannot be asked is unsupported', async () => {
  const { seen } = await askedTogether('printf more >> "$1"', ['one', 'two'], { inPlace: true });
  assert.equal(seen.map(written), ['onemore', 'twomore']);
  const none = await askedTogether('', ['one', 'two'], { ask: () => ({ unsupported: 'no' }) });
  assert.equal(none.seen.map(written), ['unsupported', 'unsupported']);
});

test('detects the tool, its version and the build of its package, or that it is not there', async () => {
  const adapter = (binary: string, build?: string) =>
    commandLineAdapter({
      id: 'fake',
      toolkit: 'Fake',
      install,
      binary,
      version: {
        options: ['-c', 'echo v1.2'],
        parse: (run) => /^v(\S+)/.exec(Buffer.from(run.stdout).toString())?.[1],
      },
      ...(build !== undefined && { build }),
      operations: {},
    });
  assert.is(await adapter('blockshift-no-such-tool').detect(), undefined);
  assert.is(await adapter('echo').detect(), undefined, 'another program of that name');
  const broken = await adapter('true').detect().then(String, String);
  assert.match(broken, 'is there but does not work', 'one that says nothing');
  const found = await adapter('sh', 'blockshift-no-such-package').detect();
  assert.equal([found?.version, found?.build], ['1.2', '']);
  const wrongPackage = await adapter('sh', 'base-files').detect();
  assert.is(wrongPackage?.build, '', 'a package that did not bring the program says nothing about it');
});

test.after(() => rmSync(folder, { recursive: true }));
test.run();
