import type { DataSet } from '../../../dicom/data-set.ts';
import type { Layout } from '../layout.ts';
import { COMPACTING, type CopyRules } from './copy-rules.ts';
import { mergeInto } from './merge-into.ts';

interface Release {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly rules: CopyRules;
}

const KEPT: Pick<CopyRules, 'creatorVRs' | 'values' | 'stumbles'> = {
  creatorVRs: 'LO',
  values: 'kept',
  stumbles: false,
};

/**
 * The copies of other releases than the one that `dcm4che-compact` is. But for `dcm4che-xml` they leave the blocks of
 * legal data where they are; they differ in what they do to creators without elements, repeated ones and those with
 * several values. All of them can lose data that break the rules.
 */
export const RELEASES: readonly Release[] = [
  {
    name: 'dcm4che-keep-merge',
    title: 'blocks as they are, the second block of a creator merged into its first',
    source: 'dcm4che 3.0.1 to 5.18.1 (observed on 3.3.7), new Attributes(dataSet)',
    rules: { ...KEPT, creators: 'merged' },
  },
  {
    name: 'dcm4che-5.18.1',
    title: 'as dcm4che-keep-merge, with all text trimmed and padded anew',
    source: 'dcm4che 5.18.1, new Attributes(dataSet)',
    rules: { ...KEPT, creators: 'merged', values: 'trimmed' },
  },
  {
    name: 'dcm4che-5.19.0',
    title: 'as dcm4che-5.18.1, without creators that own no element',
    source: 'dcm4che 5.19.0, new Attributes(dataSet)',
    rules: { ...KEPT, creators: 'late', values: 'trimmed' },
  },
  {
    name: 'dcm4che-5.19.1',
    title: 'as dcm4che-5.18.1, creators cut at a backslash',
    source: 'dcm4che 5.19.1, new Attributes(dataSet)',
    rules: { ...KEPT, creators: 'named', values: 'trimmed' },
  },
  {
    name: 'dcm4che-5.22.1',
    title: 'as dcm4che-keep-merge, creators cut at a backslash',
    source: 'dcm4che 5.22.0 and 5.22.1 (observed on the latter), new Attributes(dataSet)',
    rules: { ...KEPT, creators: 'named', creatorVRs: 'text' },
  },
  {
    name: 'dcm4che-5.22.2',
    title: 'as dcm4che-keep, stumbling over a standard element behind a block that had to move',
    source: 'dcm4che 5.22.2 to 5.26.0, new Attributes(dataSet); dcm4che pull request 1167',
    rules: { ...KEPT, creators: 'repeated', creatorVRs: 'text', stumbles: true },
  },
  {
    name: 'dcm4che-keep',
    title: 'blocks as they are, repeated creators too, as a copy by dcm4che today',
    source: 'dcm4che 5.26.1 to 5.35.0, new Attributes(dataSet)',
    rules: { ...KEPT, creators: 'repeated', creatorVRs: 'text' },
  },
  {
    name: 'dcm4che-xml',
    title: 'blocks from 10 without gaps and values as XML leaves them, as by dcm2xml and xml2dcm',
    source: 'dcm4che 3.3.7 to 5.35.0, SAXWriter and ContentHandlerAdapter; XSLT coercion of attributes',
    rules: { ...COMPACTING, creatorVRs: 'text and OB', values: 'in XML' },
  },
  {
    name: 'dcm4che-set-all',
    title: 'blocks from 10 without gaps, as by set(privateCreator, tag, …) for each element',
    source:
      'dcm4che 5.22.0 to 5.35.0 (observed on the latter); differs from dcm4che-compact for creators other than LO',
    rules: { ...COMPACTING, creatorVRs: 'text' },
  },
];

/** The same as layouts. */
export const RELEASE_LAYOUTS: readonly Layout[] = RELEASES.map(({ name, title, source, rules }) => ({
  name,
  title,
  source,
  lossless: false,
  apply: (dataSet: DataSet) => mergeInto({ elements: [] }, dataSet, rules),
}));
