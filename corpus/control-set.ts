import type { Case, EncodingSpec } from '../contract/case.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';

/** A case before it gets its id. */
export type CaseDraft = Omit<Case, 'schema' | 'id'>;

const CREATOR = 'SIEMENS MR HEADER';

/**
 * The plainest file with private data: one text at the top level and one in an Item, both in block 10 of a creator
 * that every dictionary knows, with VRs that no dictionary disputes. A tool that is understood rightly answers these.
 */
const PLAIN: Meaning = {
  elements: [
    { tag: '00080016', vr: 'UI', values: ['1.2.840.10008.5.1.4.1.1.4'] },
    { tag: '00080060', vr: 'CS', values: ['MR'] },
    { tag: '00080070', vr: 'LO', values: ['SIEMENS'] },
    {
      tag: '00081140',
      vr: 'SQ',
      items: [
        {
          elements: [
            { tag: '00081150', vr: 'UI', values: ['1.2.840.10008.5.1.4.1.1.4'] },
            { tag: '00081155', vr: 'UI', values: ['2.25.7001'] },
            { group: '0051', creator: CREATOR, element: '0F', vr: 'LO', values: ['INNER CONTROL'] },
          ],
        },
      ],
    },
    { tag: '00100010', vr: 'PN', values: ['Control^Set'] },
    { tag: '00100020', vr: 'LO', values: ['CONTROL'] },
    { group: '0019', creator: CREATOR, element: '0F', vr: 'SH', values: ['OUTER CONTROL'] },
  ],
};

const EXPLICIT: EncodingSpec = {
  transferSyntax: TRANSFER_SYNTAX.explicitLittle,
  sequences: 'defined',
  items: 'defined',
  un: false,
};

const about = (target: Case['target']): CaseDraft => ({
  family: 'control',
  features: [],
  validity: 'legal',
  instances: [PLAIN],
  target,
  rival: { creator: 'BLOCKSHIFT CONTROL', places: [] },
  layout: { name: 'canonical' },
  encoding: EXPLICIT,
  recoding: { ...EXPLICIT, transferSyntax: TRANSFER_SYNTAX.implicitLittle },
});

/**
 * What every tool is asked before it is judged, in its canonical rendering only. Known by reading: `OUTER CONTROL` is
 * (0019,100F) and `INNER CONTROL` is (0051,100F) in the Item of (0008,1140).
 */
export const CONTROL_SET: readonly CaseDraft[] = [
  about({ path: [], address: { group: '0019', creator: CREATOR, element: '0F' } }),
  about({ path: [{ tag: '00081140', item: 0 }], address: { group: '0051', creator: CREATOR, element: '0F' } }),
];
