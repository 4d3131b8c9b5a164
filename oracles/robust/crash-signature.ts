/** The part of a report that names the place in the program, in the order of how exact it is. */
const PLACES: readonly RegExp[] = [
  // The condition itself: line numbers differ from release to release, the text hardly ever.
  /Assertion [`'"]?([^\n]*?)['"`]? failed/,
  /Assertion failed: ?\(?([^\n),]*)/,
  /panicked at ([^\n]*?):\d+:\d+/,
  /Sanitizer: ([\w-]+)/,
  /(memory allocation of \d+ bytes failed)/,
  /terminate called after throwing an instance of '([^'\n]*)'/,
  /terminate called (without[^\n]*)/,
  /\b(panic: [^\n]*)/,
  /\b([Ff]atal error: [^\n]*|Fatal Python error: [^\n]*)/,
];

const SIGNAL = /\bSIG[A-Z]+\b|exit status \d+/;

/** A report without what differs from file to file: addresses, numbers, names of folders. */
export const withoutNumbers = (text: string): string =>
  text
    .replace(/0x[0-9a-f]+/gi, '0x')
    .replace(/(?:[\w.-]*\/)+([\w.-]+)/g, '$1')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What is the same in two reports of one crash: the signal, and the assertion, panic or exception where there is one. Two
 * faults that end in the same signal without a word cannot be told apart.
 */
export function crashSignature(report: string): string {
  const signal = SIGNAL.exec(report)?.[0] ?? '';
  const place = PLACES.map((pattern) => pattern.exec(report)?.[1]).find((found) => found !== undefined);
  return [signal, place === undefined ? '' : withoutNumbers(place)].filter((part) => part !== '').join(' ') || 'crash';
}
