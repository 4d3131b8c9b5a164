import type { Observation } from '../../contract/observation.ts';

/** What a tool said beside its answer, without what differs between two files. */
const words = ({ run }: Observation): string =>
  run.stderrExcerpt
    .replaceAll(/canonical|damaged/g, 'file')
    .replaceAll(/\d+/g, '#')
    .trim();

/**
 * Whether the caller learns that something is wrong with a file: by the exit status, or by words that the undamaged file
 * does not bring.
 */
export const isVisible = (seen: Observation, control: Observation): boolean =>
  (seen.run.exit ?? 0) !== 0 || (words(seen) !== '' && words(seen) !== words(control));
