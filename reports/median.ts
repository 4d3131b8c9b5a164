/** The middle of numbers, the lower of two in the middle: half of them are no larger. Undefined where there are none. */
export const median = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
