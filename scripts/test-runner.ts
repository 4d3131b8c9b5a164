import { spawn } from 'node:child_process';
import pMap from 'p-map';

/** What one test file did. `failed` counts at least one for a file that proves nothing. */
export interface FileResult {
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** What the file printed. */
  readonly output: string;
  /** Why a file failed that has no failing test of its own. */
  readonly reason?: string;
}

export interface RunnerOptions {
  /** Files at a time. */
  readonly jobs: number;
  /** A file that takes longer is killed and counts as failed. */
  readonly seconds: number;
  /** A skipped test counts as failed: where everything the tests need is installed. */
  readonly noSkip: boolean;
  readonly onFile?: (result: FileResult) => void;
}

const OUTPUT_LIMIT = 1 << 20;

/**
 * Runs uvu test files, each in a process of its own. A file that hangs, crashes, forgets to run its tests or runs none
 * counts as failed: uvu alone would end those with status 0.
 */
export async function runTests(files: readonly string[], options: RunnerOptions): Promise<FileResult[]> {
  const one = async (file: string): Promise<FileResult> => {
    const result = await runFile(file, options);
    options.onFile?.(result);
    return result;
  };
  return pMap(files, one, { concurrency: options.jobs });
}

async function runFile(file: string, options: RunnerOptions): Promise<FileResult> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    detached: true,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    if (output.length < OUTPUT_LIMIT) output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  let hung = false;
  const killGroup = (): void => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // The group is gone already.
    }
  };
  const timer = setTimeout(() => {
    hung = true;
    killGroup();
  }, options.seconds * 1000);
  const status = await new Promise<number | null>((done) => {
    child.on('error', () => done(null));
    child.on('close', (code) => done(code));
  });
  clearTimeout(timer);
  killGroup();
  const seconds = (performance.now() - started) / 1000;
  const counts = countsIn(output);
  const reason = hung
    ? `did not end within ${options.seconds} s`
    : counts === undefined
      ? 'ended without a summary: does the file call test.run()?'
      : counts.total === 0 && counts.skipped === 0
        ? 'holds no test'
        : status !== 0 && counts.passed === counts.total
          ? `ended with status ${status}`
          : options.noSkip && counts.skipped > 0
            ? 'skipped tests where none may be skipped'
            : undefined;
  const { total, passed, skipped } = counts ?? { total: 0, passed: 0, skipped: 0 };
  const failed = Math.max(total - passed, reason === undefined ? 0 : 1);
  return { file, passed, failed, skipped, seconds, output, ...(reason === undefined ? {} : { reason }) };
}

/** Adds up the summaries of the suites in a file; undefined where there is none. */
function countsIn(output: string): { total: number; passed: number; skipped: number } | undefined {
  const sum = (label: string): number | undefined => {
    const found = [...output.matchAll(new RegExp(`^ *${label}: +(\\d+) *$`, 'gm'))];
    return found.length === 0 ? undefined : found.reduce((all, match) => all + Number(match[1]), 0);
  };
  const total = sum('Total');
  const passed = sum('Passed');
  return total === undefined || passed === undefined ? undefined : { total, passed, skipped: sum('Skipped') ?? 0 };
}
