import type { Layout } from '../layout.ts';
import type { CopyRules } from './copy-rules.ts';
import { mergeInto } from './merge-into.ts';

/** A copy by one release of dcm4che or several, and in what it differs from the others. */
export interface ReleaseLayout extends Layout {
  readonly rules: CopyRules;
}

/** What all releases have in common that keep blocks where they are, unless they say otherwise. */
export const KEEPING: Pick<CopyRules, 'creatorVRs' | 'values' | 'stumbles'> = {
  creatorVRs: 'LO',
  values: 'kept',
  stumbles: false,
};

/** A release as a layout. */
export const releaseLayout = (release: Pick<ReleaseLayout, 'name' | 'title' | 'source' | 'rules'>): ReleaseLayout => ({
  ...release,
  lossless: false,
  apply: (dataSet) => mergeInto({ elements: [] }, dataSet, release.rules),
});
