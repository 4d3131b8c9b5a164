import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Command, Option } from 'commander';
import { TRANSFER_SYNTAX, TRANSFER_SYNTAX_NAMES } from '../../dicom/transfer-syntax.ts';
import { DEFECTS } from '../../generators/defects/index.ts';
import { DRAWN_ENCODINGS } from '../../generators/encodings/index.ts';
import { LAYOUTS } from '../../generators/layouts/index.ts';
import type { Move } from '../../generators/layouts/moves-between.ts';
import { type Transformation, transformFile } from '../../generators/transform-file.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { wrap } from '../../reports/wrap.ts';
import { CountLine } from '../count-line.ts';
import { filesUnder, type InputFile } from '../files-under.ts';
import { NewFiles } from '../new-files.ts';
import { readInput } from '../read-input.ts';
import { UsageError } from '../usage-error.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly layout?: string;
  readonly seed?: number;
  readonly decoy?: boolean;
  readonly storedAgain?: boolean;
  readonly encoding?: string;
  readonly transferSyntax?: string;
  readonly sequences?: 'defined' | 'undefined';
  readonly defect: readonly string[];
  readonly out: string;
  readonly verbose?: boolean;
}

const LAYOUT_NAMES = LAYOUTS.map(({ name }) => name);
const ENCODING_NAMES = DRAWN_ENCODINGS.map(({ name }) => name);
const DEFECT_NAMES = DEFECTS.map(({ name }) => name);

const listed = (head: string, all: readonly { readonly name: string; readonly title: string }[]): readonly string[] => [
  `${head}:`,
  ...all.flatMap(({ name, title }) => wrap(`  ${name}: ${title}`, 80, '      ')),
];

/**
 * `transform FILE…`: copies of a user's files in another layout or encoding, or with defects. Of files that were named
 * all are written or none; what is no DICOM file in a folder is skipped and said. What cannot be transformed makes the
 * exit status 1.
 */
export const transformCommand = (): Command =>
  new Command('transform')
    .description('write copies of DICOM files with private blocks renumbered, in another encoding, or with defects')
    .argument('<file...>', 'DICOM files, or folders of them; they are only read')
    .option('--layout <name>', 'how blocks are numbered, see below')
    .option('--seed <number>', 'for --layout random', wholeNumber)
    .option('--decoy', 'in every Item, a foreign creator on each block where a reader by number looks')
    .option('--stored-again', 'name DCMTK as the last writer in (0002,0012) and (0002,0013), as an archive may')
    .option('--encoding <name>', `Transfer Syntax, lengths and UN at once: ${ENCODING_NAMES.join(', ')}`)
    .option('--transfer-syntax <name>', `${Object.keys(TRANSFER_SYNTAX_NAMES).join(', ')}, or a UID of these`)
    .addOption(
      new Option('--sequences <form>', 'lengths of Sequences and Items; default: as they are').choices([
        'defined',
        'undefined',
      ]),
    )
    .addOption(
      new Option('--defect <name>', 'what to break at the first private block that fits, see below; may be repeated')
        .argParser((name: string, before: readonly string[]) => [...before, name])
        .default([], 'none'),
    )
    .requiredOption('--out <folder>', 'where the copies go, under their old names; made if missing')
    .option(
      '--verbose',
      'name all that moved, was not kept or is not known, each on a line of its own, not a few of each',
    )
    .addHelpText('after', () => ['', ...listed('Layouts', LAYOUTS), '', ...listed('Defects', DEFECTS)].join('\n'))
    .action(async (files: readonly string[], options: Options) => {
      try {
        const { lines, failed } = await transform(files, options);
        for (const line of lines) console.log(line);
        if (failed) process.exitCode = 1;
      } catch (error) {
        if (!(error instanceof NothingWritten)) throw error;
        console.error(`blockshift: ${error.message}`);
        process.exitCode = 1;
      }
    });

/** What was asked for makes sense, and a file does not allow it. The message is one line. */
class NothingWritten extends Error {}

/** Writes the copies and says what was done. Throws UsageError or NothingWritten, and then nothing is written. */
async function transform(
  paths: readonly string[],
  options: Options,
): Promise<{ readonly lines: readonly string[]; readonly failed: boolean }> {
  const change = changeFrom(options);
  const output = new NewFiles(options.out);
  const files = filesUnder(paths, options.out);
  for (const { name, path, leftOut } of files) if (!leftOut) output.reserve(name, `for ${path}`);
  const work = { change, output, done: doneText(options), options };
  const progress = new CountLine(process.stderr, files.length);
  const lines: string[] = [];
  const failures: string[] = [];
  const counts = { written: 0, skipped: 0, failed: 0 };
  try {
    for (const [index, file] of files.entries()) {
      if (files.length > 1) progress.show(index, escapeText(file.name));
      // A chance for Ctrl-C.
      await setImmediate();
      const { said, outcome } = transformOne(file, work);
      counts[outcome]++;
      lines.push(...said);
      if (outcome === 'failed') failures.push(...said);
    }
    if (counts.written === 0)
      throw new (counts.failed > 0 ? NothingWritten : UsageError)(nothingText(paths, failures[0] ?? lines[0]));
    output.publish();
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    progress.clear();
  }
  if (files.some(({ isFound }) => isFound)) lines.push(countText(counts, options.out));
  return { lines, failed: counts.failed > 0 };
}

type Outcome = 'written' | 'skipped' | 'failed';

/** What is done to each file, and where it goes. */
interface Work {
  readonly change: Transformation;
  readonly output: NewFiles;
  /** What the change does besides moving blocks. */
  readonly done: readonly string[];
  readonly options: Options;
}

function transformOne(
  { path, name, isFound, leftOut }: InputFile,
  { change, output, done, options: { out, verbose = false } }: Work,
): { readonly said: readonly string[]; readonly outcome: Outcome } {
  const failed = (why: string) => ({ said: [escapeText(`${path}: not written: ${why}`)], outcome: 'failed' }) as const;
  const skipped = (why: string) => ({ said: [escapeText(`${path}: skipped, ${why}`)], outcome: 'skipped' }) as const;
  if (leftOut) return leftOut.isMissing ? failed(leftOut.why) : skipped(leftOut.why);
  const bytes = bytesOf(path);
  if (typeof bytes === 'string') {
    if (!isFound) throw new UsageError(bytes);
    return { said: [`not written: ${escapeText(bytes)}`], outcome: 'failed' };
  }
  const result = transformFile(bytes, change, { everyPlace: verbose });
  if ('refused' in result) {
    const { refused, isDicom } = result;
    if (isFound) return isDicom ? failed(refused) : skipped('not a DICOM file');
    throw new (isDicom ? NothingWritten : UsageError)(`${path}: ${escapeText(refused)}; nothing was written`);
  }
  output.write(name, result.bytes);
  const parts = [...movesTexts(result.moves, change, verbose), ...done, ...result.notes];
  const head = `${join(out, name)}:`;
  const said = verbose ? [head, ...parts.map((part) => `  ${part}`)] : [`${head} ${parts.join('; ')}`];
  return { said: said.map(escapeText), outcome: 'written' };
}

/** The bytes of a file, or why there are none. */
function bytesOf(path: string): Uint8Array | string {
  try {
    return readInput(path);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

const nothingText = (paths: readonly string[], reason: string | undefined): string =>
  `nothing in ${paths.join(', ')} could be transformed${reason === undefined ? '' : `: ${reason}`}`;

function countText({ written, skipped, failed }: Readonly<Record<Outcome, number>>, out: string): string {
  const parts = [`${written} ${written === 1 ? 'file' : 'files'} written to ${out}`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  if (failed > 0) parts.push(`${failed} not written`);
  return parts.join(', ');
}

function oneOf(what: string, name: string, known: readonly string[]): string {
  if (!known.includes(name)) throw new UsageError(`unknown ${what} "${name}"; known are ${known.join(', ')}`);
  return name;
}

function changeFrom(options: Options): Transformation {
  const { layout, seed, decoy, storedAgain, encoding, transferSyntax, sequences, defect } = options;
  const isRecoded = encoding !== undefined || transferSyntax !== undefined || sequences !== undefined;
  if (layout === undefined && !decoy && !storedAgain && !isRecoded && defect.length === 0)
    throw new UsageError(
      'nothing to change: give --layout, --decoy, --stored-again, --encoding, --transfer-syntax, --sequences or --defect',
    );
  if (encoding !== undefined && (transferSyntax !== undefined || sequences !== undefined))
    throw new UsageError('--encoding says the Transfer Syntax and the lengths already; leave out the other options');
  if (seed !== undefined && layout !== 'random') throw new UsageError('--seed is for --layout random');
  if (layout !== undefined) oneOf('layout', layout, LAYOUT_NAMES);
  if (encoding !== undefined) oneOf('encoding', encoding, ENCODING_NAMES);
  const uid = transferSyntax === undefined ? undefined : (TRANSFER_SYNTAX_NAMES[transferSyntax] ?? transferSyntax);
  if (uid !== undefined && !Object.values<string>(TRANSFER_SYNTAX).includes(uid))
    throw new UsageError(
      `unknown Transfer Syntax "${transferSyntax}"; known are ${Object.keys(TRANSFER_SYNTAX_NAMES).join(', ')}`,
    );
  return {
    ...(layout !== undefined && { layout: { name: layout, ...(seed !== undefined && { seed }) } }),
    ...(decoy && { decoy }),
    ...(storedAgain && { storedAgain }),
    ...(isRecoded && {
      encoding: DRAWN_ENCODINGS.find(({ name }) => name === encoding)?.spec ?? {
        ...(uid !== undefined && { transferSyntax: uid }),
        ...(sequences !== undefined && { sequences, items: sequences }),
      },
    }),
    defects: defect.map((name) => oneOf('defect', name, DEFECT_NAMES)),
  };
}

/** What is shown of a file in which much was moved to different blocks, as `random` does. */
const MOST_MOVES = 8;

/** Nothing where neither a layout nor decoys were asked for, and defects say themselves what they do to blocks. */
function movesTexts(
  moves: readonly Move[],
  { layout, decoy, defects = [] }: Transformation,
  verbose: boolean,
): readonly string[] {
  if (!layout && !decoy) return [];
  if (moves.length === 0) return [defects.length > 0 ? 'no block moved by the layout' : 'no block moved'];
  if (verbose) return moves.map(moveText);
  const shown = moves.slice(0, MOST_MOVES).map(moveText);
  const hidden = moves.slice(MOST_MOVES).reduce((sum, { places }) => sum + places, 0);
  return [hidden > 0 ? `${shown.join(', ')}, and ${hidden} more moves` : shown.join(', ')];
}

function moveText({ group, creator, from, to, places }: Move): string {
  const [old, now] = [from.join('+'), to.join('+')];
  const way = old === '' ? `added on ${now}` : now === '' ? `dropped from ${old}` : `${old} to ${now}`;
  return `${group} "${creator}" ${way}${places > 1 ? ` in ${places} places` : ''}`;
}

/** What is done to every file besides moving blocks. */
function doneText({ encoding, transferSyntax, sequences, storedAgain }: Options): readonly string[] {
  const name = encoding ?? transferSyntax;
  const recoded = [
    ...(name === undefined ? [] : [`as ${name}`]),
    ...(sequences === undefined ? [] : [`with ${sequences} lengths`]),
  ];
  return [
    ...(recoded.length > 0 ? [`re-encoded ${recoded.join(' ')}`] : []),
    ...(storedAgain ? ['DCMTK named as the last writer'] : []),
  ];
}
