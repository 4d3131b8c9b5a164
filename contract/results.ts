import type { Capabilities } from './capability.ts';
import type { Case, Validity } from './case.ts';
import type { Harm, Verdict } from './judgement.ts';

/** What a run found: the one source of every report. Plain JSON; its JSON Schema is in results-schema.ts. */
export interface Results {
  /** Version of this suite. */
  readonly blockshift: string;
  readonly schema: 1;
  /** False while a run is going on, or where it was interrupted. One whose time was up is complete, with `leftOut`. */
  readonly complete: boolean;
  /** What a complete run did not come to; absent where every case was put to every tool that works. */
  readonly leftOut?: LeftOut;
  readonly run: RunInfo;
  readonly tools: readonly ToolInfo[];
  /** Tools that were looked for and are not on this machine. */
  readonly missing: readonly MissingTool[];
  readonly properties: readonly PropertyInfo[];
  /** One for each tool and property, in the order of `tools` and `properties`. */
  readonly cells: readonly Cell[];
  readonly exposures: readonly ExposureResult[];
  readonly findings: readonly Finding[];
}

export interface LeftOut {
  readonly reason: 'budget';
  /** How many tools that work were not asked about all cases. */
  readonly tools: number;
  /** How many cases at least one of them was not asked about. */
  readonly cases: number;
}

export interface RunInfo {
  readonly seed: number;
  /** How many cases the whole work has, curated ones among them. */
  readonly cases: number;
  /** How many of them are curated, where there are any. */
  readonly curated?: number;
  /** Patterns that narrowed the run; an empty list did not. */
  readonly filters: {
    readonly tools: readonly string[];
    readonly properties: readonly string[];
    readonly features: readonly string[];
  };
  /** Which part of the work this is, `1/1` for all of it. */
  readonly shard: string;
  /** The time that the run was given, in seconds. What it did not come to is in `cases` of each tool. */
  readonly budget?: number;
  readonly platform: string;
  readonly node: string;
  /** What this machine could not enforce while tools ran, a sentence each; left out where it enforced all. */
  readonly unenforced?: readonly string[];
  /** ISO 8601. With `seconds`, the only times in the results. */
  readonly started: string;
  readonly seconds: number;
}

export interface ToolInfo {
  readonly id: string;
  readonly toolkit: string;
  readonly version: string;
  readonly build: string;
  readonly capabilities: Capabilities;
  /** How many cases of this run there are for it, and about how many of them it was asked. */
  readonly cases?: { readonly planned: number; readonly done: number };
}

export interface MissingTool {
  readonly id: string;
  readonly toolkit: string;
  /** One sentence that says how to get it. */
  readonly install: string;
  /** It is there and does not work: what happened when it was asked for its version. */
  readonly broken?: string;
}

export interface PropertyInfo {
  readonly id: string;
  readonly title: string;
  readonly consequence: string;
  readonly rules: readonly RuleInfo[];
}

/** A requirement that a property rests on, as in oracles/rules.ts. */
export interface RuleInfo {
  readonly id: string;
  readonly clause: string;
  readonly edition: string;
  readonly level: string;
}

/** How often each verdict was given; those that were not are left out. */
export type Counts = { readonly [V in Verdict]?: number };

/** How often a tool failed on legal input, by harm, or by verdict where there is none. */
export type Failing = { readonly [H in Harm | 'crash' | 'hang']?: number };

/** One tool and one property. */
export interface Cell {
  readonly tool: string;
  readonly property: string;
  /** The worst in the order of VERDICTS. */
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly harms: { readonly [H in Harm]?: number };
  /** The same counts for the cases of each family and each feature. */
  readonly features: Readonly<Record<string, Counts>>;
  /** Failures on legal input by family; left out where there are none. */
  readonly failing?: Readonly<Record<string, Failing>>;
  /** Ids, at most five. */
  readonly findings: readonly string[];
  /** Why the headline is what it is, where it is neither a success nor a failure of the tool. */
  readonly reason?: string;
}

/** How often a tool that answers by number answered with somebody else's data: a warning, not a verdict. */
export interface ExposureResult {
  readonly tool: string;
  readonly id: string;
  readonly title: string;
  readonly exposed: number;
  readonly asked: number;
  /** The simplest case that shows it. */
  readonly sentence?: string;
}

/** A counterexample, run again by itself before it was written down. */
export interface Finding {
  /**
   * `f-` and hexadecimal digits of a hash of tool, property, harm, and what is converted, broken or crashes: it survives
   * new seeds.
   */
  readonly id: string;
  readonly tool: string;
  readonly property: string;
  readonly verdict: 'fail' | 'lax' | 'crash' | 'hang';
  /** Absent for crashes and hangs. */
  readonly harm?: Harm;
  /** The family of its case. */
  readonly feature: string;
  readonly validity: Validity;
  /** Begins with the tool. */
  readonly sentence: string;
  /** At most 2 KB each. */
  readonly expected?: string;
  readonly observed?: string;
  /** Relative to the results, as are `files` and `folder`. */
  readonly case: string;
  readonly files: readonly StoredFile[];
  /** Holds the input files as the tool got them; `command` is to be run there. */
  readonly folder: string;
  /** A program of this suite is named from the folder of its package, one that was installed from `.tools/`. */
  readonly command: readonly string[];
  readonly replay: string;
}

interface StoredFile {
  readonly path: string;
  readonly sha256: string;
}

/** The case.json of a finding: all that replaying it takes. */
export interface StoredCase {
  readonly schema: 1;
  readonly finding: {
    readonly id: string;
    readonly tool: string;
    /** Of the tool, when the finding was made. */
    readonly version: string;
    readonly property: string;
    readonly verdict: Finding['verdict'];
    readonly harm?: Harm;
    readonly sentence: string;
  };
  readonly case: Case;
}
