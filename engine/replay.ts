import type { Property } from '../contract/property.ts';
import type { StoredCase } from '../contract/results.ts';
import { type FoundTool, runAlone } from './find-counterexample.ts';
import { isFailure } from './record.ts';

/** What became of a stored counterexample. */
export interface Replay {
  readonly id: string;
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
  const { id, version } = stored.finding;
  const { judgement } = await runAlone(tool, property, stored.case, stored.finding, seconds);
  const now = tool.installation.version;
  const name = `${tool.adapter.id} ${now}${now === version ? '' : ` (${version} then)`}`;
  const sentence = `${name} ${judgement.sentence}`;
  if (isFailure(judgement)) {
    const [was, is] = [stored.finding, judgement].map(({ verdict, harm }) => harm ?? verdict);
    return { id, state: 'STILL FAILS', sentence: was === is ? sentence : `${sentence} (${is} now, ${was} then)` };
  }
  const settled = judgement.verdict === 'pass' || judgement.verdict === 'refused';
  return {
    id,
    state: settled ? 'FIXED' : 'ERROR',
    sentence: settled ? sentence : `${sentence} (${judgement.verdict})`,
  };
}
