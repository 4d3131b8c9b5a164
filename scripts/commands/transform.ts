import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import { TRANSFER_SYNTAX, TRANSFER_SYNTAX_NAMES } from '../../dicom/transfer-syntax.ts';
import { LAYOUTS } from '../../generators/layouts/index.ts';
import type { Move } from '../../generators/layouts/moves-between.ts';
import { type Transformation, transformFile } from '../../generators/transform-file.ts';
import { NewFiles } from '../new-files.ts';
import { readInput } from '../read-input.ts';
import { UsageError } from '../usage-error.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly layout?: string;
  readonly seed?: number;
  readonly transferSyntax?: string;
  readonly sequences?: 'defined' | 'undefined';
  readonly out: string;
}

/** `transform FILE…`: copies of a user's files in another layout or encoding; all of them or none. */
export const transformCommand = (): Command =>
  new Command('transform')
    .description('write copies of DICOM files with private blocks renumbered, or in another encoding')
    .argument('<file...>', 'DICOM files; they are only read')
    .option('--layout <name>', LAYOUTS.map(({ name, title }) => `${name}: ${title}`).join('; '))
    .option('--seed <number>', 'for --layout random', wholeNumber)
    .option('--transfer-syntax <name>', `${Object.keys(TRANSFER_SYNTAX_NAMES).join(', ')}, or a UID of these`)
    .addOption(
      new Option('--sequences <form>', 'lengths of Sequences and Items; default: as they are').choices([
        'defined',
        'undefined',
      ]),
    )
    .requiredOption('--out <folder>', 'where the copies go, under their old names; made if missing')
    .action((files: readonly string[], options: Options) => {
      for (const line of transform(files, options)) console.log(line);
    });

/** Writes the copies and says what was done, one line for each file. Throws UsageError, and then nothing is written. */
function transform(files: readonly string[], options: Options): readonly string[] {
  const change = changeFrom(options);
  const output = new NewFiles(options.out);
  for (const file of files) output.reserve(basename(file), `for ${file}`);
  const lines: string[] = [];
  try {
    for (const file of files) {
      const result = transformFile(readInput(file), change);
      if ('refused' in result) throw new UsageError(`${file}: ${result.refused}; nothing was written`);
      output.write(basename(file), result.bytes);
      lines.push([`${join(options.out, basename(file))}: ${movesText(result.moves)}`, ...result.notes].join('; '));
    }
    output.publish();
  } catch (error) {
    output.discard();
    throw error;
  }
  return lines;
}

function changeFrom({ layout, seed, transferSyntax, sequences }: Options): Transformation {
  if (layout === undefined && transferSyntax === undefined && sequences === undefined)
    throw new UsageError('nothing to change: give --layout, --transfer-syntax or --sequences');
  const layouts = LAYOUTS.map(({ name }) => name);
  if (layout !== undefined && !layouts.includes(layout))
    throw new UsageError(`unknown layout "${layout}"; known are ${layouts.join(', ')}`);
  const uid = transferSyntax === undefined ? undefined : (TRANSFER_SYNTAX_NAMES[transferSyntax] ?? transferSyntax);
  if (uid !== undefined && !Object.values<string>(TRANSFER_SYNTAX).includes(uid))
    throw new UsageError(
      `unknown Transfer Syntax "${transferSyntax}"; known are ${Object.keys(TRANSFER_SYNTAX_NAMES).join(', ')}`,
    );
  return {
    ...(layout !== undefined && { layout: { name: layout, ...(seed !== undefined && { seed }) } }),
    ...(uid !== undefined && { transferSyntax: uid }),
    ...(sequences !== undefined && { sequences }),
  };
}

/** What is shown of a file in which much was moved to different blocks, as `random` does. */
const MOST_MOVES = 8;

function movesText(moves: readonly Move[]): string {
  if (moves.length === 0) return 'no block moved';
  const shown = moves.slice(0, MOST_MOVES).map(({ group, creator, from, to, places }) => {
    const way = `${from.join('+') || 'nowhere'} to ${to.join('+') || 'nowhere'}`;
    return `${group} "${creator}" ${way}${places > 1 ? ` in ${places} places` : ''}`;
  });
  const hidden = moves.slice(MOST_MOVES).reduce((sum, { places }) => sum + places, 0);
  return hidden > 0 ? `${shown.join(', ')}, and ${hidden} more moves` : shown.join(', ');
}
