import { createHash } from 'node:crypto';
import { isAddress } from '../dicom/address.ts';
import type { Meaning, MeaningElement } from '../dicom/meaning.ts';
import { standard } from './elements.ts';

/** Raw Data Storage: the SOP Class of Data Sets that are no image. */
const RAW_DATA = '1.2.840.10008.5.1.4.1.1.66';

/** Where a file belongs: which case, which rendering, and which of the rendering's files. */
export interface Identity {
  readonly caseId: string;
  readonly rendering: string;
  readonly instance: number;
}

/** A UID under 2.25 (PS3.5 B.2) from the first 16 bytes of a SHA-256, so that it needs neither clock nor registry. */
export const uidOf = (text: string): string =>
  `2.25.${BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 32)}`)}`;

/**
 * A Meaning that tools accept as an object of its own: SOP Class, patient, and UIDs that no other rendering shares,
 * because tools merge files that share them. The files of one rendering are one series, with one Frame of Reference
 * where the Meaning names one. What the Meaning has of the rest is kept.
 */
export function identified(meaning: Meaning, { caseId, rendering, instance }: Identity): Meaning {
  const uid = (what: string): string => uidOf(`${caseId} ${rendering} ${what}`);
  const own: readonly MeaningElement[] = [
    standard('00080018', 'UI', uid(`instance ${instance}`)),
    standard('0020000D', 'UI', uid('study')),
    standard('0020000E', 'UI', uid('series')),
  ];
  const defaults: readonly MeaningElement[] = [
    standard('00080016', 'UI', RAW_DATA),
    standard('00080020', 'DA', '20200101'),
    standard('00080030', 'TM', '120000'),
    standard('00080060', 'CS', 'OT'),
    standard('00100010', 'PN', 'Blockshift^Test'),
    standard('00100020', 'LO', `BLOCKSHIFT ${caseId}`),
    standard('00200010', 'SH', '1'),
    standard('00200011', 'IS', '1'),
    standard('00200013', 'IS', String(instance + 1)),
  ];
  const tags = new Set(meaning.elements.map((element) => (isAddress(element) ? '' : element.tag)));
  const frame = tags.has('00200052') ? [standard('00200052', 'UI', uid('frame of reference'))] : [];
  const replaced = new Set([...own, ...frame].map((element) => (isAddress(element) ? '' : element.tag)));
  return {
    elements: [
      ...own,
      ...frame,
      ...defaults.filter((element) => isAddress(element) || !tags.has(element.tag)),
      ...meaning.elements.filter((element) => isAddress(element) || !replaced.has(element.tag)),
    ],
  };
}
