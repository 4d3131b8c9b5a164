import type { Mutant } from '../mutant.ts';
import { bigEndianByNumber } from './big-endian-by-number.ts';
import { byConventionalBlock } from './by-conventional-block.ts';
import { byte00ByNumber } from './byte-00-by-number.ts';
import { byteFfByNumber } from './byte-ff-by-number.ts';
import { collapsesInnerSpaces } from './collapses-inner-spaces.ts';
import { convertAnyOwner } from './convert-any-owner.ts';
import { convertByNumber } from './convert-by-number.ts';
import { convertSkipsImplicit } from './convert-skips-implicit.ts';
import { deflatedByNumber } from './deflated-by-number.ts';
import { deidDeclaredByNumber } from './deid-declared-by-number.ts';
import { deidDropsSafeWhenMoved } from './deid-drops-safe-when-moved.ts';
import { deidFirstItemOnly } from './deid-first-item-only.ts';
import { deidInheritsParent } from './deid-inherits-parent.ts';
import { deidKeepsByNumber } from './deid-keeps-by-number.ts';
import { deidKeepsDecoys } from './deid-keeps-decoys.ts';
import { deidKeepsOrphans } from './deid-keeps-orphans.ts';
import { deidLowBlocksOnly } from './deid-low-blocks-only.ts';
import { deidRemovesCreatorsOnly } from './deid-removes-creators-only.ts';
import { deidSafeWithoutCreators } from './deid-safe-without-creators.ts';
import { deidStopsAtThirdLevel } from './deid-stops-at-third-level.ts';
import { deidTopLevelOnly } from './deid-top-level-only.ts';
import { dropsLongestCreators } from './drops-longest-creators.ts';
import { editAnyOwner } from './edit-any-owner.ts';
import { editByNumber } from './edit-by-number.ts';
import { editByRootCreators } from './edit-by-root-creators.ts';
import { editDropsNeighbour } from './edit-drops-neighbour.ts';
import { editEmptiesItems } from './edit-empties-items.ts';
import { editFirstBlockOnly } from './edit-first-block-only.ts';
import { editFoldsCase } from './edit-folds-case.ts';
import { editVrByNumber } from './edit-vr-by-number.ts';
import { editWritesUn } from './edit-writes-un.ts';
import { eraseByNumber } from './erase-by-number.ts';
import { eraseDropsCreator } from './erase-drops-creator.ts';
import { eraseItemsByNumber } from './erase-items-by-number.ts';
import { eraseWholeBlock } from './erase-whole-block.ts';
import { everySeventhAnswer } from './every-seventh-answer.ts';
import { findsByPrefix } from './finds-by-prefix.ts';
import { firstBlockOnly } from './first-block-only.ts';
import { firstItemCreators } from './first-item-creators.ts';
import { foldsCase } from './folds-case.ts';
import { inheritsFromParent } from './inherits-from-parent.ts';
import { insertAfterLast } from './insert-after-last.ts';
import { insertAtBlock10 } from './insert-at-block-10.ts';
import { insertCapturesOrphans } from './insert-captures-orphans.ts';
import { insertCreatorAsUn } from './insert-creator-as-un.ts';
import { insertDropsWhenFull } from './insert-drops-when-full.ts';
import { insertInRoot } from './insert-in-root.ts';
import { insertOverlooksBlockFf } from './insert-overlooks-block-ff.ts';
import { insertOverwritesLast } from './insert-overwrites-last.ts';
import { insertRenamesBlock10 } from './insert-renames-block-10.ts';
import { insertSecondReservation } from './insert-second-reservation.ts';
import { insertUsesParentsBlock } from './insert-uses-parents-block.ts';
import { jsonBlock10 } from './json-block-10.ts';
import { jsonDropsCreators } from './json-drops-creators.ts';
import { jsonDropsNestedCreators } from './json-drops-nested-creators.ts';
import { jsonFirstItemCreators } from './json-first-item-creators.ts';
import { jsonRootCreators } from './json-root-creators.ts';
import { jsonVrByNumber } from './json-vr-by-number.ts';
import { keepsScopeAfterItem } from './keeps-scope-after-item.ts';
import { lastCreatorWins } from './last-creator-wins.ts';
import { leavesOneScopeTooMany } from './leaves-one-scope-too-many.ts';
import { listsLastOfTag } from './lists-last-of-tag.ts';
import { lookupAnyBlock } from './lookup-any-block.ts';
import { lookupByNumber } from './lookup-by-number.ts';
import { lookupByRootCreators } from './lookup-by-root-creators.ts';
import { lookupImplicitByNumber } from './lookup-implicit-by-number.ts';
import { missesBlockFf } from './misses-block-ff.ts';
import { namesByNumber } from './names-by-number.ts';
import { oneBlockForTwoGroups } from './one-block-for-two-groups.ts';
import { otherVrIsMine } from './other-vr-is-mine.ts';
import { parentWins } from './parent-wins.ts';
import { processAborts } from './process-aborts.ts';
import { processBreaksOff } from './process-breaks-off.ts';
import { processFloods } from './process-floods.ts';
import { processGrows } from './process-grows.ts';
import { processSegfaults } from './process-segfaults.ts';
import { processSpins } from './process-spins.ts';
import { protocolConvertByNumber } from './protocol-convert-by-number.ts';
import { protocolDeidTopLevelOnly } from './protocol-deid-top-level-only.ts';
import { protocolEditByNumber } from './protocol-edit-by-number.ts';
import { protocolEraseByNumber } from './protocol-erase-by-number.ts';
import { protocolInsertAtBlock10 } from './protocol-insert-at-block-10.ts';
import { protocolKeepsCreatorsOfFiles } from './protocol-keeps-creators-of-files.ts';
import { protocolLookupAnyBlock } from './protocol-lookup-any-block.ts';
import { protocolTranscodeCreatorsAsUn } from './protocol-transcode-creators-as-un.ts';
import { remembersNumbers } from './remembers-numbers.ts';
import { robustAssertsMeta } from './robust-asserts-meta.ts';
import { robustBelievesLength } from './robust-believes-length.ts';
import { robustCrashCreatorAfterData } from './robust-crash-creator-after-data.ts';
import { robustDuplicateOwnsRest } from './robust-duplicate-owns-rest.ts';
import { robustHangLengthBeyondFile } from './robust-hang-length-beyond-file.ts';
import { robustLeavesHalfOutput } from './robust-leaves-half-output.ts';
import { robustPanicsOnVr } from './robust-panics-on-vr.ts';
import { robustReadsPastItem } from './robust-reads-past-item.ts';
import { robustSilentTruncation } from './robust-silent-truncation.ts';
import { robustStopsAtOrphan } from './robust-stops-at-orphan.ts';
import { robustThirdDamagedFile } from './robust-third-damaged-file.ts';
import { robustWritesWithoutEnd } from './robust-writes-without-end.ts';
import { roundTripCreatorsAsUn } from './round-trip-creators-as-un.ts';
import { roundTripDropsNestedCreators } from './round-trip-drops-nested-creators.ts';
import { roundTripMovesCreatorsOnly } from './round-trip-moves-creators-only.ts';
import { stopsAtGap } from './stops-at-gap.ts';
import { storeLosesNestedLateBlocks } from './store-loses-nested-late-blocks.ts';
import { storeMergesItems } from './store-merges-items.ts';
import { storeMovesIntoStrangersBlock } from './store-moves-into-strangers-block.ts';
import { storeStripsNestedCreators } from './store-strips-nested-creators.ts';
import { thirdItemByNumber } from './third-item-by-number.ts';
import { thirdLevelParentWins } from './third-level-parent-wins.ts';
import { transcodeAppendsCreators } from './transcode-appends-creators.ts';
import { transcodeBigEndianLosesScope } from './transcode-big-endian-loses-scope.ts';
import { transcodeCreatorsAsUn } from './transcode-creators-as-un.ts';
import { transcodeDropsNestedCreators } from './transcode-drops-nested-creators.ts';
import { transcodeDropsPrivate } from './transcode-drops-private.ts';
import { transcodeDropsPrivateMeta } from './transcode-drops-private-meta.ts';
import { transcodeLosesItems } from './transcode-loses-items.ts';
import { transcodeMetaAsUn } from './transcode-meta-as-un.ts';
import { transcodeParentWins } from './transcode-parent-wins.ts';
import { transcodePlainDeflated } from './transcode-plain-deflated.ts';
import { transcodeVrByNumber } from './transcode-vr-by-number.ts';
import { undefinedLengthParentWins } from './undefined-length-parent-wins.ts';
import { vrByNumber } from './vr-by-number.ts';
import { xmlCreatorByNumber } from './xml-creator-by-number.ts';
import { xmlCreatorFromParent } from './xml-creator-from-parent.ts';
import { xmlKeepsBlock } from './xml-keeps-block.ts';
import { xmlWithoutCreators } from './xml-without-creators.ts';

/**
 * Every classic mistake, by the name of its file. A mistake shows only where it depends on blocks or encodings: properties
 * do not blame a tool for what it does not do in the canonical rendering either. Written by `npm run docs`.
 */
export const MUTANTS: readonly Mutant[] = [
  bigEndianByNumber,
  byConventionalBlock,
  byte00ByNumber,
  byteFfByNumber,
  collapsesInnerSpaces,
  convertAnyOwner,
  convertByNumber,
  convertSkipsImplicit,
  deflatedByNumber,
  deidDeclaredByNumber,
  deidDropsSafeWhenMoved,
  deidFirstItemOnly,
  deidInheritsParent,
  deidKeepsByNumber,
  deidKeepsDecoys,
  deidKeepsOrphans,
  deidLowBlocksOnly,
  deidRemovesCreatorsOnly,
  deidSafeWithoutCreators,
  deidStopsAtThirdLevel,
  deidTopLevelOnly,
  dropsLongestCreators,
  editAnyOwner,
  editByNumber,
  editByRootCreators,
  editDropsNeighbour,
  editEmptiesItems,
  editFirstBlockOnly,
  editFoldsCase,
  editVrByNumber,
  editWritesUn,
  eraseByNumber,
  eraseDropsCreator,
  eraseItemsByNumber,
  eraseWholeBlock,
  everySeventhAnswer,
  findsByPrefix,
  firstBlockOnly,
  firstItemCreators,
  foldsCase,
  inheritsFromParent,
  insertAfterLast,
  insertAtBlock10,
  insertCapturesOrphans,
  insertCreatorAsUn,
  insertDropsWhenFull,
  insertInRoot,
  insertOverlooksBlockFf,
  insertOverwritesLast,
  insertRenamesBlock10,
  insertSecondReservation,
  insertUsesParentsBlock,
  jsonBlock10,
  jsonDropsCreators,
  jsonDropsNestedCreators,
  jsonFirstItemCreators,
  jsonRootCreators,
  jsonVrByNumber,
  keepsScopeAfterItem,
  lastCreatorWins,
  leavesOneScopeTooMany,
  listsLastOfTag,
  lookupAnyBlock,
  lookupByNumber,
  lookupByRootCreators,
  lookupImplicitByNumber,
  missesBlockFf,
  namesByNumber,
  oneBlockForTwoGroups,
  otherVrIsMine,
  parentWins,
  processAborts,
  processBreaksOff,
  processFloods,
  processGrows,
  processSegfaults,
  processSpins,
  protocolConvertByNumber,
  protocolDeidTopLevelOnly,
  protocolEditByNumber,
  protocolEraseByNumber,
  protocolInsertAtBlock10,
  protocolKeepsCreatorsOfFiles,
  protocolLookupAnyBlock,
  protocolTranscodeCreatorsAsUn,
  remembersNumbers,
  robustAssertsMeta,
  robustBelievesLength,
  robustCrashCreatorAfterData,
  robustDuplicateOwnsRest,
  robustHangLengthBeyondFile,
  robustLeavesHalfOutput,
  robustPanicsOnVr,
  robustReadsPastItem,
  robustSilentTruncation,
  robustStopsAtOrphan,
  robustThirdDamagedFile,
  robustWritesWithoutEnd,
  roundTripCreatorsAsUn,
  roundTripDropsNestedCreators,
  roundTripMovesCreatorsOnly,
  stopsAtGap,
  storeLosesNestedLateBlocks,
  storeMergesItems,
  storeMovesIntoStrangersBlock,
  storeStripsNestedCreators,
  thirdItemByNumber,
  thirdLevelParentWins,
  transcodeAppendsCreators,
  transcodeBigEndianLosesScope,
  transcodeCreatorsAsUn,
  transcodeDropsNestedCreators,
  transcodeDropsPrivate,
  transcodeDropsPrivateMeta,
  transcodeLosesItems,
  transcodeMetaAsUn,
  transcodeParentWins,
  transcodePlainDeflated,
  transcodeVrByNumber,
  undefinedLengthParentWins,
  vrByNumber,
  xmlCreatorByNumber,
  xmlCreatorFromParent,
  xmlKeepsBlock,
  xmlWithoutCreators,
];
