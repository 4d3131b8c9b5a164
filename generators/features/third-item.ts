import { sameKey } from '../../dicom/address.ts';
import { hasItems, type Meaning } from '../../dicom/meaning.ts';
import { changeItem } from '../items.ts';
import type { Trigger } from './feature.ts';
import { again, neighbours } from './neighbours.ts';

/** The target is in the third Item of a Sequence or a later one: two Items of the same kind come before it. */
export const thirdItem: Trigger = {
  name: 'third-item',
  title: 'the target is in the third Item of a Sequence or a later one',
  source: 'PS3.5 7.5 and 7.8.1 g; rordenlab/dcm2niix#435, a file whose frames were renumbered each',
  place: 'item',
  isAboutCreator: false,
  shows: ({ subject }) => subject.target.path.some(({ item }) => item >= 2),
  suits: () => true,
  arrange(stage) {
    const { path, address } = stage.target;
    const last = path.at(-1)!;
    if (path.some(({ item }) => item >= 2)) return stage;
    const like = (): Meaning => ({ elements: neighbours(stage).map((e) => again(e, stage.mint)) });
    const meaning = changeItem(stage.meaning, path.slice(0, -1), ({ elements }) => ({
      elements: elements.map((e) =>
        hasItems(e) && sameKey(e, last) ? { ...e, items: [like(), like(), ...e.items] } : e,
      ),
    }));
    return { meaning, target: { path: [...path.slice(0, -1), { ...last, item: last.item + 2 }], address } };
  },
};
