import type { Results } from '../contract/results.ts';
import type { BaselineComparison } from '../engine/compare-baseline.ts';
import type { Replay } from '../engine/replay.ts';
import { counted } from '../reports/counted.ts';

/** The exit status of a run, and what it means in one sentence. */
export interface Verdict {
  readonly status: 0 | 1 | 3;
  readonly sentence: string;
}

/**
 * 0 where nothing is unexpected; 1 where a tool fails and no baseline expects it, or where the baseline expects what no
 * longer fails; 3 where a tool that was named could not be judged. Unlawful input that a tool takes badly does not count.
 */
export function exitStatus(
  { cells, run }: Pick<Results, 'cells' | 'run'>,
  replays: readonly Replay[],
  baseline?: BaselineComparison,
): Verdict {
  const broken = [...new Set(cells.filter(({ verdict }) => verdict === 'adapter-error').map(({ tool }) => tool))];
  if (run.filters.tools.length > 0 && broken.length > 0)
    return {
      status: 3,
      sentence: `${broken.join(', ')} could not be judged: our adapter does not understand it, or it is broken here.`,
    };
  if (baseline) return againstBaseline(baseline);
  const failing = cells.filter(({ counts }) => (counts.fail ?? 0) + (counts.crash ?? 0) + (counts.hang ?? 0) > 0);
  const still = replays.filter(({ state }) => state === 'STILL FAILS').length;
  if (failing.length === 0 && still === 0) return { status: 0, sentence: 'no tool failed.' };
  const tools = new Set(failing.map(({ tool }) => tool)).size;
  const sentence = `${counted(tools, 'tool fails', 'tools fail')}, at ${counted(failing.length, 'claim')} in all; the suite itself worked.`;
  return {
    status: 1,
    sentence:
      failing.length > 0
        ? sentence
        : `${counted(still, 'earlier finding still fails', 'earlier findings still fail')}.`,
  };
}

function againstBaseline({ unexpected, changed, fixed, expected, covering }: BaselineComparison): Verdict {
  const parts = [
    ...(unexpected.length > 0 ? [`${counted(unexpected.length, 'failure')} that the baseline does not expect`] : []),
    ...(changed.length > 0 ? [`${changed.length} that changed`] : []),
    ...(fixed.length > 0
      ? [
          `${counted(fixed.length, 'line of the baseline that no longer fails', 'lines of the baseline that no longer fail')}`,
        ]
      : []),
  ];
  if (parts.length > 0) return { status: 1, sentence: `${parts.join(', ')}.` };
  return { status: 0, sentence: expectedText(expected.length, covering.length) };
}

/** Failures are counted by tool, property, harm and family, of which one line may cover several. */
function expectedText(failures: number, lines: number): string {
  if (failures === 0) return 'no tool failed.';
  if (lines < failures)
    return `${counted(lines, 'line of the baseline covers', 'lines of the baseline cover')} all ${failures} kinds of failure.`;
  return failures === 1 ? 'the one failure is in the baseline.' : `all ${failures} failures are in the baseline.`;
}
