import type { Installed } from './install-tools.ts';

const WORDS = { there: 'already there', installed: 'installed', skipped: 'skipped', failed: 'FAILED' } as const;

/** One line for each package: state, name, kind, tools, and why where it is not there. */
export function summaryTable(all: readonly Installed[]): string {
  const rows = all.map(({ name, package: { via }, tools, outcome }) => [
    WORDS[outcome.state],
    name,
    via,
    tools.join(' '),
    'why' in outcome ? outcome.why : '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const count = (state: keyof typeof WORDS): number => all.filter(({ outcome }) => outcome.state === state).length;
  const counts = (['installed', 'there', 'skipped', 'failed'] as const).map(
    (state) => `${count(state)} ${WORDS[state].toLowerCase()}`,
  );
  return [...lines, '', `${all.length} packages: ${counts.join(', ')}.`].join('\n');
}
