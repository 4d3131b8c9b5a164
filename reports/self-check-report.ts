import { wrap } from './wrap.ts';

/** What the engine's self-check found; see there. */
interface Checked {
  readonly noticed: readonly { readonly id: string; readonly mistake: string; readonly by: readonly string[] }[];
  readonly passes: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** A self-check as text: who noticed each mistake, how each property did, and what is wrong. */
export function selfCheckReport({ noticed, passes, faults }: Checked): string {
  const lines = [
    'Mistakes, and the properties that noticed',
    ...noticed.flatMap(({ id, mistake, by }) => [
      ...wrap(`  ${id}: ${mistake}`, 80, '    '),
      ...wrap(`    ${by.join(', ') || 'nobody'}`, 80, '    '),
    ]),
    '',
    'Properties: passed by correct implementations, failed by mutants',
    ...Object.entries(passes).map(([id, times]) => {
      const failedBy = noticed.filter(({ by }) => by.includes(id)).length;
      return `  ${id.padEnd(24)} ${String(times).padStart(6)} passes ${String(failedBy).padStart(4)} mutants`;
    }),
    '',
    ...faults.flatMap((fault) => wrap(`RED: ${fault}`, 80, '     ')),
    faults.length === 0
      ? `The suite is sound: ${noticed.length} mistakes noticed, no correct implementation blamed.`
      : `The suite is not sound: ${faults.length} faults.`,
  ];
  return lines.join('\n');
}
