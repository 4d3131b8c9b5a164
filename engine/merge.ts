import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UnusableFile } from '../contract/check-schema.ts';
import type { Finding } from '../contract/results.ts';
import { shardText, WHOLE } from './chunks.ts';
import { exerciseOf } from './exercise.ts';
import { journalPath, type ReadJournal, readJournal } from './journal.ts';
import type { JournalEntry, RunPlan } from './journal-entry.ts';
import { enter, ledgerFor } from './ledger.ts';
import { makeFolder } from './make-folder.ts';
import { resultsOf } from './results-of.ts';
import type { RunResult } from './run.ts';
import { lockFolder } from './run-lock.ts';
import { checkOurs, copyFinding, writeResults } from './store.ts';

/** One part of a run: its folder, and what it wrote down. */
interface Part extends ReadJournal {
  readonly folder: string;
  readonly end: JournalEntry & { readonly entry: 'end' };
}

/**
 * Puts the parts of a run in shards together: the results that the whole run would have had, times apart. They are
 * counted from the journals, and of each kind of failure the counterexample is the one that the whole run would have
 * chosen, since every part has looked again at what the whole would have looked at of its own cases.
 *
 * @throws UnusableFile, with one clear line, where parts are missing, unfinished, twice there or of different work
 */
export function mergeParts(
  folders: readonly string[],
  out: string,
): Pick<RunResult, 'results' | 'replays' | 'exercise'> {
  if (folders.some((folder) => resolve(folder) === resolve(out)))
    throw new UnusableFile(`${out} is one of the parts; name another folder for the whole.`);
  checkOurs(out);
  const parts = folders.map(readPart);
  checkTogether(parts);
  const ledger = ledgerFor(planOf(parts));
  const origins = new Map<Finding, string>();
  for (const { folder, entries } of parts)
    for (const entry of entries) {
      if (entry.entry === 'attempt' && entry.finding) origins.set(entry.finding, folder);
      // A tool that one part could not judge is judged by none.
      if (entry.entry === 'tool' && ledger.tools.get(entry.tool)?.opened?.fault !== undefined) continue;
      enter(ledger, entry);
    }
  const started = parts.map(({ end }) => end.started).sort()[0]!;
  const seconds = Math.max(...parts.map(({ end }) => end.seconds));
  const budgets = parts.flatMap(({ end }) => end.budget ?? []);
  const budget = budgets.length === 0 ? {} : { budget: Math.max(...budgets) };
  const results = resultsOf(ledger, { complete: true, started, seconds, ...budget });
  makeFolder(join(out, 'findings'));
  const lock = lockFolder(out);
  try {
    for (const finding of results.findings) copyFinding(origins.get(finding)!, out, finding.id);
    writeResults(out, results);
  } finally {
    lock.release();
  }
  return { results, replays: [...ledger.replays.values()], exercise: () => exerciseOf(ledger) };
}

function readPart(folder: string): Part {
  const path = journalPath(folder);
  if (!existsSync(path))
    throw new UnusableFile(`${folder} holds no journal.jsonl, which a run with --shard leaves beside its results.`);
  const read = readJournal(folder);
  if (read === undefined) throw new UnusableFile(`${path} is no journal of this version; run that shard again.`);
  const end = read.entries.find((entry) => entry.entry === 'end');
  if (end === undefined)
    throw new UnusableFile(`The run in ${folder} was interrupted; start it again, and it goes on where it was.`);
  return { ...read, folder, end };
}

/** Throws where parts are not those of one and the same work, each once. */
function checkTogether(parts: readonly Part[]): void {
  const [first] = parts;
  if (first === undefined) throw new UnusableFile('There is nothing to merge; name the folders of the parts.');
  for (const part of parts) {
    const difference = differenceBetween(first.plan, part.plan);
    if (difference !== undefined)
      throw new UnusableFile(`${part.folder} and ${first.folder} are parts of different runs: ${difference}.`);
  }
  const { count } = first.plan.shard;
  for (let index = 1; index <= count; index++) {
    const same = parts.filter(({ plan }) => plan.shard.index === index);
    const name = shardText({ index, count });
    if (same.length === 0) throw new UnusableFile(`Shard ${name} is missing among the parts.`);
    if (same.length > 1)
      throw new UnusableFile(
        `${same.map(({ folder }) => folder).join(' and ')} are both shard ${name}; leave one out.`,
      );
  }
}

/** What two plans of parts disagree about, for people; undefined where they belong together. */
function differenceBetween(one: RunPlan, other: RunPlan): string | undefined {
  if (one.shard.count !== other.shard.count) return `one of ${other.shard.count} shards, and one of ${one.shard.count}`;
  if (one.work === other.work) return undefined;
  const toolsIn = ({ tools }: RunPlan): string => tools.map(({ id, version }) => `${id} ${version}`).join(', ');
  const told: readonly (readonly [string, (plan: RunPlan) => string])[] = [
    ['versions of Blockshift', (plan) => plan.blockshift],
    ['seeds', (plan) => String(plan.seed)],
    ['numbers of cases', (plan) => String(plan.caseCount)],
    ['filters', (plan) => JSON.stringify(plan.filters)],
    ['tools', toolsIn],
    ['properties', (plan) => plan.properties.map(({ id }) => id).join(', ')],
  ];
  for (const [what, tell] of told)
    if (tell(one) !== tell(other)) return `their ${what} differ (${tell(other) || 'none'}, and ${tell(one) || 'none'})`;
  return 'their cases or their options differ';
}

/** The plan of the whole. Where parts ran on different machines, all of these are named. */
function planOf(parts: readonly Part[]): RunPlan {
  const plans = parts.map(({ plan }) => plan);
  const all = (tell: (plan: RunPlan) => string): string => [...new Set(plans.map(tell))].sort().join(', ');
  const { unenforced: _, ...first } = plans[0]!;
  const lacking = [...new Set(plans.flatMap(({ unenforced = [] }) => unenforced))].sort();
  return {
    ...first,
    ...(lacking.length > 0 && { unenforced: lacking }),
    shard: WHOLE,
    platform: all(({ platform }) => platform),
    node: all(({ node }) => node),
    cases: plans.flatMap(({ cases }) => cases).sort((a, b) => a.place - b.place),
    stored: [],
  };
}
