/** A value of a list: text, or a number as it was written. */
export type PythonValue = string | { readonly number: string };

const TOKEN = /(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?(?:\d+(?:\.\d*)?(?:e[+-]?\d+)?|inf|nan)))(?:, )?/y;

/** Reads a list of texts and numbers as Python's `repr` writes it, `['a', "it's", 1.5]`; undefined for anything else. */
export function pythonList(text: string): PythonValue[] | undefined {
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const inner = text.slice(1, -1);
  const values: PythonValue[] = [];
  let at = 0;
  while (at < inner.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(inner);
    if (match === null) return undefined;
    at = TOKEN.lastIndex;
    const more = match[0].endsWith(', ');
    // A comma parts two values: none behind the last, one behind all others.
    if (more === (at === inner.length)) return undefined;
    const [, single, double, number] = match;
    const quoted = single ?? double;
    const value = quoted === undefined ? { number: number! } : unescaped(quoted);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", '"': '"' };

/** The text behind Python's escapes; undefined where one is not known. */
function unescaped(text: string): string | undefined {
  let known = true;
  const plain = text.replaceAll(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/g,
    (_, two?: string, four?: string, eight?: string, other?: string) => {
      const code = two ?? four ?? eight;
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
      const simple = SIMPLE[other!];
      known &&= simple !== undefined;
      return simple ?? '';
    },
  );
  return known ? plain : undefined;
}
