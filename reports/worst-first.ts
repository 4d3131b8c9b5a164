import { VERDICTS } from '../contract/judgement.ts';
import type { Finding, Results } from '../contract/results.ts';

/**
 * Findings in the order in which somebody with little time should see them: every tool's worst before any tool's second,
 * and among these the worst verdict first; on a tie as in the results.
 */
export function worstFirst({ findings }: Pick<Results, 'findings'>): Finding[] {
  const rank = ({ verdict }: Finding): number => VERDICTS.indexOf(verdict);
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
  // Of one tool, one finding of each property comes before a second of any.
  const turns = new Map<Finding, number>();
  const ofTool = new Map<string, Finding[]>();
  for (const finding of sorted) ofTool.set(finding.tool, [...(ofTool.get(finding.tool) ?? []), finding]);
  for (const own of ofTool.values()) {
    const seen = new Map<string, number>();
    const round = new Map(
      own.map((finding) => {
        const before = seen.get(finding.property) ?? 0;
        seen.set(finding.property, before + 1);
        return [finding, before];
      }),
    );
    const spread = [...own].sort((a, b) => rank(a) - rank(b) || round.get(a)! - round.get(b)!);
    for (const [turn, finding] of spread.entries()) turns.set(finding, turn);
  }
  return sorted.sort((a, b) => turns.get(a)! - turns.get(b)! || rank(a) - rank(b));
}
