import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry, RunPlan } from './journal-entry.ts';

/** Where a run writes down what it finds, as it finds it. */
export interface Journal {
  /** Adds a line. What was added survives the end of this process, however it ends. */
  add(entry: JournalEntry): void;
  /** Nothing is added any more, whoever tries. */
  close(): void;
}

/** The journal of a folder of results. */
export const journalPath = (out: string): string => join(out, 'journal.jsonl');

/** What can be read of a journal. */
export interface ReadJournal {
  readonly plan: RunPlan;
  readonly entries: readonly JournalEntry[];
  /** Bytes of whole lines. What follows was torn off when a run was killed. */
  readonly length: number;
}

/** Reads the journal of a folder up to the last whole line; undefined where there is none that tells what it is of. */
export function readJournal(out: string): ReadJournal | undefined {
  const path = journalPath(out);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const entries: JournalEntry[] = [];
  let length = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, length)) {
    const entry = parsed(bytes.toString('utf8', length, end));
    if (entry === undefined) break;
    entries.push(entry);
    length = end + 1;
  }
  const [plan, ...rest] = entries;
  return plan?.entry === 'run' && plan.schema === 1 ? { plan, entries: rest, length } : undefined;
}

function parsed(line: string): JournalEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return typeof entry === 'object' && entry !== null && 'entry' in entry ? (entry as JournalEntry) : undefined;
  } catch {
    return undefined;
  }
}

/** Opens a new journal, or one that was read, to go on behind its last whole line. */
export function openJournal(out: string, plan: RunPlan, before?: ReadJournal): Journal {
  const path = journalPath(out);
  if (before !== undefined) truncateSync(path, before.length);
  let file: number | undefined = openSync(path, before === undefined ? 'w' : 'a');
  const add = (entry: JournalEntry): void => {
    if (file === undefined) return;
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    for (let done = 0; done < line.length; ) done += writeSync(file, line, done);
  };
  if (before === undefined) add(plan);
  return {
    add,
    close: () => {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}
