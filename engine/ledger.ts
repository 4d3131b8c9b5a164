import type { AttemptEntry, CaseEntry, JournalEntry, RunPlan, ToolEntry } from './journal-entry.ts';
import type { Replay } from './replay.ts';

/** What a journal says about one tool. */
export interface ToolLedger {
  opened?: ToolEntry;
  /** By id of the case. */
  readonly cases: Map<string, CaseEntry>;
  /** By bucket, then by id of the case. */
  readonly attempts: Map<string, Map<string, AttemptEntry>>;
}

/** What a run, or several parts of one, have found so far: the entries of journals in order. */
export interface Ledger {
  readonly plan: RunPlan;
  readonly tools: ReadonlyMap<string, ToolLedger>;
  readonly replays: Map<string, Replay>;
  end?: JournalEntry & { entry: 'end' };
}

/** An empty ledger for a plan. */
export const ledgerFor = (plan: RunPlan): Ledger => ({
  plan,
  tools: new Map(plan.tools.map(({ id }) => [id, { cases: new Map(), attempts: new Map() }])),
  replays: new Map(),
});

/** Adds an entry to a ledger. One about a tool that the plan does not name is a mistake of ours. */
export function enter(ledger: Ledger, entry: JournalEntry): void {
  const toolOf = (id: string): ToolLedger => {
    const tool = ledger.tools.get(id);
    if (tool === undefined) throw new Error(`the journal tells of ${id}, which is not in its plan`);
    return tool;
  };
  switch (entry.entry) {
    case 'run':
      return;
    case 'replay':
      ledger.replays.set(entry.replay.id, entry.replay);
      return;
    case 'tool':
      toolOf(entry.tool).opened = entry;
      return;
    case 'case':
      toolOf(entry.tool).cases.set(entry.case, entry);
      return;
    case 'attempt': {
      const { attempts } = toolOf(entry.tool);
      const known = attempts.get(entry.bucket) ?? new Map<string, AttemptEntry>();
      attempts.set(entry.bucket, known.set(entry.case, entry));
      return;
    }
    case 'end':
      ledger.end = entry;
  }
}

/** How many judgements a ledger holds. */
export const judgementsIn = (ledger: Ledger): number =>
  [...ledger.tools.values()].reduce(
    (sum, { cases }) => sum + [...cases.values()].reduce((all, { judgements }) => all + judgements.length, 0),
    0,
  );
