import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Two files of one kind give an element different upper bytes. The name of the element is its low byte; the same data on block 42.',
  clauses: ['PS3.5 7.8.1 Note 3'],
  validity: 'legal',
  edition: 'The Note stands in the edition of 2020; that a creator may have any block holds in every edition.',
  features: ['moved'],
  source: 'orthanc changeset 4857:275bc6769d60',
  dataSet: [block('0021', 0x42, 'ACME', element('04', 'LO', 'ON BLOCK 42'))],
};
