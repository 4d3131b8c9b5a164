import { UsageError } from './usage-error.ts';

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** Seconds from `90s`, `5m`, `1h` or `1h30m`; throws UsageError for anything else, and for no time at all. */
export function duration(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([smh])/g)];
  const seconds = parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit!]!, 0);
  if (parts.map(([part]) => part).join('') !== text || !(seconds > 0))
    throw new UsageError(`${JSON.stringify(text)} is no length of time; 90s, 5m and 1h are.`);
  return seconds;
}
