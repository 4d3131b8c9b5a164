import { block, byNumber, type Curated, element, openItem, openSequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The same Sequence on block 10, as dcm4che leaves it: (2005,140F) is gone, and conversions that have its number built in fail.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved', 'private-sequence', 'nested'],
  source: 'icometrix/dicom2nifti#85',
  dataSet: [
    openSequence(
      '52009230',
      openItem(
        block(
          '2005',
          0x10,
          'Philips MR Imaging DD 005',
          openSequence(
            '0F',
            openItem(
              element('00180080', 'DS', '4.5'),
              block('2005', 0x10, 'Philips MR Imaging DD 001', element('0D', 'FL', 0), element('0E', 'FL', 1.75)),
            ),
          ),
        ),
      ),
    ),
  ],
  questions: [byNumber('2005140F'), byNumber('2005100F', '1 Items')],
};
