import { isAddress } from '../../dicom/address.ts';
import { tagText } from '../../dicom/tag.ts';
import { standard } from '../elements.ts';
import { LAST_WRITER } from '../last-writer.ts';
import type { Setting } from './feature.ts';

const VERSION_NAME = '00020013';

/**
 * A program built on DCMTK wrote the file last, and (0002,0012) and (0002,0013) name it: they do not tell which archive
 * the file has been in, nor who renumbered its blocks. Files of dcm_qa_agfa say OFFIS_DCMTK_361, not Agfa.
 */
export const storedAgain: Setting = {
  name: 'stored-again',
  title: '(0002,0012) and (0002,0013) name the software that wrote the file last, and hide where it has been',
  source: 'PS3.10 7.1; rordenlab/dcm2niix#435 and its data set dcm_qa_agfa',
  shows: ({ meaning }) => meaning.elements.some((e) => !isAddress(e) && e.tag === VERSION_NAME),
  arrange: ({ meaning }) => ({
    elements: [...LAST_WRITER.map(({ tag, vr, value }) => standard(tagText(tag), vr, value)), ...meaning.elements],
  }),
};
