import type { Results } from '../contract/results.ts';
import type { Replay } from '../engine/replay.ts';

/** The exit status of a run, and what it means in one sentence. Unlawful input that a tool takes badly does not count. */
export function exitStatus(
  { cells, run }: Pick<Results, 'cells' | 'run'>,
  replays: readonly Replay[],
): { readonly status: 0 | 1 | 3; readonly sentence: string } {
  const broken = [...new Set(cells.filter(({ verdict }) => verdict === 'adapter-error').map(({ tool }) => tool))];
  if (run.filters.tools.length > 0 && broken.length > 0)
    return {
      status: 3,
      sentence: `${broken.join(', ')} could not be judged: our adapter does not understand it, or it is broken here.`,
    };
  const failing = cells.filter(({ counts }) => (counts.fail ?? 0) + (counts.crash ?? 0) + (counts.hang ?? 0) > 0);
  const still = replays.filter(({ state }) => state === 'STILL FAILS').length;
  if (failing.length === 0 && still === 0) return { status: 0, sentence: 'no tool failed.' };
  const tools = new Set(failing.map(({ tool }) => tool)).size;
  const sentence = `${tools} ${tools === 1 ? 'tool fails' : 'tools fail'}, at ${failing.length} claims in all; the suite itself worked.`;
  return { status: 1, sentence: failing.length > 0 ? sentence : `${still} earlier findings still fail.` };
}
