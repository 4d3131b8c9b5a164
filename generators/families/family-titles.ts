import type { Family } from './draft.ts';

/** What each family's Data Sets look like, in one line. */
export const FAMILY_TITLES: Readonly<Record<Family, string>> = {
  'siemens-enhanced': 'enhanced MR by Siemens, a private Sequence in the functional groups of each frame',
  'siemens-classic': 'MR by Siemens with CSA headers in 0029, MEDCOM and its private Sequence',
  'siemens-early': 'MAGNETOM and SOMATOM of software VA0, nuclear medicine by Siemens',
  'ge-classic': 'MR, CT and PET by GE, one creator for most odd groups, on block 10',
  'philips-enhanced': 'enhanced MR by Philips, a single image inside a private Sequence of each frame',
  'philips-classic': 'MR and PET by Philips, data dictionaries side by side in 2001 and 2005',
  'canon-toshiba': 'MR and CT by Toshiba and Canon, creators that speak of a block and need not stand on it',
  uih: 'MR by United Imaging, one creator in 0065 and its Sequence of virtual frames',
  hitachi: 'MR by Hitachi, one creator in several groups; CT, whose elements no dictionary has a VR of',
  elscint: 'CT of Elscint, one creator in a dozen groups',
  pacs: 'what archives by Agfa and GE add beside the elements of a vendor',
  'free-form': 'nested Data Sets with arbitrary creators in arbitrary groups',
};
