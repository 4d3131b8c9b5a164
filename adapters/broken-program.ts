import type { ToolRun } from './run-tool.ts';
import { lastWords } from './tool-run-text.ts';

/** What loaders and runtimes say when a program cannot run on a machine at all. */
const CANNOT_RUN =
  /error while loading shared libraries|Library not loaded|cannot execute|Exec format|failed to execute|bad interpreter|Traceback \(most recent call last\)|No module named|Cannot find (?:module|package)|ClassNotFound|NoClassDefFound|symbol lookup error/;

/**
 * What is wrong with a program that was asked for its version and gave none; undefined where it answered in its own way:
 * then it is another program of the same name.
 */
export function brokenProgram(run: ToolRun): string | undefined {
  if (run.hang) return `gave no answer after ${Math.round(run.seconds)} s`;
  if (run.flooded) return 'wrote without end';
  const said = run.stdout.length + run.stderr.length > 0;
  const words = said ? `: ${lastWords(run)}` : ' and said nothing';
  if (run.signal !== null) return `was ended by ${run.signal}${words}`;
  const cannot = run.exit !== 0 && CANNOT_RUN.test(Buffer.from(run.stderr).toString('latin1'));
  if (cannot || run.exit === 126 || run.exit === 127 || (run.exit ?? 0) > 128 || !said)
    return `ended with exit status ${run.exit}${words}`;
  return undefined;
}
