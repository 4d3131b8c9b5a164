import type { Capabilities } from './capability.ts';
import type { Case, RenderedCase, RenderingId } from './case.ts';
import type { Judgement } from './judgement.ts';
import type { Observation } from './observation.ts';
import type { Operation, Question } from './operation.ts';

/** A question about one rendering of a case. Two asks with the same id are the same question. */
export interface Ask {
  readonly id: string;
  readonly rendering: RenderingId;
  readonly question: Question;
}

/** What happened, by the id of the ask. */
export type Observations = ReadonlyMap<string, Observation>;

/** One claim about tools. Pure: no files, no processes, no clock. */
export interface Property {
  /** Stable, dotted: `lookup.decoy`. */
  readonly id: string;
  readonly title: string;
  /** What goes wrong for a scientist if a tool fails this, in one sentence. */
  readonly consequence: string;
  /** Ids in oracles/rules, which know level and editions. */
  readonly rules: readonly string[];
  /** Which cases it is asked on, and of which tools where that is not plain: a sentence about `applies` and `asks`. */
  readonly askedOn: string;
  /** The renderings that it asks about; a tool may be asked about fewer. */
  readonly renderings: readonly RenderingId[];
  /** What has to hold, or to come out right first, before a failure counts: a sentence or two. */
  readonly control: string;
  /** `any`: it is asked of whatever the tool offers first. */
  readonly operation: Operation | 'any';
  /** Whether a case can show anything about this claim. */
  applies(subject: Case): boolean;
  /** At most four asks, or why the tool cannot be asked. */
  asks(subject: RenderedCase, tool: Capabilities): readonly Ask[] | { readonly unsupported: string };
  judge(subject: RenderedCase, got: Observations, tool: Capabilities): Judgement;
}

/** A warning to users rather than a claim about tools: never pass or fail. */
export interface Exposure {
  readonly id: string;
  readonly title: string;
  /** What goes wrong for a user who does not heed it, in one sentence. */
  readonly consequence: string;
  /** Ids in oracles/rules, which say why the tool is right and the number is not. */
  readonly rules: readonly string[];
  /** As for a Property. */
  readonly askedOn: string;
  readonly renderings: readonly RenderingId[];
  readonly control: string;
  readonly operation: Operation;
  applies(subject: Case): boolean;
  asks(subject: RenderedCase, tool: Capabilities): readonly Ask[] | { readonly unsupported: string };
  /** Undefined where the tool does not answer the canonical rendering, so that nothing can be said. */
  judge(subject: RenderedCase, got: Observations): { readonly exposed: boolean; readonly sentence: string } | undefined;
}
