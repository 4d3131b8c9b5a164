import { addressOf } from '../dicom/address.ts';
import type { DicomFile } from '../dicom/data-set.ts';
import type { MeaningElement } from '../dicom/meaning.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { canaries } from '../generators/canary.ts';
import { owned, sequence, standard } from '../generators/elements.ts';
import { place } from '../generators/place.ts';
import { SIEMENS_MR_SDI_02 } from '../generators/vendors/siemens-mr-sdi-02.ts';
import { SIEMENS_MR_SDR_01 } from '../generators/vendors/siemens-mr-sdr-01.ts';
import { SIEMENS_MR_SDS_01 } from '../generators/vendors/siemens-mr-sds-01.ts';
import type { VendorTable } from '../generators/vendors/vendor-table.ts';

/** What an image of dcm_qa_agfa has: 37 frames with 9 Items each and two dozen private elements in each. */
const FRAMES = 37;
const PRIVATE_ELEMENTS = 20;
const SIZE = 350_000;

/** An image like an enhanced one by Siemens XA, of about 350 kB in 2,100 elements; always the same. */
export function benchImage(): DicomFile {
  const mint = canaries();
  const privateOf = ({ group, creator, elements }: VendorTable, most: number): MeaningElement[] =>
    elements
      .filter(({ vr, byte }) => vr !== 'SQ' && byte !== 0xfe)
      .slice(0, most)
      .map(({ byte, vr }) => owned(addressOf(group, creator, byte), vr, mint(vr)));
  const held = (table: VendorTable, most: number): MeaningElement =>
    sequence(addressOf(table.group, table.creator, 0xfe), privateOf(table, most));
  const frame = (index: number): MeaningElement[] => [
    sequence({ tag: '00189114' }, [standard('00189082', 'FD', 30 + index)]),
    sequence({ tag: '00189226' }, [
      standard('00080008', 'CS', 'ORIGINAL', 'PRIMARY', 'FMRI', 'NONE'),
      standard('00089205', 'CS', 'MONOCHROME'),
      standard('00089206', 'CS', 'VOLUME'),
      standard('00089207', 'CS', 'NONE'),
      standard('00089208', 'CS', 'MAGNITUDE'),
      standard('00089209', 'CS', 'T2_STAR'),
    ]),
    sequence({ tag: '00209111' }, [
      standard('00189074', 'DT', '20220101120000.500000'),
      standard('00189151', 'DT', '20220101120000.500000'),
      standard('00189220', 'FD', 1500.5),
      standard('00209056', 'SH', '1'),
      standard('00209057', 'UL', index + 1),
      standard('00209128', 'UL', 1),
      standard('00209156', 'US', 1),
    ]),
    sequence({ tag: '00209113' }, [standard('00200032', 'DS', '-100.5', '-98.25', String(index * 3))]),
    sequence({ tag: '00209116' }, [standard('00200037', 'DS', '1', '0', '0', '0', '1', '0')]),
    sequence({ tag: '00289110' }, [standard('00180050', 'DS', '3'), standard('00280030', 'DS', '3', '3')]),
    sequence({ tag: '00289145' }, [
      standard('00281052', 'DS', '0'),
      standard('00281053', 'DS', '1'),
      standard('00281054', 'LO', 'US'),
    ]),
    held(SIEMENS_MR_SDI_02, PRIVATE_ELEMENTS),
  ];
  const dataSet = place({
    elements: [
      standard('00080016', 'UI', ENHANCED_MR),
      standard('00080018', 'UI', '2.25.4712'),
      standard('00080060', 'CS', 'MR'),
      standard('00080070', 'LO', 'SIEMENS'),
      standard('00100020', 'LO', 'BENCH'),
      ...privateOf(SIEMENS_MR_SDR_01, PRIVATE_ELEMENTS),
      standard('00280008', 'IS', String(FRAMES)),
      sequence({ tag: '52009229' }, [held(SIEMENS_MR_SDS_01, 3 * PRIVATE_ELEMENTS)]),
      sequence({ tag: '52009230' }, ...Array.from({ length: FRAMES }, (_, index) => frame(index))),
    ],
  });
  const file: DicomFile = {
    preamble: new Uint8Array(128),
    meta: (
      [
        [0x00020002, ENHANCED_MR],
        [0x00020003, '2.25.4712'],
        [0x00020010, TRANSFER_SYNTAX.explicitLittle],
      ] as const
    ).map(([tag, uid]) => ({ tag, vr: 'UI', bytes: encodeContent('UI', { values: [uid] }) })),
    transferSyntax: TRANSFER_SYNTAX.explicitLittle,
    dataSet,
  };
  // Numbers that a compressor finds about as hard as an image.
  const pixels = Uint8Array.from({ length: SIZE - writeFile(file).length }, (_, i) => (i * i * 7 + (i >> 3)) & 0x7f);
  return { ...file, dataSet: { elements: [...dataSet.elements, { tag: 0x7fe00010, vr: 'OW', bytes: pixels }] } };
}

const ENHANCED_MR = '1.2.840.10008.5.1.4.1.1.4.1';
