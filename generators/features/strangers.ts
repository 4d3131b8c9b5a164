import { addressOf, type ItemPath } from '../../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../../dicom/meaning.ts';
import { FIRST_BLOCK } from '../../dicom/private-block.ts';
import { owned, sequence } from '../elements.ts';
import { itemsOf } from '../items.ts';
import type { ThemeStage, View } from './feature.ts';
import { again, neighbours, sameByte, withMore } from './neighbours.ts';

/** No dictionary knows these. */
export const STRANGER = 'SOUTHGATE RESEARCH';
const FILLER = 'NORTHWIND LAB';

/**
 * The content of an Item in which a stranger stands on the target's block and holds its low bytes. Blocks are given in
 * order of appearance, so fillers take those below.
 */
export function strangers(stage: ThemeStage): readonly MeaningElement[] {
  const group = Number.parseInt(stage.target.address.group, 16);
  const below = Array.from({ length: stage.block - FIRST_BLOCK }, (_, i) =>
    owned(addressOf(group, `${FILLER} ${i + 1}`, 0x01), 'LO', stage.mint('LO')),
  );
  return [...below, ...neighbours(stage).map((e) => again(e, stage.mint, { creator: STRANGER }))];
}

/** Standard Sequences before and after the private groups of most families, so that leaks can go either way. */
export const innerTag = ({ choice }: ThemeStage): string => (choice % 2 === 0 ? '00081110' : '00400260');

/** The Meaning with an Item of a standard Sequence in the target's Item. */
export const withInner = (stage: ThemeStage, elements: readonly MeaningElement[]): Meaning =>
  withMore(stage, [sequence({ tag: innerTag(stage) }, elements)]);

/** Whether an Item that `where` names gives the target's block and byte to another creator. */
export function strangersAt({ subject, meaning, block }: View, where: (path: ItemPath) => boolean): boolean {
  const { path: home, address } = subject.target;
  const own = block(home, address.creator);
  for (const { path, meaning: item } of itemsOf(meaning)) {
    if (!where(path)) continue;
    for (const element of item.elements)
      if (sameByte(element, address) && element.creator !== address.creator)
        if (!hasItems(element) && block(path, element.creator) === own) return true;
  }
  return false;
}
