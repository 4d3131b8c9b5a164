import pMap from 'p-map';
import type { Adapter } from '../contract/adapter.ts';
import type { MissingTool } from '../contract/results.ts';
import type { FoundTool } from '../engine/find-counterexample.ts';

/** Which of the tools are on this machine. */
export async function findTools(
  adapters: readonly Adapter[],
): Promise<{ readonly tools: readonly FoundTool[]; readonly missing: readonly MissingTool[] }> {
  const looked = await pMap(adapters, async (adapter) => ({ adapter, installation: await adapter.detect() }), {
    concurrency: 4,
  });
  return {
    tools: looked.flatMap(({ adapter, installation }) => (installation ? [{ adapter, installation }] : [])),
    missing: looked
      .filter(({ installation }) => installation === undefined)
      .map(({ adapter: { id, toolkit, install } }) => ({ id, toolkit, install })),
  };
}
