import { dcm4che5181 } from './dcm4che-5.18.1.ts';
import { dcm4che5190 } from './dcm4che-5.19.0.ts';
import { dcm4che5191 } from './dcm4che-5.19.1.ts';
import { dcm4che5221 } from './dcm4che-5.22.1.ts';
import { dcm4che5222 } from './dcm4che-5.22.2.ts';
import { dcm4cheKeep } from './dcm4che-keep.ts';
import { dcm4cheKeepMerge } from './dcm4che-keep-merge.ts';
import { dcm4cheSetAll } from './dcm4che-set-all.ts';
import { dcm4cheXML } from './dcm4che-xml.ts';
import type { ReleaseLayout } from './release-layout.ts';

/**
 * The copies of other releases than the one that `dcm4che-compact` is. But for `dcm4che-xml` and `dcm4che-set-all` they
 * leave the blocks of legal data where they are; they differ in what they do to creators without elements, repeated ones
 * and those with several values. All of them can lose data that break the rules.
 */
export const RELEASE_LAYOUTS: readonly ReleaseLayout[] = [
  dcm4cheKeepMerge,
  dcm4che5181,
  dcm4che5190,
  dcm4che5191,
  dcm4che5221,
  dcm4che5222,
  dcm4cheKeep,
  dcm4cheXML,
  dcm4cheSetAll,
];
