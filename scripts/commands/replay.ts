import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Adapter } from '../../contract/adapter.ts';
import type { StoredCase } from '../../contract/results.ts';
import { type Replay, replayCase } from '../../engine/replay.ts';
import { readStoredCase } from '../../engine/store.ts';
import { PROPERTIES } from '../../oracles/index.ts';
import { type AdapterOptions, adaptersHere, withAdapterOptions } from '../adapters-here.ts';
import { installHint } from '../install-hint.ts';
import { replayLine } from '../replay-line.ts';

/** `replay CASE…`: asks a tool again about stored counterexamples. */
export const replayCommand = (): Command =>
  withAdapterOptions(new Command('replay'))
    .description('run counterexamples again: FIXED, STILL FAILS (status 1) or ERROR (status 2)')
    .argument('<case...>', 'case.json of a finding, or its folder')
    .action(async (paths: readonly string[], options: AdapterOptions) => {
      const { all } = adaptersHere(options);
      const cases = paths.map((path) => readStoredCase(isFolder(path) ? join(path, 'case.json') : path));
      const states: string[] = [];
      for (const stored of cases) {
        const replay = await again(stored, all);
        console.log(replayLine(replay));
        states.push(replay.state);
      }
      process.exitCode = states.includes('ERROR') ? 2 : states.includes('STILL FAILS') ? 1 : 0;
    });

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

async function again(stored: StoredCase, adapters: readonly Adapter[]): Promise<Replay> {
  const { id, tool, property, harm, verdict } = stored.finding;
  const about = { id, tool, property, harm: harm ?? verdict, feature: stored.case.family };
  const error = (sentence: string): Replay => ({ ...about, state: 'ERROR', sentence });
  const adapter = adapters.find((one) => one.id === tool);
  const claim = PROPERTIES.find((one) => one.id === property);
  if (adapter === undefined) return error(`this version knows no tool ${tool}`);
  if (claim === undefined) return error(`this version knows no property ${property}`);
  const installation = await adapter.detect();
  if (installation === undefined) return error(`${tool} is not on this machine. ${installHint(adapter.install)}`);
  return replayCase(stored, { adapter, installation }, claim);
}
