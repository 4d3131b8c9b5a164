import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { ADAPTERS } from '../../adapters/index.ts';
import type { StoredCase } from '../../contract/results.ts';
import { type Replay, replayCase } from '../../engine/replay.ts';
import { readStoredCase } from '../../engine/store.ts';
import { PROPERTIES } from '../../oracles/index.ts';
import { replayLine } from '../replay-line.ts';

/** `replay CASE…`: asks a tool again about stored counterexamples. */
export const replayCommand = (): Command =>
  new Command('replay')
    .description('run counterexamples again: FIXED, STILL FAILS (status 1) or ERROR (status 2)')
    .argument('<case...>', 'case.json of a finding, or its folder')
    .action(async (paths: readonly string[]) => {
      const cases = paths.map((path) => readStoredCase(isFolder(path) ? join(path, 'case.json') : path));
      const states: string[] = [];
      for (const stored of cases) {
        const replay = await again(stored);
        console.log(replayLine(replay));
        states.push(replay.state);
      }
      process.exitCode = states.includes('ERROR') ? 2 : states.includes('STILL FAILS') ? 1 : 0;
    });

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

async function again(stored: StoredCase): Promise<Replay> {
  const { id, tool, property } = stored.finding;
  const error = (sentence: string): Replay => ({ id, state: 'ERROR', sentence });
  const adapter = ADAPTERS.find((one) => one.id === tool);
  const claim = PROPERTIES.find((one) => one.id === property);
  if (adapter === undefined) return error(`this version knows no tool ${tool}`);
  if (claim === undefined) return error(`this version knows no property ${property}`);
  const installation = await adapter.detect();
  if (installation === undefined) return error(`${tool} is not on this machine. ${adapter.install}`);
  return replayCase(stored, { adapter, installation }, claim);
}
