/**
 * JSON for people and for `diff`: each key of the object on a line, each entry of its lists on a line. Ends with a
 * newline. The same data give the same text.
 */
export function jsonText(data: object): string {
  const lines = Object.entries(data).map(([key, value]: [string, unknown]) => {
    const text =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`
        : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
