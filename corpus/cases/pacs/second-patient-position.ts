import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A section that a PACS added holds a Patient Position of its own in an Item of a private Sequence. Read as the one of the image, it turns the volume round.',
  clauses: ['PS3.5 7.5.1', 'PS3.5 7.8.2 b'],
  validity: 'legal',
  features: ['private-sequence', 'leak'],
  source: 'rordenlab/dcm2niix#506',
  dataSet: [
    element('00185100', 'CS', 'HFS'),
    block('0029', 0x10, 'ACME PACS', sequence('01', item(element('00185100', 'CS', 'FFP')))),
  ],
};
