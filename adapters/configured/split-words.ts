/**
 * The words of a command line as a POSIX shell would cut them: quotes and backslashes, and nothing else that a shell
 * does. Undefined where a quote is not closed.
 */
export function splitWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  const rest = line.trim();
  const WORD = /(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/sy;
  for (let at = 0; at < rest.length; ) {
    WORD.lastIndex = at;
    const match = WORD.exec(rest);
    if (match === null) return undefined;
    words.push(unquoted(match[0]));
    at = WORD.lastIndex;
    while (/\s/.test(rest[at] ?? '')) at++;
  }
  return words;
}

const unquoted = (word: string): string =>
  word.replace(
    /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs,
    (_, single?: string, double?: string, escaped?: string) =>
      single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? '',
  );
