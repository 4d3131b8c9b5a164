import type { Mutant } from '../mutant.ts';
import { byConventionalBlock } from './by-conventional-block.ts';
import { convertAnyOwner } from './convert-any-owner.ts';
import { convertByNumber } from './convert-by-number.ts';
import { convertSkipsImplicit } from './convert-skips-implicit.ts';
import { eraseByNumber } from './erase-by-number.ts';
import { eraseDropsCreator } from './erase-drops-creator.ts';
import { eraseItemsByNumber } from './erase-items-by-number.ts';
import { eraseWholeBlock } from './erase-whole-block.ts';
import { firstBlockOnly } from './first-block-only.ts';
import { firstItemCreators } from './first-item-creators.ts';
import { foldsCase } from './folds-case.ts';
import { inheritsFromParent } from './inherits-from-parent.ts';
import { keepsScopeAfterItem } from './keeps-scope-after-item.ts';
import { lastCreatorWins } from './last-creator-wins.ts';
import { listsLastOfTag } from './lists-last-of-tag.ts';
import { lookupAnyBlock } from './lookup-any-block.ts';
import { lookupByNumber } from './lookup-by-number.ts';
import { lookupByRootCreators } from './lookup-by-root-creators.ts';
import { lookupImplicitByNumber } from './lookup-implicit-by-number.ts';
import { namesByNumber } from './names-by-number.ts';
import { parentWins } from './parent-wins.ts';
import { stopsAtGap } from './stops-at-gap.ts';
import { transcodeCreatorsAsUn } from './transcode-creators-as-un.ts';
import { transcodeDropsNestedCreators } from './transcode-drops-nested-creators.ts';
import { transcodeDropsPrivate } from './transcode-drops-private.ts';
import { transcodeLosesItems } from './transcode-loses-items.ts';
import { transcodeParentWins } from './transcode-parent-wins.ts';
import { transcodePlainDeflated } from './transcode-plain-deflated.ts';
import { transcodeVrByNumber } from './transcode-vr-by-number.ts';
import { vrByNumber } from './vr-by-number.ts';

/**
 * Every classic mistake, by the name of its file. A mistake shows only where it depends on blocks or encodings: properties
 * do not blame a tool for what it does not do in the canonical rendering either.
 */
export const MUTANTS: readonly Mutant[] = [
  byConventionalBlock,
  convertAnyOwner,
  convertByNumber,
  convertSkipsImplicit,
  eraseByNumber,
  eraseDropsCreator,
  eraseItemsByNumber,
  eraseWholeBlock,
  firstBlockOnly,
  firstItemCreators,
  foldsCase,
  inheritsFromParent,
  keepsScopeAfterItem,
  lastCreatorWins,
  listsLastOfTag,
  lookupAnyBlock,
  lookupByNumber,
  lookupByRootCreators,
  lookupImplicitByNumber,
  namesByNumber,
  parentWins,
  stopsAtGap,
  transcodeCreatorsAsUn,
  transcodeDropsNestedCreators,
  transcodeDropsPrivate,
  transcodeLosesItems,
  transcodeParentWins,
  transcodePlainDeflated,
  transcodeVrByNumber,
  vrByNumber,
];
