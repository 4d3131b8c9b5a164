import { address, block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Who keeps an element keeps its creator: without (0045,0010) the kept element belongs to nobody.',
  clauses: ['PS3.15 E.3.10', 'PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['deidentify'],
  source: 'KitwareMedical/dicom-anonymizer#10; KitwareMedical/dicom-anonymizer#97',
  dataSet: [block('0045', 0x10, 'GEMS_HELIOS_01', element('01', 'SS', 16), element('3B', 'LO', 'DOE JANE'))],
  questions: [{ operation: 'deidentify', keeps: [address('0045', 'GEMS_HELIOS_01', '01')] }],
};
