import { address, block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The SUV factor of Philips PET, one of the private elements that PS3.15 lists as safe, on block 11.',
  clauses: ['PS3.15 E.3.10'],
  validity: 'legal',
  features: ['moved', 'deidentify'],
  source: 'PS3.15 Table E.3.10-1',
  dataSet: [
    block('7053', 0x10, 'ACME PET', element('00', 'DS', '9.75')),
    block('7053', 0x11, 'Philips PET Private Group', element('00', 'DS', '0.000575'), element('09', 'DS', '1.25')),
  ],
  questions: [
    {
      operation: 'deidentify',
      keeps: [address('7053', 'Philips PET Private Group', '00'), address('7053', 'Philips PET Private Group', '09')],
    },
  ],
};
