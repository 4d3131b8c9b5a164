import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { MUTANTS, REFERENCES } from '../../adapters/reference/index.ts';
import { concludeSelfCheck, MOST_CASES, type SelfCheckResult } from '../../engine/self-check.ts';
import { PROPERTIES } from '../../oracles/index.ts';
import { minimalCaseText } from '../../reports/minimal-case.ts';
import { mutantName, selfCheckReport } from '../../reports/self-check-report.ts';
import { DEFAULT_SEED } from '../defaults.ts';
import { listOf, select } from '../select.ts';
import { selfCheckInJobs } from '../self-check-jobs.ts';
import { SelfCheckProgress } from '../self-check-progress.ts';
import { selfCheckTasks } from '../self-check-tasks.ts';
import { UsageError } from '../usage-error.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly seed: number;
  readonly cases: number;
  readonly references: number;
  readonly from: number;
  readonly only?: string;
  readonly casesOf?: string;
  readonly jobs?: number;
  readonly out?: string;
}

/** How many cases correct implementations get where nothing else is said: enough for each property to be passed. */
const DEFAULT_REFERENCES = 100;

/** `selfcheck`: whether the properties notice known mistakes and leave correct implementations alone. */
export const selfcheckCommand = (): Command =>
  new Command('selfcheck')
    .description(
      'put implementations with known mistakes, and correct ones, to every property (status 3 where unsound)',
    )
    .option('--seed <number>', 'where the cases are drawn from', wholeNumber, DEFAULT_SEED)
    .option('--cases <number>', 'within how many cases each mistake has to be noticed', wholeNumber, MOST_CASES)
    .option('--references <number>', 'how many cases each correct implementation gets', wholeNumber, DEFAULT_REFERENCES)
    .option('--from <number>', 'the number of the first of these, for one part of many', wholeNumber, 0)
    .option('--only <names>', 'only these mistakes and correct implementations, e.g. erase-*,reference-tidy')
    .option('--cases-of <names>', 'only these mistakes, each with the smallest case that shows it')
    .option('--jobs <number>', 'how many processes do it; as many as there are cores where left out', wholeNumber)
    .option('--out <file>', 'write all of it as JSON, the smallest cases included')
    .action(async (options: Options) => {
      const result = await examine(options);
      if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(result, null, 1)}\n`);
      if (options.casesOf === undefined) console.log(selfCheckReport(result));
      else console.log(result.mutants.map(minimalCaseText).join('\n\n'));
      process.exitCode = result.faults.length === 0 ? 0 : 3;
    });

/** Why nothing would be checked, and what to give instead: nobody is chosen, or those who are get no case. */
const nothingToDo = ({ cases, references }: Pick<Options, 'cases' | 'references'>): string =>
  [
    'Nothing would be checked.',
    ...(cases === 0 ? ['With --cases 0 no mistake is put to a case: give 1 or more.'] : []),
    ...(references === 0 ? ['With --references 0 no correct implementation gets a case: give 1 or more.'] : []),
  ].join(' ');

async function examine({
  seed,
  cases,
  references,
  from,
  only,
  casesOf,
  jobs = availableParallelism(),
}: Options): Promise<SelfCheckResult> {
  if (jobs < 1) throw new UsageError('--jobs has to be 1 or more.');
  const patterns = listOf(casesOf ?? only).map((name) => name.replace(/^mutant-/, ''));
  const mutants = MUTANTS.map(({ adapter }) => mutantName(adapter.id));
  const correct = casesOf === undefined ? REFERENCES.map(({ id }) => id) : [];
  const names = new Set(select('mutant', [...mutants, ...correct], patterns, 'docs/selfcheck.md'));
  const tasks = selfCheckTasks({
    seed,
    cases,
    mutants: MUTANTS.map(({ adapter }) => adapter.id).filter((id) => names.has(mutantName(id))),
    references: correct.filter((id) => names.has(id)),
    from,
    to: from + references,
  });
  if (tasks.length === 0) throw new UsageError(nothingToDo({ cases, references }));
  const progress = new SelfCheckProgress(process.stderr, tasks);
  const parts = await selfCheckInJobs(tasks, jobs, (part) => progress.update(part));
  progress.clear();
  return concludeSelfCheck(
    PROPERTIES,
    parts.flatMap((part) => ('mutant' in part ? [part.mutant] : [])),
    parts.flatMap((part) => ('reference' in part ? [part.reference] : [])),
    only === undefined && casesOf === undefined && cases > 0 && references > 0,
  );
}
