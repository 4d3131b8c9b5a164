/** What `console.log` is given while a command runs, for tests of commands. */
export async function printed(run: () => Promise<unknown>): Promise<string> {
  const { log } = console;
  const lines: string[] = [];
  console.log = (...values: readonly unknown[]): void => {
    lines.push(values.map(String).join(' '));
  };
  try {
    await run();
  } finally {
    console.log = log;
  }
  return lines.join('\n');
}
