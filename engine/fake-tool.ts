import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '../contract/adapter.ts';
import type { Capabilities } from '../contract/capability.ts';
import type { Observation, Run } from '../contract/observation.ts';
import type { FoundTool } from './find-counterexample.ts';

/** What a fake was asked, as it was when it was asked. */
export interface Asked {
  readonly request: Request;
  /** Which session, from 0. */
  readonly session: number;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly writable: boolean }[];
}

export const FAKE_RUN: Run = { argv: ['fake'], exit: 0, signal: null, seconds: 0.25, stderrExcerpt: '' };

/** For the tests of the engine: a tool that does what a function says, and keeps a list of what it was asked. */
export function fakeTool(
  id: string,
  capabilities: Capabilities,
  behave: (asked: Asked) => Observation | Promise<Observation>,
): FoundTool & { readonly asked: readonly Asked[]; readonly closed: () => number } {
  const asked: Asked[] = [];
  let sessions = 0;
  let closed = 0;
  return {
    asked,
    closed: () => closed,
    installation: { version: '1', path: 'fake', build: '' },
    adapter: {
      id,
      toolkit: 'Fakes',
      install: 'Not for sale.',
      detect: async () => ({ version: '1', path: 'fake', build: '' }),
      open: async () => {
        const session = sessions++;
        return {
          capabilities,
          ask: async (request) => {
            const files = readdirSync(request.folder).map((name) => ({
              name,
              bytes: readFileSync(join(request.folder, name)),
              writable: (statSync(join(request.folder, name)).mode & 0o222) !== 0,
            }));
            const one = { request, session, files };
            asked.push(one);
            return behave(one);
          },
          close: async () => {
            closed++;
          },
        };
      },
    },
  };
}
