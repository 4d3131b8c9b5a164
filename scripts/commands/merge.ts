import { Command } from 'commander';
import { mergeParts } from '../../engine/merge.ts';
import { conclude } from '../conclude.ts';
import { type BaselineOptions, readBaseline } from '../use-baseline.ts';
import { writeHtmlReport } from '../write-html-report.ts';

interface Options extends BaselineOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `merge PART…`: the results of a whole run from those of its shards. */
export const mergeCommand = (): Command =>
  new Command('merge')
    .description('put the parts of a run in shards together: the results that the whole run would have had')
    .argument('<part...>', 'folders of runs with --shard 1/n to n/n, the same options otherwise')
    .option('--out <folder>', 'for results.json, report.html and the counterexamples', 'blockshift-results')
    .option('--baseline <file>', 'known failures: only others, and those that are gone, end with status 1')
    .option('--write-baseline', 'write the failures into that file, whose reasons and links stay')
    .option('--json', 'print results.json instead of the report')
    .option('--quiet', 'print what it came to only, and what was left out')
    .action(async (parts: readonly string[], options: Options) => {
      const baseline = readBaseline(options);
      const { json = false, quiet = false } = options;
      const { results, replays, exercise } = mergeParts(parts, options.out);
      await writeHtmlReport(options.out, results);
      process.exitCode = conclude({ results, replays, baseline, exercise }, { ...options, json, quiet });
    });
