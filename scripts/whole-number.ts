import { UsageError } from './usage-error.ts';

/** Reads 0, 1, 2 …; throws UsageError for anything else. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number))
    throw new UsageError(`${JSON.stringify(text)} is not a whole number.`);
  return number;
}
