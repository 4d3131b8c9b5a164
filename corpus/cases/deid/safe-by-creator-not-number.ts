import { address, block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    '(0019,109E) is on the list of safe elements for GEMS_ACQU_01. Here it belongs to another and names the patient; the safe one is on block 11.',
  clauses: ['PS3.15 E.3.10'],
  validity: 'legal',
  features: ['deidentify', 'decoy'],
  source: 'KitwareMedical/dicom-anonymizer#96; KitwareMedical/dicom-anonymizer#82',
  dataSet: [
    block('0019', 0x10, 'ACME NAMES', element('9E', 'LO', 'DOE JANE')),
    block('0019', 0x11, 'GEMS_ACQU_01', element('9E', 'LO', 'efgre3d')),
  ],
  questions: [{ operation: 'deidentify', keeps: [address('0019', 'GEMS_ACQU_01', '9E')] }],
};
