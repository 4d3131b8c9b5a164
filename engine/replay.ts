import type { Judgement } from '../contract/judgement.ts';
import type { Property } from '../contract/property.ts';
import type { StoredCase } from '../contract/results.ts';
import { type FoundTool, runAlone } from './find-counterexample.ts';
import { isFailure } from './record.ts';

/** What became of a stored counterexample. */
export interface Replay {
  readonly id: string;
  readonly tool: string;
  readonly property: string;
  /** What it does now, or did when it was found where it does nothing any more: the harm, or `crash` or `hang`. */
  readonly harm: string;
  /** The family of its case. */
  readonly feature: string;
  /** `ERROR`: it could not be judged. */
  readonly state: 'FIXED' | 'STILL FAILS' | 'ERROR';
  /** Begins with the tool. */
  readonly sentence: string;
}

/** Asks a tool again about a stored case. */
export async function replayCase(
  stored: StoredCase,
  tool: FoundTool,
  property: Property,
  seconds?: number,
): Promise<Replay> {
  const { id, version, property: claim } = stored.finding;
  const { judgement } = await runAlone(tool, property, stored.case, stored.finding, seconds).catch(
    (error: unknown): { readonly judgement: Judgement } => ({
      judgement: { verdict: 'adapter-error', sentence: error instanceof Error ? error.message : String(error) },
    }),
  );
  const now = tool.installation.version;
  const name = `${tool.adapter.id} ${now}${now === version ? '' : ` (${version} then)`}`;
  const sentence = `${name} ${judgement.sentence}`;
  const [was, is] = [stored.finding, judgement].map(({ verdict, harm }) => harm ?? verdict) as [string, string];
  const about = { id, tool: tool.adapter.id, property: claim, feature: stored.case.family };
  if (isFailure(judgement)) {
    return {
      ...about,
      harm: is,
      state: 'STILL FAILS',
      sentence: was === is ? sentence : `${sentence} (${is} now, ${was} then)`,
    };
  }
  const settled = judgement.verdict === 'pass' || judgement.verdict === 'refused';
  return {
    ...about,
    harm: was,
    state: settled ? 'FIXED' : 'ERROR',
    sentence: settled ? sentence : `${sentence} (${judgement.verdict})`,
  };
}
