import type { Step, ToolWork } from './tool-work.ts';

/**
 * Does the work with all tools, `jobs` steps at a time. The tool that is least far is always next, so that all advance
 * at a similar pace; failures are looked at again when nothing is left to examine.
 */
export async function workThrough(works: readonly ToolWork[], jobs: number, stopped: () => boolean): Promise<void> {
  const inHand = new Map<string, number>(works.map(({ tool }) => [tool, 0]));
  const next = (): { readonly tool: string; readonly step: Step } | undefined => {
    const order = [...works].sort((a, b) => inHand.get(a.tool)! - inHand.get(b.tool)! || a.done() - b.done());
    for (const kind of ['examine', 'confirm'] as const)
      for (const work of order) {
        const step = work[kind]();
        if (step) return { tool: work.tool, step };
      }
    return undefined;
  };
  const waiting: (() => void)[] = [];
  const worker = async (): Promise<void> => {
    while (!stopped()) {
      const found = next();
      if (found === undefined) {
        if ([...inHand.values()].every((count) => count === 0)) return;
        // What others have in hand may be followed by more: failures are looked at again when a tool's last chunk is done.
        await new Promise<void>((resolve) => waiting.push(resolve));
        continue;
      }
      inHand.set(found.tool, inHand.get(found.tool)! + 1);
      try {
        await found.step();
      } finally {
        inHand.set(found.tool, inHand.get(found.tool)! - 1);
        for (const wake of waiting.splice(0)) wake();
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
}
