import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONVERT } from '../adapters/dcm2niix/converted-from.ts';
import { ADAPTERS } from '../adapters/index.ts';
import type { Installation } from '../contract/adapter.ts';
import type { RenderedCase, RenderedFile } from '../contract/case.ts';
import type { Property } from '../contract/property.ts';
import { askAhead } from '../engine/ask-ahead.ts';
import { CHUNK_SIZE } from '../engine/chunks.ts';
import { earnsBatches } from '../engine/earns-batches.ts';
import { examineCase } from '../engine/examine-case.ts';
import { planCase } from '../engine/plan-case.ts';
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
const ROUNDS = 4;
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
  /** It cannot answer the questions that we put: why. It is shown for comparison and has no target. */
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
    'a process for each file': { argvs: (_, __, files) => files.map((file) => [...DUMP, file]), each: true },
  },
  gdcmdump: {
    'a folder a call (-r)': {
      argvs: (folder) => [['gdcmdump', '-r', folder]],
      other:
        'the dumps follow each other without the name of a file, and one that cannot be read leaves nothing, so that nobody can say which answer is about which file',
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
        'series in one folder are grouped by what they look like and named by that, so that what one holds can change what becomes of another',
    },
    'a process for each series': { argvs: (_, folders) => folders.map((one) => [...CONVERSION, one, one]) },
  },
};

const line = (text: string): void => void process.stdout.write(`${text}\n`);
const since = (begun: number): number => (performance.now() - begun) / 1000;

/** Cases in chunks, as a run has them, with the files that questions about them are about. */
function chunksFor(properties: readonly Property[], { capabilities }: ToolSession, questions: number) {
  const chunks: { readonly subjects: RenderedCase[]; readonly files: Set<readonly RenderedFile[]> }[] = [];
  let chunk: (typeof chunks)[number] | undefined;
  let count = 0;
  for (let index = 0; count < questions; index++) {
    const subject = renderCase(drawCase(DEFAULT_SEED, index));
    const { asks } = planCase(subject, capabilities, properties, []);
    if (asks.length === 0 || subject.case.damage !== undefined) continue;
    if (chunk === undefined || chunk.subjects.length === CHUNK_SIZE) {
      chunk = { subjects: [], files: new Set() };
      chunks.push(chunk);
    }
    chunk.subjects.push(subject);
    for (const { rendering } of asks) chunk.files.add(subject.rendering(rendering).files);
    count += asks.length;
  }
  return chunks;
}

type Chunks = ReturnType<typeof chunksFor>;

/** What we take for chunks: a session for each, questions, answers; and for judging them. The files are drawn and rendered before. */
async function ours(
  tool: (typeof ADAPTERS)[number],
  installation: Installation,
  chunks: Chunks,
  properties: readonly Property[],
  batches: boolean,
): Promise<{ readonly asking: number; readonly judging: number }> {
  const begun = performance.now();
  let judging = 0;
  for (const { subjects } of chunks) {
    const session = await openTool(tool, installation);
    const claims = { properties, exposures: [] };
    const informed = await askAhead(session, subjects, claims, batches ? session.batches : []);
    for (const subject of subjects) {
      let asking = 0;
      const ask: ToolSession['ask'] = async (...question) => {
        const asked = performance.now();
        const outcome = await informed.ask(...question);
        asking += since(asked);
        return outcome;
      };
      const examined = performance.now();
      await examineCase({ ...informed, ask }, subject, claims);
      judging += since(examined) - asking;
    }
    await session.close();
  }
  return { asking: since(begun) - judging, judging };
}

/** How long a way takes in seconds, and how many of its commands said that they failed. */
function bare(way: Way, chunks: Chunks, path: string): { readonly seconds: number; readonly failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-bench-'));
  try {
    const folders: string[] = [];
    const names: string[] = [];
    for (const files of chunks.flatMap((chunk) => [...chunk.files])) {
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
    let failed = 0;
    const begun = performance.now();
    for (const [program = '', ...parameters] of commands) {
      const ran = spawnSync(program, parameters, {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 2 ** 30,
      });
      if (ran.status !== 0) failed++;
    }
    return { seconds: (since(begun) * all.length) / commands.length, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const EACH_OF_OURS = 'ours, one process for each question';

const gained = (theirs: number, our: number): string => `${(theirs / our).toFixed(1)} times faster`;

/** How we stand beside a way to call the tool, and whether that is what is wanted. */
function comparison(
  { each, other }: Way,
  { own, asking, seconds }: { readonly own: number; readonly asking: number; readonly seconds: number },
): string {
  if (each) {
    const short = seconds / own < GAIN ? `  ! wanted: ${GAIN}` : '';
    return `we are ${gained(seconds, own)}, ${gained(seconds, asking)} without judging${short}`;
  }
  const short = other === undefined && own / seconds > OVERHEAD ? `  ! wanted: ${OVERHEAD}` : '';
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
  const chunks = chunksFor(properties, session, QUESTIONS);
  await session.close();

  const times = new Map<string, number>();
  const failures = new Map<string, number>();
  const add = (what: string, seconds: number): void => void times.set(what, (times.get(what) ?? 0) + seconds);
  const turn = Math.ceil(chunks.length / ROUNDS);
  for (let first = 0; first < chunks.length; first += turn) {
    const some = chunks.slice(first, first + turn);
    const { asking, judging } = await ours(tool, installation, some, properties, batched);
    add('ours', asking);
    add('judging', judging);
    if (batched) add(EACH_OF_OURS, (await ours(tool, installation, some, properties, false)).asking);
    for (const [name, way] of Object.entries(ways)) {
      const { seconds, failed } = bare(way, some, installation.path);
      add(name, seconds);
      failures.set(name, (failures.get(name) ?? 0) + failed);
    }
  }
  const count = chunks.reduce((sum, { files }) => sum + files.size, 0);
  const cases = chunks.reduce((sum, { subjects }) => sum + subjects.length, 0);
  const asking = times.get('ours')! + proof;
  const own = asking + times.get('judging')!;
  line(
    `${id} ${installation.version}: ${count} questions to ${operation}, about ${cases} cases in ${chunks.length} sessions`,
  );
  const shown = (seconds: number): string =>
    `${seconds.toFixed(2)} s, ${((1000 * seconds) / count).toFixed(2)} ms each`;
  line(`  ours, all in all: ${shown(own)}`);
  line(`    asking: ${shown(asking)}${batched ? `; ${proof.toFixed(2)} s of it to show that batches are safe` : ''}`);
  line(`    judging: ${shown(times.get('judging')!)}`);
  const each = times.get(EACH_OF_OURS);
  if (each !== undefined)
    line(
      `  ${EACH_OF_OURS}, without judging: ${shown(each)}; ${gained(each, own)}, ${gained(each, asking)} without judging`,
    );
  for (const [name, way] of Object.entries(ways)) {
    const seconds = times.get(name)!;
    const sample = way.oneIn === undefined ? '' : `, from one of ${way.oneIn} files`;
    line(`  bare, ${name}${sample}: ${shown(seconds)}; ${comparison(way, { own, asking, seconds })}`);
    // A command that gives up early is no measure.
    if (failures.get(name)! > 0) line(`    ! ${failures.get(name)} of its commands failed`);
    if (way.other !== undefined) line(`    no answer to the same questions: ${way.other}`);
  }
}

line(
  'Wall times of both sides in turns, one process at a time, without drawing and rendering cases. ! marks what misses its target.',
);
for (const [id, ways] of Object.entries(BARE)) if (TOOLS.length === 0 || TOOLS.includes(id)) await bench(id, ways);
