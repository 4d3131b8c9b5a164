import fc from 'fast-check';
import { addressOf } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { type Canaries, canaries } from '../canary.ts';
import { owned, sequence, standard } from '../elements.ts';
import { seedOf, shuffled } from '../seeds.ts';
import { SIEMENS_MR_SDI_02 } from '../vendors/siemens-mr-sdi-02.ts';
import { SIEMENS_MR_SDR_01 } from '../vendors/siemens-mr-sdr-01.ts';
import { SIEMENS_MR_SDS_01 } from '../vendors/siemens-mr-sds-01.ts';
import * as syngo from '../vendors/siemens-syngo.ts';
import * as xaMore from '../vendors/siemens-xa-more.ts';
import type { VendorElement, VendorTable } from '../vendors/vendor-table.ts';
import { filled, handful, someOf } from './pick.ts';
import type { Arrangement, Subject } from './subject.ts';

const ENHANCED_MR = '1.2.840.10008.5.1.4.1.1.4.1';
const SDS_SEQUENCE = addressOf(0x0021, SIEMENS_MR_SDS_01.creator, 0xfe);
const SDI_SEQUENCE = addressOf(0x0021, SIEMENS_MR_SDI_02.creator, 0xfe);
const IMAGES = addressOf(0x0021, xaMore.SIEMENS_MR_IMA.creator, 0x01);
/** Further creators of 0021, for special kinds of images, and of other groups. */
const BESIDE: readonly VendorTable[] = Object.values(xaMore);
const IN_OTHER_GROUPS: readonly VendorTable[] = Object.values(syngo);
/** The elements of SDI 02 that Siemens XA20 puts into the Item of (0018,9226). */
const IN_FRAME_TYPE = new Set([0x59, 0x77, 0x78, 0x79]);

/**
 * Enhanced MR as Siemens XA20 writes it (seen in dcm_qa_agfa): SIEMENS MR SDS 01 in the shared functional groups and
 * SIEMENS MR SDI 02 in those of each frame, each behind its own private Sequence FE, SDI 02 in (0018,9226) too, and
 * SIEMENS MR SDR 01 in the root, there with others of 0021 and of syngo. One to four frames, each with the same elements. With company: a second creator beside
 * each of these; on its own terms in one case out of four.
 */
export const siemensEnhanced = (arrangement: Arrangement): fc.Arbitrary<Subject> =>
  fc
    .record({
      frames: fc.integer({ min: 1, max: 4 }),
      series: someOf(SIEMENS_MR_SDS_01, 2, 6),
      image: someOf(SIEMENS_MR_SDI_02, 2, 6),
      root: someOf(SIEMENS_MR_SDR_01, 2, 3),
      frameType: fc.boolean(),
      seed: fc.nat(),
      beside: arrangement === 'gap' ? fc.constant(false) : fc.constantFrom(true, true, false),
      company: arrangement === 'any' ? fc.nat(3).map((n) => n === 0) : fc.constant(arrangement === 'company'),
    })
    .map(assemble);

interface Choices {
  readonly frames: number;
  readonly series: readonly VendorElement[];
  readonly image: readonly VendorElement[];
  readonly root: readonly VendorElement[];
  readonly frameType: boolean;
  readonly seed: number;
  readonly beside: boolean;
  readonly company: boolean;
}

function assemble(choices: Choices): Subject {
  const mint = canaries();
  const company = (): MeaningElement[] => (choices.company ? neighbour(mint) : []);
  const frame = (_: unknown, index: number): MeaningElement[] => [
    ...(choices.frameType ? [frameType(mint)] : []),
    sequence({ tag: '00209111' }, [standard('00209057', 'UL', index + 1)]),
    sequence(SDI_SEQUENCE, [...filled(SIEMENS_MR_SDI_02, choices.image, mint), ...company()]),
  ];
  const elements = [
    standard('00080016', 'UI', ENHANCED_MR),
    standard('00080060', 'CS', 'MR'),
    standard('00080070', 'LO', 'SIEMENS'),
    ...filled(SIEMENS_MR_SDR_01, choices.root, mint),
    ...others(choices, mint),
    ...company(),
    standard('00280008', 'IS', String(choices.frames)),
    sequence({ tag: '52009229' }, [
      sequence({ tag: '00189115' }, [standard('00189009', 'CS', 'NO')]),
      sequence(SDS_SEQUENCE, [...filled(SIEMENS_MR_SDS_01, choices.series, mint), ...company()]),
    ]),
    sequence({ tag: '52009230' }, ...Array.from({ length: choices.frames }, frame)),
  ];
  return { meaning: { elements }, mint };
}

const others = ({ seed, beside, image }: Choices, mint: Canaries): MeaningElement[] => [
  ...[
    ...(beside ? shuffled(BESIDE, seedOf(seed, 'beside')).slice(0, 4) : []),
    ...shuffled(IN_OTHER_GROUPS, seedOf(seed, 'syngo')).slice(0, seed % 3),
  ].flatMap((table) => filled(table, handful(table, 2, 3, seedOf(seed, table.creator)), mint)),
  ...(beside && seed % 4 === 0 ? [sequence(IMAGES, filled(SIEMENS_MR_SDI_02, image, mint))] : []),
];

const frameType = (mint: Canaries): MeaningElement =>
  sequence({ tag: '00189226' }, [
    standard('00089208', 'CS', 'MAGNITUDE'),
    ...filled(
      SIEMENS_MR_SDI_02,
      SIEMENS_MR_SDI_02.elements.filter((element) => IN_FRAME_TYPE.has(element.byte)),
      mint,
    ),
  ]);

/** A second creator of group 0021, known to nobody. */
const neighbour = (mint: Canaries): MeaningElement[] =>
  [0x04, 0x42].map((byte) => owned(addressOf(0x0021, 'EXAMPLE SITE TOOLS', byte), 'LO', mint('LO')));
