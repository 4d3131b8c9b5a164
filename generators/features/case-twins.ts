import { isAddress } from '../../dicom/address.ts';
import { itemAt } from '../items.ts';
import type { Theme } from './feature.ts';
import { again, creatorBeside, neighbours, withMore } from './neighbours.ts';

/**
 * A creator that differs from the target's in letter case only stands beside it, with the same low bytes. Case counts in
 * LO (PS3.5 6.2), and such creators exist: `MITRA PRESENTATION 1.0` and `Mitra Presentation 1.0` are both in dictionaries.
 */
export const caseTwins: Theme = {
  name: 'case-twins',
  title: 'a creator that differs in letter case only stands beside, with the same low bytes',
  source: 'PS3.5 6.2, LO; DCMTK private.dic, MITRA PRESENTATION 1.0',
  place: 'any',
  validity: 'legal',
  shows: (view) =>
    creatorBeside(
      view,
      (other, own) =>
        other.group === own.group &&
        other.element === own.element &&
        other.creator !== own.creator &&
        other.creator.toUpperCase() === own.creator.toUpperCase(),
    ),
  arrange(stage) {
    const { path, address } = stage.target;
    const present = itemAt(stage.meaning, path)!.elements.map((e) => (isAddress(e) ? e.creator : ''));
    const creator = twinOf(address.creator, present, stage.choice);
    if (creator === undefined) return undefined;
    const twins = neighbours(stage).map((e) => again(e, stage.mint, { creator }));
    return { meaning: withMore(stage, twins), target: stage.target };
  },
};

/** The creator in another letter case that nobody present has; undefined where it has no letters. */
function twinOf(creator: string, present: readonly string[], choice: number): string | undefined {
  const lower = creator.toLowerCase();
  const title = lower.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const twins = [title, lower, creator.toUpperCase()].filter((twin) => twin !== creator && !present.includes(twin));
  return lower === creator.toUpperCase() ? undefined : twins[choice % twins.length];
}
