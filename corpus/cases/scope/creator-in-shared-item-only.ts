import { address, block, type Curated, element, item, lookup, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The creator was written into the Item of the shared functional groups, and the elements into those of the frames, where nobody owns them.',
  clauses: ['PS3.5 7.8.1 g1'],
  validity: 'tolerated',
  edition: 'Illegal in every edition; written by a toolkit until it was noticed.',
  features: ['orphan', 'siblings', 'nested'],
  source: 'ImagingDataCommons/highdicom#54',
  dataSet: [
    sequence('52009229', item(block('0021', 0x10, 'ACME'))),
    sequence('52009230', item(element('00211004', 'DS', '1')), item(element('00211004', 'DS', '2'))),
  ],
  deviations: ['orphan'],
  questions: [lookup(address('0021', 'ACME', '04'), [])],
};
