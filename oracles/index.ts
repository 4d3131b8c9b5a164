import type { Exposure, Property } from '../contract/property.ts';
import { convertDecoy } from './convert/convert-decoy.ts';
import { convertEncoding } from './convert/convert-encoding.ts';
import { convertForeignOnly } from './convert/convert-foreign-only.ts';
import { convertMoved } from './convert/convert-moved.ts';
import { deidAllPrivate } from './deid/deid-all-private.ts';
import { deidKeepSafe } from './deid/deid-keep-safe.ts';
import { deidNested } from './deid/deid-nested.ts';
import { deidOrphans } from './deid/deid-orphans.ts';
import { editCollateral } from './edit/edit-collateral.ts';
import { editExact } from './edit/edit-exact.ts';
import { editVR } from './edit/edit-vr.ts';
import { eraseCollateral } from './erase/erase-collateral.ts';
import { eraseDecoy } from './erase/erase-decoy.ts';
import { eraseExact } from './erase/erase-exact.ts';
import { eraseNested } from './erase/erase-nested.ts';
import { exportJson } from './export/export-json.ts';
import { exportRoundTrip } from './export/export-round-trip.ts';
import { exportXml } from './export/export-xml.ts';
import { editByNumber } from './exposure/edit-by-number.ts';
import { eraseByNumber } from './exposure/erase-by-number.ts';
import { lookupByNumber } from './exposure/lookup-by-number.ts';
import { silentNestedErase } from './exposure/silent-nested-erase.ts';
import { storeRenumbers } from './exposure/store-renumbers.ts';
import { insertFreeBlock } from './insert/insert-free-block.ts';
import { insertFullGroup } from './insert/insert-full-group.ts';
import { insertNoCollision } from './insert/insert-no-collision.ts';
import { insertOwnBlock } from './insert/insert-own-block.ts';
import { lookupCaseTwins } from './lookup/lookup-case-twins.ts';
import { lookupDecoy } from './lookup/lookup-decoy.ts';
import { lookupForeignOnly } from './lookup/lookup-foreign-only.ts';
import { lookupImplicit } from './lookup/lookup-implicit.ts';
import { lookupMoved } from './lookup/lookup-moved.ts';
import { lookupNested } from './lookup/lookup-nested.ts';
import { lookupSiblings } from './lookup/lookup-siblings.ts';
import { readAttribution } from './read/read-attribution.ts';
import { readNames } from './read/read-names.ts';
import { readScope } from './read/read-scope.ts';
import { readValues } from './read/read-values.ts';
import { readVR } from './read/read-vr.ts';
import { robustDefects } from './robust/robust-defects.ts';
import { robustExitStatus } from './robust/robust-exit-status.ts';
import { robustTruncated } from './robust/robust-truncated.ts';
import { storeMeaning } from './store/store-meaning.ts';
import { transcodeCreators } from './transcode/transcode-creators.ts';
import { transcodeForm } from './transcode/transcode-form.ts';
import { transcodeScope } from './transcode/transcode-scope.ts';
import { transcodeValues } from './transcode/transcode-values.ts';
import { transcodeVR } from './transcode/transcode-vr.ts';

/** All claims about tools, in the order in which reports show them. */
export const PROPERTIES: readonly Property[] = [
  readValues,
  readAttribution,
  readNames,
  readVR,
  readScope,
  lookupMoved,
  lookupNested,
  lookupDecoy,
  lookupForeignOnly,
  lookupSiblings,
  lookupCaseTwins,
  lookupImplicit,
  eraseExact,
  eraseNested,
  eraseDecoy,
  eraseCollateral,
  editExact,
  editVR,
  editCollateral,
  insertOwnBlock,
  insertFreeBlock,
  insertNoCollision,
  insertFullGroup,
  transcodeValues,
  transcodeVR,
  transcodeCreators,
  transcodeScope,
  transcodeForm,
  exportJson,
  exportXml,
  exportRoundTrip,
  deidAllPrivate,
  deidNested,
  deidKeepSafe,
  deidOrphans,
  convertMoved,
  convertDecoy,
  convertForeignOnly,
  convertEncoding,
  storeMeaning,
  robustDefects,
  robustTruncated,
  robustExitStatus,
];

/** All warnings to users. */
export const EXPOSURES: readonly Exposure[] = [
  lookupByNumber,
  eraseByNumber,
  editByNumber,
  silentNestedErase,
  storeRenumbers,
];
