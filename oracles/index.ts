import type { Exposure, Property } from '../contract/property.ts';
import { convertDecoy } from './convert/convert-decoy.ts';
import { convertEncoding } from './convert/convert-encoding.ts';
import { convertForeignOnly } from './convert/convert-foreign-only.ts';
import { convertMoved } from './convert/convert-moved.ts';
import { eraseCollateral } from './erase/erase-collateral.ts';
import { eraseDecoy } from './erase/erase-decoy.ts';
import { eraseExact } from './erase/erase-exact.ts';
import { eraseNested } from './erase/erase-nested.ts';
import { eraseByNumber } from './exposure/erase-by-number.ts';
import { lookupByNumber } from './exposure/lookup-by-number.ts';
import { silentNestedErase } from './exposure/silent-nested-erase.ts';
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
import { transcodeCreators } from './transcode/transcode-creators.ts';
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
  transcodeValues,
  transcodeVR,
  transcodeCreators,
  transcodeScope,
  convertMoved,
  convertDecoy,
  convertForeignOnly,
  convertEncoding,
];

/** All warnings to users. */
export const EXPOSURES: readonly Exposure[] = [lookupByNumber, eraseByNumber, silentNestedErase];
