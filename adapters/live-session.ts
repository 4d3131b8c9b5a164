import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter, Session } from '../contract/adapter.ts';
import type { Observation } from '../contract/observation.ts';
import type { Question } from '../contract/operation.ts';

/**
 * A session with an installed tool, for tests; undefined, with the reason printed, where the tool is missing. On a
 * machine of continuous integration (CI is set) a missing tool is an error: there its tests must not be skipped.
 */
export async function liveSession(adapter: Adapter): Promise<Session | undefined> {
  const installation = await adapter.detect();
  if (installation !== undefined) return adapter.open(installation);
  if (process.env.CI) throw new Error(`${adapter.id} must be installed where CI is set: ${adapter.install}`);
  console.log(`skipped: ${adapter.id} is not installed (${adapter.install})`);
  return undefined;
}

/** Asks one question about one file, in a folder of its own that is gone afterwards. */
export async function askLive(session: Session, bytes: Uint8Array, question: Question): Promise<Observation> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
  try {
    writeFileSync(join(folder, 'in.dcm'), bytes);
    return await session.ask({ question, folder, files: ['in.dcm'], output: 'out.dcm', seconds: 10 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
