import { block, type Curated, element, openItem, openSequence, violating } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A Sequence of undefined length at the end of the file, without its delimitation.',
  clauses: ['PS3.5 7.5.2'],
  validity: 'malformed',
  features: ['undefined-length', 'truncated'],
  source: 'PS3.5 7.5.2',
  dataSet: [
    block(
      '0021',
      0x11,
      'ACME',
      element('04', 'LO', 'WHOLE'),
      violating(openSequence('FE', openItem(block('0021', 0x10, 'ACME', element('05', 'LO', 'INSIDE')))), {
        omitDelimitation: true,
      }),
    ),
  ],
  deviations: ['missing-delimitation'],
};
