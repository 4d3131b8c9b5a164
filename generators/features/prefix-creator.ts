import { isAddress } from '../../dicom/address.ts';
import { itemAt } from '../items.ts';
import type { Trigger } from './feature.ts';
import { again, creatorBeside, neighbours, withMore } from './neighbours.ts';

/**
 * A neighbour with the same low bytes whose name is the target's and more, or the beginning of it: who compares creators
 * by substring or by a common beginning takes one for the other. Identification codes are compared as a whole.
 */
export const prefixCreator: Trigger = {
  name: 'prefix-creator',
  title: "a neighbour's name begins with the target's, or the reverse",
  source: 'PS3.5 7.8.1 a; rordenlab/dcm2niix, which matches creators by substring',
  place: 'any',
  isAboutCreator: true,
  shows: (view) =>
    creatorBeside(
      view,
      (other, own) =>
        other.group === own.group &&
        other.creator !== own.creator &&
        (other.creator.startsWith(own.creator) || own.creator.startsWith(other.creator)),
    ),
  suits: () => true,
  arrange(stage) {
    const { address, path } = stage.target;
    const longer = `${address.creator} 2`;
    const shorter = address.creator.slice(0, -2).trimEnd();
    const creator = (stage.choice % 2 === 0 && longer.length <= 64) || shorter === '' ? longer : shorter;
    const present = itemAt(stage.meaning, path)!.elements.some((e) => isAddress(e) && e.creator === creator);
    if (present || creator.length > 64) return undefined;
    const added = neighbours(stage).map((e) => again(e, stage.mint, { creator }));
    return { meaning: withMore(stage, added), target: stage.target };
  },
};
