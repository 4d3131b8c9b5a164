import type { Verdict } from '../contract/judgement.ts';
import type { Cell, ExposureResult, Finding, LeftOut, Results } from '../contract/results.ts';
import { type Bucket, bucketsOf } from './buckets.ts';
import { shardText } from './chunks.ts';
import { countCells } from './count-cells.ts';
import type { RunPlan } from './journal-entry.ts';
import type { Ledger, ToolLedger } from './ledger.ts';
import { type CaseInfo, type ExposureRecord, type JudgementRecord, simplestFirst } from './record.ts';

/** After this many cases of a bucket that did not fail again, none of it is believed. */
const ATTEMPTS = 3;

/** What is no part of a ledger. */
export interface Circumstances {
  readonly complete: boolean;
  readonly started: string;
  readonly seconds: number;
  readonly budget?: number;
}

/** The results that a ledger amounts to: nothing but it and the circumstances has a part in them. */
export function resultsOf(ledger: Ledger, { complete, started, seconds, budget }: Circumstances): Results {
  const { plan } = ledger;
  const reports = plan.tools.map((tool) => reportOf(plan, tool, ledger.tools.get(tool.id)!, complete));
  return {
    blockshift: plan.blockshift,
    schema: 1,
    complete,
    ...(complete && leftOutOf(ledger)),
    run: {
      seed: plan.seed,
      cases: plan.caseCount,
      ...(plan.curated === 0 ? {} : { curated: plan.curated }),
      filters: plan.filters,
      shard: shardText(plan.shard),
      ...(budget === undefined ? {} : { budget }),
      platform: plan.platform,
      node: plan.node,
      ...(plan.unenforced && { unenforced: plan.unenforced }),
      started,
      seconds,
    },
    tools: reports.map(({ tool }) => tool),
    missing: plan.missing,
    properties: plan.properties,
    cells: reports.flatMap(({ cells }) => cells),
    exposures: reports.flatMap(({ exposures }) => exposures),
    findings: reports.flatMap(({ findings }) => findings),
  };
}

/** What a run that ended did not come to, which only its budget keeps it from. */
function leftOutOf({ plan, tools }: Ledger): { readonly leftOut?: LeftOut } {
  const able = [...tools.values()].filter(({ opened }) => opened?.fault === undefined);
  const short = able.filter(({ cases }) => cases.size < plan.cases.length);
  if (short.length === 0) return {};
  const cases = plan.cases.filter(({ id }) => short.some((tool) => !tool.cases.has(id))).length;
  return { leftOut: { reason: 'budget', tools: short.length, cases } };
}

/** A tool's judgements in the order of the cases, as results count them. None of a tool that could not be judged. */
export function settledRecords(ledger: Ledger, tool: string): JudgementRecord[] {
  const own = ledger.tools.get(tool)!;
  if (own.opened?.fault !== undefined) return [];
  const records = recordsOf(ledger.plan.cases, own);
  const settled = settle(bucketsOf(tool, records), own);
  return records.map((record) => settled.changed(record));
}

/** A tool's judgements in the order of the cases, as they were made. */
export function recordsOf(cases: readonly CaseInfo[], tool: ToolLedger): JudgementRecord[] {
  return cases.flatMap((about) =>
    (tool.cases.get(about.id)?.judgements ?? []).map(
      ([property, verdict, sentence = '', harm]): JudgementRecord => ({
        property,
        case: about,
        judgement: { verdict, sentence, ...(harm === undefined ? {} : { harm }) },
      }),
    ),
  );
}

interface ToolReport {
  readonly tool: Results['tools'][number];
  readonly cells: readonly Cell[];
  readonly exposures: readonly ExposureResult[];
  readonly findings: readonly Finding[];
}

function reportOf(plan: RunPlan, tool: RunPlan['tools'][number], ledger: ToolLedger, complete: boolean): ToolReport {
  const { opened, cases } = ledger;
  const planned = plan.cases.length;
  const about = { ...tool, capabilities: opened?.capabilities ?? {} };
  const properties = plan.properties.map(({ id }) => id);
  if (opened?.fault !== undefined) {
    const cells = properties.map((property) => emptyCell(tool.id, property, 'adapter-error', opened.fault!));
    return { tool: { ...about, cases: { planned, done: 0 } }, cells, exposures: [], findings: [] };
  }
  const settled = settle(bucketsOf(tool.id, recordsOf(plan.cases, ledger)), ledger);
  const records = recordsOf(plan.cases, ledger).map((record) => settled.changed(record));
  const left = planned - cases.size;
  const why = complete ? 'the budget had ended' : 'the run has not come to it';
  const unfinished = left === 0 ? undefined : `${left} of ${planned} cases were not put to the tool: ${why}`;
  const exposed = plan.cases.flatMap((one) =>
    (cases.get(one.id)?.exposures ?? []).map(
      ([exposure, isExposed, sentence]): ExposureRecord => ({ exposure, case: one, exposed: isExposed, sentence }),
    ),
  );
  return {
    tool: { ...about, cases: { planned, done: cases.size } },
    cells: countCells(tool.id, properties, records, settled.byProperty, unfinished),
    exposures: plan.exposures.flatMap(({ id, title }) => countExposure(tool.id, id, title, exposed)),
    findings: settled.findings,
  };
}

const emptyCell = (tool: string, property: string, verdict: Verdict, reason: string): Cell => ({
  tool,
  property,
  verdict,
  counts: {},
  harms: {},
  features: {},
  findings: [],
  reason,
});

const UNSTABLE = 'unstable: run again alone, it did not come out the same';
const UNCONFIRMED = 'it failed once, and the run ended before it could be run again alone';

/** What is left of buckets after a second look at them, as far as there was one. */
function settle(
  buckets: readonly Bucket[],
  { attempts }: ToolLedger,
): {
  readonly findings: readonly Finding[];
  /** Their ids, for each property that fails so. */
  readonly byProperty: ReadonlyMap<string, readonly string[]>;
  readonly changed: (record: JudgementRecord) => JudgementRecord;
} {
  const findings: Finding[] = [];
  const byProperty = new Map<string, string[]>();
  const changes = new Map<string, { readonly verdict: Verdict; readonly sentence: string }>();
  const keyOf = ({ property, case: { id } }: JudgementRecord): string => `${property} ${id}`;
  for (const { id, records } of buckets) {
    const tried = attempts.get(id);
    const { finding, unstable, open } = outcomeOf(records, (record) => tried?.get(record.case.id));
    for (const record of unstable) changes.set(keyOf(record), { verdict: 'not-exercised', sentence: UNSTABLE });
    if (open)
      for (const record of records)
        if (!changes.has(keyOf(record))) changes.set(keyOf(record), { verdict: 'not-run', sentence: UNCONFIRMED });
    if (finding === undefined) continue;
    findings.push(finding);
    for (const property of new Set(records.map((record) => record.property)))
      byProperty.set(property, [...(byProperty.get(property) ?? []), id]);
  }
  const changed = (record: JudgementRecord): JudgementRecord => {
    const judgement = changes.get(keyOf(record));
    return judgement === undefined ? record : { ...record, judgement };
  };
  return { findings, byProperty, changed };
}

/** Where a bucket stands. */
export interface BucketOutcome {
  readonly finding?: Finding;
  /** Records that did not come out the same again; all where nothing could be reproduced. */
  readonly unstable: readonly JudgementRecord[];
  /** The record to be looked at next; absent where it is settled. */
  readonly open?: JudgementRecord;
}

/**
 * Goes through the simplest records of a bucket, as many as are tried, up to the first that came out the same again.
 * A part of a run tries all that the whole would try of its own cases, so that parts together settle as the whole does.
 */
export function outcomeOf(
  records: readonly JudgementRecord[],
  attemptAt: (record: JudgementRecord) => { readonly finding?: Finding } | undefined,
): BucketOutcome {
  const unstable: JudgementRecord[] = [];
  for (const record of records.slice(0, ATTEMPTS)) {
    const attempt = attemptAt(record);
    if (attempt === undefined) return { unstable, open: record };
    if (attempt.finding !== undefined) return { finding: attempt.finding, unstable };
    unstable.push(record);
  }
  return { unstable: records };
}

function countExposure(tool: string, id: string, title: string, records: readonly ExposureRecord[]): ExposureResult[] {
  const own = records.filter(({ exposure }) => exposure === id);
  if (own.length === 0) return [];
  const exposed = own.filter((record) => record.exposed);
  const simplest = [...exposed].sort((a, b) => simplestFirst(a.case, b.case))[0];
  const counted = { tool, id, title, exposed: exposed.length, asked: own.length };
  return [simplest === undefined ? counted : { ...counted, sentence: `${tool} ${simplest.sentence}` }];
}
