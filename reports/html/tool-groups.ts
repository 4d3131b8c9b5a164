import { VERDICTS, type Verdict } from '../../contract/judgement.ts';
import type { Cell, Results, ToolInfo } from '../../contract/results.ts';

/** Tools with the same verdict in every property. */
export interface ToolGroup {
  readonly tools: readonly ToolInfo[];
  /** Where they stand alone against all the others that could be judged. */
  readonly odd: readonly OddOneOut[];
}

interface OddOneOut {
  readonly property: string;
  readonly verdict: Verdict;
  /** How many other tools agree with each other, and whether they are right. */
  readonly others: number;
  readonly othersPass: boolean;
}

const WRONG: readonly Verdict[] = ['crash', 'hang', 'fail'];

/**
 * The tools of a run, those with identical results together. First those that stand alone most often: they alone are
 * wrong, or right, where at least two other kinds of result agree. Then those with the most failures.
 */
export function groupTools({ tools, properties, cells }: Results): readonly ToolGroup[] {
  const byTool = new Map(tools.map(({ id }) => [id, new Map<string, Cell>()]));
  for (const cell of cells) byTool.get(cell.tool)?.set(cell.property, cell);
  const verdictOf = (tool: ToolInfo, property: string): Verdict =>
    byTool.get(tool.id)?.get(property)?.verdict ?? 'not-run';

  const kinds = new Map<string, ToolInfo[]>();
  for (const tool of tools) {
    const vector = properties.map(({ id }) => VERDICTS.indexOf(verdictOf(tool, id))).join();
    const kind = kinds.get(vector);
    if (kind === undefined) kinds.set(vector, [tool]);
    else kind.push(tool);
  }
  const groups = [...kinds.values()].map((own) => ({ tools: own, odd: [] as OddOneOut[], failures: 0 }));
  for (const { id: property } of properties) {
    const wrong = groups.filter(({ tools: [tool] }) => WRONG.includes(verdictOf(tool!, property)));
    const right = groups.filter(({ tools: [tool] }) => verdictOf(tool!, property) === 'pass');
    for (const group of wrong) group.failures++;
    for (const [alone, others] of [
      [wrong, right],
      [right, wrong],
    ] as const) {
      const [group] = alone;
      if (alone.length !== 1 || others.length < 2 || group === undefined) continue;
      const verdict = verdictOf(group.tools[0]!, property);
      const count = others.reduce((sum, other) => sum + other.tools.length, 0);
      group.odd.push({ property, verdict, others: count, othersPass: others === right });
    }
  }
  return groups.sort((a, b) => b.odd.length - a.odd.length || b.failures - a.failures);
}
