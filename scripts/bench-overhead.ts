import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import { CONVERT } from '../adapters/dcm2niix/converted-from.ts';
import { ADAPTERS } from '../adapters/index.ts';
import type { Installation } from '../contract/adapter.ts';
import type { RenderedCase, RenderedFile } from '../contract/case.ts';
import type { Property } from '../contract/property.ts';
import { askAhead, type Informing } from '../engine/ask-ahead.ts';
import { CHUNK_SIZE, chunksTogether } from '../engine/chunks.ts';
import { earnsBatches } from '../engine/earns-batches.ts';
import { examineCase } from '../engine/examine-case.ts';
import { planCase } from '../engine/plan-case.ts';
import { usualJobs } from '../engine/run.ts';
import { openTool, type ToolSession } from '../engine/tool-session.ts';
import { drawCase } from '../generators/draw.ts';
import { renderCase } from '../generators/render.ts';
import { PROPERTIES } from '../oracles/index.ts';
import { DEFAULT_SEED } from './defaults.ts';

/** How many questions are put to each tool, about; another number may be given. */
const QUESTIONS = Number(process.argv[2] ?? 1000);
/** All tools where none is named. */
const TOOLS = process.argv.slice(3);
/** Both sides take turns, so that both see the same of what else the machine does. */
const ROUNDS = 3;
const CORES = availableParallelism();
/** How many times the bare tool we may take, and how many times faster than one process per question batches must be. */
const OVERHEAD = 1.5;
const GAIN = 10;

/** One way to call a tool by hand. */
interface Way {
  /** The commands, `folder` holding a folder for each question. `path` is the program that answers us. */
  argvs(
    folder: string,
    folders: readonly string[],
    files: readonly string[],
    path: string,
  ): readonly (readonly string[])[];
  /** Why it has no target and is shown for comparison only. */
  readonly other?: string;
  /** One process for each question: how many times faster than this batches are is the second target. */
  readonly each?: true;
  /** Of so many commands only one is run, and the time is multiplied. */
  readonly oneIn?: number;
}

const READ_ALL = 'import sys, pydicom\nfor name in sys.argv[1:]: str(pydicom.dcmread(name))';
const DUMP: readonly string[] = ['dcmdump', '+L', '+Qn', '-Un'];
const CONVERSION: readonly string[] = ['dcm2niix', ...CONVERT, '-o'];

const BARE: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  dcmdump: {
    'many files a call': { argvs: (_, __, files) => [[...DUMP, '+F', ...files]] },
    'many files a call, a call for each core': {
      argvs: (_, __, files) =>
        Array.from({ length: CORES }, (_, core) => [...DUMP, '+F', ...files.filter((_, i) => i % CORES === core)]),
      other: 'several calls at once, each on a core of its own; the best single call is the one above',
    },
    'a process for each file': { argvs: (_, __, files) => files.map((file) => [...DUMP, file]), each: true },
  },
  gdcmdump: {
    'a folder a call (-r)': {
      argvs: (folder) => [['gdcmdump', '-r', folder]],
      other:
        'it cannot answer the same questions: the dumps follow each other without the name of a file, and one that cannot be read leaves nothing, so that nobody can say which answer is about which file',
    },
    'a process for each file': { argvs: (_, __, files) => files.map((file) => ['gdcmdump', file]) },
  },
  pydicom: {
    // Not every Python of a machine has it.
    'one process in a loop': { argvs: (_, __, files, python) => [[python, '-c', READ_ALL, ...files]] },
    'a process for each file': {
      argvs: (_, __, files, python) => files.map((file) => [python, '-c', READ_ALL, file]),
      each: true,
      oneIn: 10,
    },
  },
  dcm2niix: {
    'all series a call': {
      argvs: (folder) => [[...CONVERSION, '.', folder]],
      other:
        'it cannot answer the same questions: series in one folder are grouped by what they look like and named by that, so that what one holds can change what becomes of another',
    },
    'a process for each series': { argvs: (_, folders) => folders.map((one) => [...CONVERSION, one, one]) },
  },
};

const line = (text: string): void => void process.stdout.write(`${text}\n`);
const since = (begun: number): number => (performance.now() - begun) / 1000;

/** Cases with the files that questions about them are about, as many as a step of a run takes together. */
interface Group {
  readonly chunks: readonly (readonly RenderedCase[])[];
  readonly files: readonly (readonly RenderedFile[])[];
}

function groupsFor(
  properties: readonly Property[],
  { capabilities, batches }: ToolSession,
  questions: number,
): readonly Group[] {
  const cases: { readonly subject: RenderedCase; readonly files: Set<readonly RenderedFile[]> }[] = [];
  for (let index = 0, count = 0; index < questions && count < questions; index++) {
    const subject = renderCase(drawCase(DEFAULT_SEED, index));
    const { asks } = planCase(subject, capabilities, properties, []);
    if (asks.length === 0 || subject.case.damage !== undefined) continue;
    cases.push({ subject, files: new Set(asks.map(({ rendering }) => subject.rendering(rendering).files)) });
    count += asks.length;
  }
  const chunks = pieces(cases, CHUNK_SIZE);
  return pieces(chunks, batches.length > 0 ? chunksTogether(chunks.length, usualJobs()) : 1).map((group) => ({
    chunks: group.map((chunk) => chunk.map(({ subject }) => subject)),
    files: group.flat().flatMap(({ files }) => [...files]),
  }));
}

const pieces = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** What we take for groups of chunks as a run does it: a session for each chunk, several steps at a time. Drawn and rendered they are before. */
async function ours(
  tool: (typeof ADAPTERS)[number],
  installation: Installation,
  groups: readonly Group[],
  properties: readonly Property[],
  { batches, judging }: { readonly batches: boolean; readonly judging: boolean },
): Promise<number> {
  const claims = { properties, exposures: [] };
  const step = async ({ chunks }: Group): Promise<void> => {
    let inform: Informing | undefined;
    for (const subjects of chunks) {
      const session = await openTool(tool, installation);
      inform ??= await askAhead(session, chunks.flat(), claims, batches ? session.batches : []);
      const informed = inform(session);
      for (const subject of subjects) {
        if (judging) await examineCase(informed, subject, claims);
        else
          for (const { rendering, question } of planCase(subject, session.capabilities, properties, []).asks)
            await informed.ask(subject.rendering(rendering).files, question);
      }
      await session.close();
    }
  };
  const begun = performance.now();
  await pMap(groups, step, { concurrency: usualJobs() });
  return since(begun);
}

/** How long a way takes in seconds, as many commands at a time as there are cores, and how many of them failed. */
async function bare(
  way: Way,
  groups: readonly Group[],
  path: string,
): Promise<{ readonly seconds: number; readonly failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-bench-'));
  try {
    const folders: string[] = [];
    const names: string[] = [];
    for (const files of groups.flatMap((group) => group.files)) {
      const own = join(folder, String(folders.length));
      mkdirSync(own);
      folders.push(own);
      for (const file of files) {
        names.push(join(own, file.name));
        writeFileSync(join(own, file.name), file.bytes);
      }
    }
    const { oneIn = 1 } = way;
    const all = way.argvs(folder, folders, names, path);
    const commands = all.filter((_, i) => i % oneIn === 0);
    const begun = performance.now();
    const ends = await pMap(commands, (command) => ended(command, folder), { concurrency: CORES });
    return {
      seconds: (since(begun) * all.length) / commands.length,
      failed: ends.filter((status) => status !== 0).length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a command, takes what it writes, and says how it ended. */
const ended = ([program = '', ...parameters]: readonly string[], cwd: string): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.resume();
    child.stderr.resume();
    child.once('error', reject);
    child.once('close', resolve);
  });

const OURS = 'ours';
const ASKING = 'asking';
const EACH = 'a process each';

const gained = (theirs: number, our: number): string => `${(theirs / our).toFixed(1)} times faster`;

/** How we stand beside a way to call the tool, and whether that is what is wanted: without judging, as bare tools do none. */
function comparison(
  { each, other }: Way,
  { own, asking, seconds }: { readonly own: number; readonly asking: number; readonly seconds: number },
): string {
  if (each) {
    const short = seconds / asking < GAIN ? `  ! wanted: ${GAIN}` : '';
    return `we are ${gained(seconds, own)}, ${gained(seconds, asking)} without judging${short}`;
  }
  const short = other === undefined && asking / seconds > OVERHEAD ? `  ! wanted: ${OVERHEAD}` : '';
  return `we take ${(own / seconds).toFixed(2)} times as long, ${(asking / seconds).toFixed(2)} times without judging${short}`;
}

async function bench(id: string, ways: Readonly<Record<string, Way>>): Promise<void> {
  const tool = ADAPTERS.find((one) => one.id === id)!;
  const installation = await tool.detect();
  if (installation === undefined) return line(`${id}: not run, because it is not on this machine`);
  const operation = id === 'dcm2niix' ? 'convert' : 'read';
  const properties = PROPERTIES.filter((one) => one.operation === operation);
  const session = await openTool(tool, installation);
  const begun = performance.now();
  const batched = session.batches.includes(operation) && (await earnsBatches(session, operation)).earned;
  const proof = session.batches.length === 0 ? 0 : since(begun);
  const groups = groupsFor(properties, session, QUESTIONS);
  await session.close();

  const times = new Map<string, number>();
  const failures = new Map<string, number>();
  const add = (what: string, seconds: number): void => void times.set(what, (times.get(what) ?? 0) + seconds);
  for (let round = 0; round < ROUNDS; round++) {
    for (const judging of [true, false])
      add(judging ? OURS : ASKING, await ours(tool, installation, groups, properties, { batches: batched, judging }));
    if (batched) add(EACH, await ours(tool, installation, groups, properties, { batches: false, judging: false }));
    for (const [name, way] of Object.entries(ways)) {
      const { seconds, failed } = await bare(way, groups, installation.path);
      add(name, seconds);
      failures.set(name, (failures.get(name) ?? 0) + failed);
    }
  }
  const count = groups.reduce((sum, { files }) => sum + files.length, 0);
  const cases = groups.flatMap(({ chunks }) => chunks.flat()).length;
  const secondsOf = (what: string): number => times.get(what)! / ROUNDS;
  const [own, asking] = [secondsOf(OURS) + proof, secondsOf(ASKING) + proof];
  line(
    `${id} ${installation.version}: ${count} questions to ${operation}, about ${cases} cases in ${groups.length} steps`,
  );
  const shown = (seconds: number): string =>
    `${seconds.toFixed(2)} s, ${((1000 * seconds) / count).toFixed(2)} ms each`;
  line(
    `  ours, with judging: ${shown(own)}; ${shown(asking)} without${batched ? `; ${proof.toFixed(2)} s of either to show that batches are safe` : ''}`,
  );
  if (batched)
    line(
      `  ours, one process for each question, without judging: ${shown(secondsOf(EACH))}; batches are ${gained(secondsOf(EACH), asking)}`,
    );
  for (const [name, way] of Object.entries(ways)) {
    const seconds = secondsOf(name);
    const sample = way.oneIn === undefined ? '' : `, from one of ${way.oneIn} files`;
    line(`  bare, ${name}${sample}: ${shown(seconds)}; ${comparison(way, { own, asking, seconds })}`);
    // A command that gives up early is no measure.
    if (failures.get(name)! > 0) line(`    ! ${failures.get(name)} of its commands failed`);
    if (way.other !== undefined) line(`    for comparison only: ${way.other}`);
  }
}

line(
  `Wall times of both sides in turns, on ${CORES} cores: ours with ${usualJobs()} steps at a time, as in a run, bare tools with as many commands at a time as there are cores. Without drawing and rendering cases. ! marks what misses its target.`,
);
for (const [id, ways] of Object.entries(BARE)) if (TOOLS.length === 0 || TOOLS.includes(id)) await bench(id, ways);
