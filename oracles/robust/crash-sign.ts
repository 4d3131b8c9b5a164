import type { Observation } from '../../contract/observation.ts';

/**
 * What only a program says that found itself broken: a failed assertion, a sanitizer's report, a panic, an exception that
 * nobody caught in C++, a fault that the runtime reports. An exception of a managed language (a Python traceback, a Java
 * stack trace) is none: it ends in a status or a message that the caller sees, and a caller of the library can catch it.
 */
const BROKEN: readonly RegExp[] = [
  /^.*Assertion [`'"].*failed.*$/m,
  /^.*\bAssertion failed[:(].*$/m,
  /^.*ERROR: (?:Address|Memory|Leak|Thread|UndefinedBehavior)Sanitizer.*$/m,
  /^.*runtime error: .*(?:overflow|misaligned|null pointer|out of bounds|shift exponent).*$/m,
  /^terminate called .*$/m,
  /^.*thread '.*' (?:\(\d+\) )?panicked at .*$/m,
  /^memory allocation of \d+ bytes failed.*$/m,
  /^panic: .*$/m,
  /^fatal error: (?:stack overflow|all goroutines|runtime|unexpected signal|out of memory).*$/im,
  /^Fatal Python error: .*$/m,
  /^# A fatal error has been detected by the Java Runtime Environment.*$/m,
  /^(?:FATAL ERROR: |#\s*Fatal (?:JavaScript )?).*$/m,
  /^.*Segmentation fault.*$/m,
];

/** What a program says that got no more memory. Tools may have 4 GiB; many times that is in none of the files. */
const OUT_OF_MEMORY = /out of memory|memory allocation of \d+ bytes failed|std::bad_alloc/;

/** Whether the report of a crash says that the tool ran out of memory. */
export const isOutOfMemory = (report: string): boolean => OUT_OF_MEMORY.test(report);

/** How an observation shows a crash, in a line; undefined where it shows none. */
export function crashSign(seen: Observation): string | undefined {
  const words = seen.run.stderrExcerpt;
  const line = BROKEN.map((pattern) => pattern.exec(words)?.[0].trim()).find((found) => found !== undefined);
  if (seen.kind === 'crash') {
    return line === undefined || seen.message.includes(line) ? seen.message : `${seen.message} (${line})`;
  }
  return line;
}
