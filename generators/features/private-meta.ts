import { isAddress } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { standard } from '../elements.ts';
import type { Setting } from './feature.ts';

const CREATOR_UID = '00020100';

/**
 * Private Information in the File Meta Information: private by purpose, in an even group, under the UID of its creator.
 * No block rule touches it.
 */
export const privateMeta: Setting = {
  name: 'private-meta',
  title: '(0002,0100) and (0002,0102) stand in the File Meta Information',
  source: 'PS3.10 7.1, Table 7.1-1',
  shows: ({ meaning }) => meaning.elements.some((e) => !isAddress(e) && e.tag === CREATOR_UID),
  arrange: ({ meaning }) => ({ elements: [...INFORMATION, ...meaning.elements] }),
};

const INFORMATION: readonly MeaningElement[] = [
  standard(CREATOR_UID, 'UI', '2.25.314159265358979'),
  { tag: '00020102', vr: 'OB', base64: Buffer.from('00210010ACME', 'latin1').toString('base64') },
];
