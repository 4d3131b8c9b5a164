import fc from 'fast-check';
import { addressOf } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { canaries } from '../canary.ts';
import { sequence, standard } from '../elements.ts';
import { seedOf, shuffled } from '../seeds.ts';
import {
  PHILIPS_IMAGING_DD_001,
  PHILIPS_IMAGING_DD_002,
  PHILIPS_MR_IMAGING_DD_001,
  PHILIPS_MR_IMAGING_DD_002,
  PHILIPS_MR_IMAGING_DD_003,
  PHILIPS_MR_IMAGING_DD_004,
  PHILIPS_MR_IMAGING_DD_005,
  PHILIPS_MR_IMAGING_DD_006,
} from '../vendors/philips.ts';
import type { VendorTable } from '../vendors/vendor-table.ts';
import { company } from './company.ts';
import { filled, handful } from './pick.ts';
import type { Arrangement, Subject } from './subject.ts';

const ENHANCED_MR = '1.2.840.10008.5.1.4.1.1.4.1';
const SHARED = addressOf(0x2005, PHILIPS_MR_IMAGING_DD_005.creator, 0x0e);
const PER_FRAME = addressOf(0x2005, PHILIPS_MR_IMAGING_DD_005.creator, 0x0f);
const STACKS = addressOf(0x2001, PHILIPS_IMAGING_DD_001.creator, 0x5f);

const LOW: readonly VendorTable[] = [PHILIPS_MR_IMAGING_DD_001, PHILIPS_MR_IMAGING_DD_002, PHILIPS_MR_IMAGING_DD_003];
const HIGH: readonly VendorTable[] = [PHILIPS_MR_IMAGING_DD_004, PHILIPS_MR_IMAGING_DD_005, PHILIPS_MR_IMAGING_DD_006];

/**
 * Enhanced MR as Philips writes it: in the shared and in each per-frame functional group a private Sequence of Philips
 * MR Imaging DD 005 ((2005,140E) and (2005,140F)) whose Item holds what a single image would, standard elements and
 * several creators in 2001 and 2005; Stack Sequences (2001,105F) in the root and in the frames. One to four frames.
 */
export const philipsEnhanced = (arrangement: Arrangement): fc.Arbitrary<Subject> =>
  fc
    .record({
      seed: fc.nat(),
      frames: fc.integer({ min: 1, max: 4 }),
      stacksInFrames: fc.boolean(),
      company: arrangement === 'any' ? fc.nat(3).map((n) => n === 0) : fc.constant(arrangement === 'company'),
    })
    .map((choices) => assemble({ ...choices, arrangement }));

interface Choices {
  readonly seed: number;
  readonly frames: number;
  readonly stacksInFrames: boolean;
  readonly company: boolean;
  readonly arrangement: Arrangement;
}

function assemble({ seed, frames, stacksInFrames, company: withCompany, arrangement }: Choices): Subject {
  const mint = canaries();
  const [high, low] = [shuffled(HIGH, seedOf(seed, 'high')), shuffled(LOW, seedOf(seed, 'low'))];
  const in2005 = arrangement === 'gap' ? high.slice(0, 2) : [low[0]!, high[0]!];
  const in2001 = seed % 3 === 0 ? [PHILIPS_IMAGING_DD_001, PHILIPS_IMAGING_DD_002] : [PHILIPS_IMAGING_DD_001];
  /** The same elements wherever it is asked for the same place, with values of their own. */
  const content = (place: string, most: number): MeaningElement[] => [
    ...[...in2001, ...in2005].flatMap((table) =>
      filled(table, handful(table, 2, most, seedOf(seed, place, table.creator)), mint),
    ),
    ...(withCompany ? [0x2001, 0x2005].flatMap((group) => company(group, mint)) : []),
  ];
  const stacks = (): MeaningElement => sequence(STACKS, content('stack', 2));
  const frame = (_: unknown, index: number): MeaningElement[] => [
    sequence({ tag: '00209111' }, [standard('00209057', 'UL', index + 1)]),
    sequence(PER_FRAME, [
      standard('00080008', 'CS', 'ORIGINAL', 'PRIMARY'),
      standard('00180080', 'DS', String(index + 500)),
      ...content('frame', 3),
      ...(stacksInFrames ? [stacks()] : []),
    ]),
    ...(withCompany ? company(0x2005, mint) : []),
  ];
  const elements = [
    standard('00080016', 'UI', ENHANCED_MR),
    standard('00080060', 'CS', 'MR'),
    standard('00080070', 'LO', 'Philips Medical Systems'),
    ...content('root', 3),
    stacks(),
    standard('00280008', 'IS', String(frames)),
    sequence({ tag: '52009229' }, [sequence(SHARED, content('shared', 3))]),
    sequence({ tag: '52009230' }, ...Array.from({ length: frames }, frame)),
  ];
  return { meaning: { elements }, mint };
}
