import type { Capabilities } from '../contract/capability.ts';
import type { Harm, Verdict } from '../contract/judgement.ts';
import type { Finding, MissingTool, PropertyInfo, RunInfo } from '../contract/results.ts';
import type { CaseInfo } from './record.ts';
import type { Replay } from './replay.ts';

/** All that results need to know of a run before it begins. The first line of a journal. */
export interface RunPlan {
  readonly entry: 'run';
  readonly schema: 1;
  /** Equal for runs that would judge the same: version, options, tools, properties, cases; not the shard. */
  readonly work: string;
  readonly blockshift: string;
  readonly seed: number;
  /** Of the whole work, whatever the shard. */
  readonly caseCount: number;
  readonly curated: number;
  readonly filters: RunInfo['filters'];
  readonly shard: { readonly index: number; readonly count: number };
  readonly platform: string;
  readonly node: string;
  /** What the machine could not enforce while tools ran. */
  readonly unenforced?: readonly string[];
  readonly tools: readonly {
    readonly id: string;
    readonly toolkit: string;
    readonly version: string;
    readonly build: string;
  }[];
  readonly missing: readonly MissingTool[];
  readonly properties: readonly PropertyInfo[];
  readonly exposures: readonly { readonly id: string; readonly title: string }[];
  /** Of this shard, with their places in the whole work. */
  readonly cases: readonly (CaseInfo & { readonly place: number })[];
  /** Ids of the earlier findings to replay. */
  readonly stored: readonly string[];
}

/** An earlier finding was replayed. */
interface ReplayEntry {
  readonly entry: 'replay';
  readonly replay: Replay;
}

/** A tool was opened and answered its controls, or why it is not judged. */
export interface ToolEntry {
  readonly entry: 'tool';
  readonly tool: string;
  readonly capabilities: Capabilities;
  readonly fault?: string;
}

/** All judgements of one tool about one case. */
export interface CaseEntry {
  readonly entry: 'case';
  readonly tool: string;
  readonly case: string;
  /** Sentences of passes, which nothing shows, are left out. */
  readonly judgements: readonly (readonly [property: string, verdict: Verdict, sentence?: string, harm?: Harm])[];
  readonly exposures: readonly (readonly [exposure: string, exposed: boolean, sentence: string])[];
  readonly hangs: number;
}

/** A failure was run again by itself. Without a finding it did not come again. */
export interface AttemptEntry {
  readonly entry: 'attempt';
  readonly tool: string;
  readonly bucket: string;
  readonly case: string;
  readonly finding?: Finding;
}

/** The run came to its end. */
interface EndEntry {
  readonly entry: 'end';
  readonly started: string;
  readonly seconds: number;
  /** Of the budget, where there was one. */
  readonly budget?: number;
}

/** A line of a journal. */
export type JournalEntry = RunPlan | ReplayEntry | ToolEntry | CaseEntry | AttemptEntry | EndEntry;
