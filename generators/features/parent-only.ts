import { sameKey } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { blockTagOf } from '../../dicom/private-block.ts';
import { tagText } from '../../dicom/tag.ts';
import { itemsOf } from '../items.ts';
import type { Theme } from './feature.ts';
import { neighbours } from './neighbours.ts';
import { isInside } from './path-relations.ts';
import { withInner } from './strangers.ts';

/**
 * An Item inside the target's holds elements in the target's block without reserving it. Common, and not legal: PS3.5
 * 7.8.1 g wants the creator in every Item.
 */
export const parentOnly: Theme = {
  name: 'parent-only',
  title: "an Item inside uses the target's block without reserving it",
  source: 'PS3.5 7.8.1 g; ImagingDataCommons/highdicom#54, dgobbi/vtk-dicom#140',
  place: 'any',
  validity: 'tolerated',
  shows({ subject, meaning, block }) {
    const { path, address } = subject.target;
    const own = block(path, address.creator)!;
    const tag = tagText(blockTagOf(Number.parseInt(address.group, 16), own, Number.parseInt(address.element, 16)));
    return [...itemsOf(meaning)].some(
      (inner) => isInside(inner.path, path) && inner.meaning.elements.some((e) => sameKey(e, { tag })),
    );
  },
  arrange(stage) {
    const orphans = neighbours(stage).map((e): MeaningElement => {
      const tag = blockTagOf(Number.parseInt(e.group, 16), stage.block, Number.parseInt(e.element, 16));
      return { tag: tagText(tag), vr: e.vr, ...stage.mint(e.vr) };
    });
    return { meaning: withInner(stage, orphans), target: stage.target };
  },
};
