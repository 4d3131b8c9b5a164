import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { toolsFolder } from '../../adapters/tools-folder.ts';
import type { Results } from '../../contract/results.ts';
import { covers } from '../../engine/compare-baseline.ts';
import { readResults } from '../../engine/store.ts';
import { consoleReport } from '../../reports/console.ts';
import type { Expected } from '../../reports/expected.ts';
import { packageRoot, programName } from '../program-name.ts';
import { REPORT_FORMATS, type ReportFormat } from '../report-formats.ts';
import { resultsFile } from '../results-file.ts';
import { listOf, select } from '../select.ts';
import { UsageError } from '../usage-error.ts';
import { readBaseline } from '../use-baseline.ts';
import { wantsColor } from '../wants-color.ts';

interface Options {
  readonly format?: string;
  readonly out?: string;
  readonly baseline?: string;
}

/** `report RESULTS`: results of a run, here or elsewhere, in other forms. */
export const reportCommand = (): Command =>
  new Command('report')
    .description('show results of a run in other forms; without --format, as the run printed them')
    .argument('<results>', 'results.json of a run, or its folder')
    .option(
      '--format <names>',
      Object.entries(REPORT_FORMATS)
        .map(([name, { description }]) => `${name}: ${description}`)
        .join('; '),
    )
    .option(
      '--out <place>',
      'a folder, a file where there is one format, or - to print; beside the results if left out',
    )
    .option('--baseline <file>', 'known failures, which then are no failures in JUnit and annotations')
    .action(async (given: string, options: Options) => {
      const path = resultsFile(given);
      const results = readResults(path);
      if (options.format === undefined) {
        if (options.out !== undefined) throw new UsageError('--out needs --format, which says what to write.');
        const out = dirname(path);
        const shown = consoleReport(results, {
          color: wantsColor(),
          out,
          program: programName(),
          root: packageRoot(),
          tools: toolsFolder(),
        });
        process.stdout.write(shown);
      } else await writeReports(results, path, options.format, options);
    });

async function writeReports(
  results: Results,
  path: string,
  names: string,
  { out, ...options }: Options,
): Promise<void> {
  const expected = expectedBy(options);
  const wanted = select('format', Object.keys(REPORT_FORMATS), listOf(names), `${programName()} help report`);
  const formats = wanted.map((name) => REPORT_FORMATS[name]!);
  if (out === '-') {
    if (formats.length !== 1) throw new UsageError('Only one format can be printed; name one, or a folder with --out.');
    process.stdout.write(await formats[0]!.write(results, dirname(path), expected));
    return;
  }
  const places = formats.map((format) => placeOf(format, path, out, formats.length === 1));
  const same = places.find((place) => resolve(place) === resolve(path));
  if (same !== undefined)
    throw new UsageError(`${same} is what the report is made from; name another place with --out.`);
  for (const [index, format] of formats.entries()) {
    const place = places[index]!;
    const text = await format.write(results, dirname(path), expected);
    save(place, text);
    console.log(place);
  }
}

/** What a baseline expects; undefined where none is named. */
function expectedBy({ baseline: file }: Pick<Options, 'baseline'>): Expected | undefined {
  const baseline = readBaseline(file === undefined ? {} : { baseline: file });
  if (baseline === undefined) return undefined;
  const lines = baseline.lines.flatMap(({ expectation }) => expectation ?? []);
  return (failure) => lines.some((line) => covers(line, failure));
}

/** Where a format goes: into a folder under its own name, or into the file that a person names for it alone. */
function placeOf(format: ReportFormat, path: string, out: string | undefined, alone: boolean): string {
  if (out === undefined) return join(dirname(path), format.file);
  const isFolder = existsSync(out) ? statSync(out).isDirectory() : out.endsWith('/') || extname(out) === '';
  if (isFolder) return join(out, format.file);
  if (!alone) throw new UsageError(`--out ${out} is one file, and there are several formats; name a folder.`);
  return out;
}

function save(place: string, text: string): void {
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  } catch (error) {
    const why = error instanceof Error ? error.message.split(',')[0] : String(error);
    throw new UsageError(`--out ${place} cannot be written: ${why}; name another place.`);
  }
}
