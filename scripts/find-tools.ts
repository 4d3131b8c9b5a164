import pMap from 'p-map';
import type { Adapter } from '../contract/adapter.ts';
import type { MissingTool } from '../contract/results.ts';
import type { FoundTool } from '../engine/find-counterexample.ts';
import { installHint } from './install-hint.ts';

/** Which of the tools are on this machine; those that are there and do not work are among the missing, with what happened. */
export async function findTools(
  adapters: readonly Adapter[],
): Promise<{ readonly tools: readonly FoundTool[]; readonly missing: readonly MissingTool[] }> {
  const looked = await pMap(adapters, findTool, { concurrency: 4 });
  return {
    tools: looked.flatMap((each) => ('installation' in each ? [each] : [])),
    missing: looked.flatMap((each) => ('installation' in each ? [] : [each])),
  };
}

/** Whether one tool is on this machine; where it is there and does not work, what happened. */
export async function findTool(adapter: Adapter): Promise<FoundTool | MissingTool> {
  const { id, toolkit } = adapter;
  const install = installHint(adapter.install);
  try {
    const installation = await adapter.detect();
    return installation === undefined ? { id, toolkit, install } : { adapter, installation };
  } catch (error) {
    return { id, toolkit, install, broken: error instanceof Error ? error.message : String(error) };
  }
}
