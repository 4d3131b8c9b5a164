import { sameKey } from '../../dicom/address.ts';
import { hasItems } from '../../dicom/meaning.ts';
import { changeItem } from '../items.ts';
import type { Theme } from './feature.ts';
import { areNeighbours } from './path-relations.ts';
import { strangers, strangersAt } from './strangers.ts';

/**
 * The next Item of the target's Sequence gives the block to another creator, with the same low bytes: what a reader
 * keeps from one Item is wrong in the other. Items of one Sequence need not reserve alike, PS3.5 7.8.1 g.
 */
export const siblings: Theme = {
  name: 'siblings',
  title: 'the next Item gives the block to another creator, with the same low bytes',
  source: 'PS3.5 7.8.1 g; dgobbi/vtk-dicom#138',
  place: 'item',
  validity: 'legal',
  shows: (view) =>
    view.subject.target.path.length > 0 && strangersAt(view, (path) => areNeighbours(path, view.subject.target.path)),
  arrange(stage) {
    const { meaning, target } = stage;
    const step = target.path.at(-1);
    if (step === undefined) return undefined;
    const added = { elements: strangers(stage) };
    const wider = changeItem(meaning, target.path.slice(0, -1), ({ elements }) => ({
      elements: elements.map((e) => (hasItems(e) && sameKey(e, step) ? { ...e, items: [...e.items, added] } : e)),
    }));
    return { meaning: wider, target };
  },
};
