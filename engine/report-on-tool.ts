import type { Case, RenderedCase } from '../contract/case.ts';
import { OPERATIONS, type Operation } from '../contract/operation.ts';
import type { Exposure } from '../contract/property.ts';
import type { Cell, ExposureResult, ToolInfo } from '../contract/results.ts';
import { renderCase } from '../generators/render.ts';
import { bucketsOf } from './buckets.ts';
import { checkControls } from './check-controls.ts';
import { countCells } from './count-cells.ts';
import { examineTool } from './examine-tool.ts';
import { type FoundTool, findCounterexample } from './find-counterexample.ts';
import { type FindingFolder, makeFinding } from './make-finding.ts';
import { type ExposureRecord, type JudgementRecord, simplestFirst } from './record.ts';
import type { RunOptions } from './run.ts';
import { openTool, type ToolSession } from './tool-session.ts';

/** A tool's part of the results, and the folders of its findings. */
export interface ToolReport {
  readonly tool: ToolInfo;
  readonly cells: readonly Cell[];
  readonly exposures: readonly ExposureResult[];
  readonly folders: readonly FindingFolder[];
}

/** Controls, examination, confirmation: all that a run does with one tool. */
export async function reportOnTool(tool: FoundTool, options: RunOptions): Promise<ToolReport> {
  const { id, toolkit } = tool.adapter;
  const { version, build } = tool.installation;
  const failed = (reason: string, session?: ToolSession): ToolReport => ({
    tool: { id, toolkit, version, build, capabilities: session?.capabilities ?? {} },
    cells: options.properties.map((property) => ({
      tool: id,
      property: property.id,
      verdict: 'adapter-error',
      counts: {},
      harms: {},
      features: {},
      findings: [],
      reason,
    })),
    exposures: [],
    folders: [],
  });

  let session: ToolSession;
  try {
    session = await openTool(tool.adapter, tool.installation);
  } catch (error) {
    return failed(`${id} could not be started: ${error instanceof Error ? error.message : error}`);
  }
  try {
    const reason = await controlsFault(session, options);
    if (reason !== undefined) return failed(reason, session);
    const examined = await examineTool(session, {
      ...options,
      cases: rendered(options.cases),
      onCase: progressOf(id, options),
    });
    const { records, folders } = await confirm(tool, session, examined.judgements, options);
    const byProperty = new Map<string, string[]>();
    for (const { finding } of folders)
      byProperty.set(finding.property, [...(byProperty.get(finding.property) ?? []), finding.id]);
    return {
      tool: { id, toolkit, version, build, capabilities: session.capabilities },
      cells: countCells(
        id,
        options.properties.map((property) => property.id),
        records,
        byProperty,
      ),
      exposures: options.exposures.flatMap((exposure) => countExposure(id, exposure, examined.exposures)),
      folders,
    };
  } finally {
    await session.close();
  }
}

function* rendered(cases: readonly Case[]): Generator<RenderedCase> {
  for (const subject of cases) yield renderCase(subject);
}

const progressOf = (tool: string, { cases, onProgress }: RunOptions): ((failures: number) => void) => {
  let done = 0;
  return (failures) => onProgress?.({ tool, done: ++done, total: cases.length, failures });
};

/** What is wrong with a tool's controls, for the operations that this run is about. */
async function controlsFault(session: ToolSession, { properties, exposures }: RunOptions): Promise<string | undefined> {
  const asked = [...properties, ...exposures].map(({ operation }) => operation);
  const operations = asked.includes('any') ? OPERATIONS : asked.filter((one): one is Operation => one !== 'any');
  const bad = (await checkControls(session, new Set(operations))).find(({ fault }) => fault !== undefined);
  return bad && `the control for ${bad.question.operation} came out wrong: ${bad.fault}`;
}

/**
 * What making one counterexample smaller may cost, in questions, and what all of a cell may. Small data are at their
 * smallest after thirty or so; images to convert, where each question takes longest, gain little after a few.
 */
const MOST_QUESTIONS = 60;
const QUESTIONS_OF_A_CELL = 120;
const LEAST_QUESTIONS = 12;

/** Runs the chosen failures again; what does not come out the same is no longer a failure. */
async function confirm(
  tool: FoundTool,
  session: ToolSession,
  judgements: readonly JudgementRecord[],
  { properties, seconds }: RunOptions,
): Promise<{ records: readonly JudgementRecord[]; folders: readonly FindingFolder[] }> {
  const folders: FindingFolder[] = [];
  const unstable = new Set<JudgementRecord>();
  const spent = new Map<string, number>();
  for (const bucket of bucketsOf(tool.adapter.id, judgements)) {
    const property = properties.find(({ id }) => id === bucket.property)!;
    const before = spent.get(property.id) ?? 0;
    const budget = Math.max(LEAST_QUESTIONS, Math.min(MOST_QUESTIONS, QUESTIONS_OF_A_CELL - before));
    const confirmed = await findCounterexample(tool, session, property, bucket, budget, seconds);
    spent.set(property.id, before + confirmed.questions);
    for (const record of confirmed.unstable) unstable.add(record);
    const folder = confirmed.trial && makeFinding(bucket.id, property.id, tool, confirmed.trial);
    if (folder) folders.push(folder);
  }
  const sentence = 'unstable: run again alone, it did not come out the same';
  const records = judgements.map((record) =>
    unstable.has(record) ? { ...record, judgement: { verdict: 'not-exercised' as const, sentence } } : record,
  );
  return { records, folders };
}

function countExposure(tool: string, { id, title }: Exposure, records: readonly ExposureRecord[]): ExposureResult[] {
  const own = records.filter(({ exposure }) => exposure === id);
  if (own.length === 0) return [];
  const exposed = own.filter((record) => record.exposed);
  const simplest = [...exposed].sort((a, b) => simplestFirst(a.case, b.case))[0];
  const counted = { tool, id, title, exposed: exposed.length, asked: own.length };
  return [simplest === undefined ? counted : { ...counted, sentence: `${tool} ${simplest.sentence}` }];
}
