import type { Course, Values } from './template.ts';

/** An element with one value in the whole series. */
export const perSeries = (byte: number, vr: Course['vr'], own: Values, foreign: Values): Course => ({
  byte,
  vr,
  by: 'series',
  own: [own],
  foreign: [foreign],
});

/** An element with a value of its own in each volume. */
export const perVolume = (
  byte: number,
  vr: Course['vr'],
  own: readonly Values[],
  foreign: readonly Values[],
): Course => ({ byte, vr, by: 'volume', own, foreign });
