import fc from 'fast-check';
import { addressOf } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { type Canaries, canaries } from '../canary.ts';
import { csa2 } from '../csa2.ts';
import { owned, sequence, standard } from '../elements.ts';
import { seedOf, shuffled } from '../seeds.ts';
import { SIEMENS_CSA_HEADER } from '../vendors/siemens-csa-header.ts';
import * as csaMore from '../vendors/siemens-csa-more.ts';
import { SIEMENS_MEDCOM_HEADER } from '../vendors/siemens-medcom-header.ts';
import { SIEMENS_MR_HEADER_0019, SIEMENS_MR_HEADER_0051 } from '../vendors/siemens-mr-header.ts';
import type { VendorElement, VendorTable } from '../vendors/vendor-table.ts';
import { filled, handful, someOf } from './pick.ts';
import type { Arrangement, Subject } from './subject.ts';

const MR_IMAGE = '1.2.840.10008.5.1.4.1.1.4';
const APPLICATION_HEADERS = addressOf(0x0029, SIEMENS_MEDCOM_HEADER.creator, 0x40);
/** Further creators of 0029, for objects that are no images, reports and graphics. */
const BESIDE: readonly VendorTable[] = Object.values(csaMore);
const IN_APPLICATION_HEADER: ReadonlySet<number> = new Set([0x41, 0x42, 0x43, 0x44]);

/**
 * MR as Siemens wrote it before XA: SIEMENS MR HEADER in 0019 and 0051, SIEMENS CSA HEADER and SIEMENS MEDCOM HEADER
 * in 0029, with well-formed CSA2 bytes and MEDCOM's private Sequence 40; half of them hold some of it in the Item of a
 * standard Sequence too. With company: a second creator beside each of these; on its own terms
 * in one case out of four.
 */
export const siemensClassic = (arrangement: Arrangement): fc.Arbitrary<Subject> =>
  fc
    .record({
      numbers: someOf(SIEMENS_MR_HEADER_0019, 2, 6),
      texts: someOf(SIEMENS_MR_HEADER_0051, 2, 5),
      csa: arrangement === 'gap' ? fc.constant(false) : fc.boolean(),
      nested: fc.boolean(),
      seed: fc.nat(),
      beside: arrangement === 'gap' ? fc.constant(0) : fc.nat(4),
      company: arrangement === 'any' ? fc.nat(3).map((n) => n === 0) : fc.constant(arrangement === 'company'),
    })
    .map(assemble);

interface Choices {
  readonly numbers: readonly VendorElement[];
  readonly texts: readonly VendorElement[];
  readonly csa: boolean;
  readonly nested: boolean;
  readonly seed: number;
  /** How many further creators. */
  readonly beside: number;
  readonly company: boolean;
}

function assemble(choices: Choices): Subject {
  const mint = canaries();
  const company = (group: number): MeaningElement[] =>
    choices.company
      ? [0x08, 0x16].map((byte) => owned(addressOf(group, 'EXAMPLE SITE TOOLS', byte), 'LO', mint('LO')))
      : [];
  const numbers = (): MeaningElement[] => [
    ...filled(SIEMENS_MR_HEADER_0019, choices.numbers, mint),
    ...company(0x0019),
  ];
  const texts = (): MeaningElement[] => [...filled(SIEMENS_MR_HEADER_0051, choices.texts, mint), ...company(0x0051)];
  const inItem = choices.nested ? [sequence({ tag: '00081140' }, [...numbers(), ...texts()])] : [];
  const elements = [
    standard('00080016', 'UI', MR_IMAGE),
    standard('00080060', 'CS', 'MR'),
    standard('00080070', 'LO', 'SIEMENS'),
    ...inItem,
    ...numbers(),
    ...(choices.csa ? csaHeader(mint) : []),
    ...filled(SIEMENS_MEDCOM_HEADER, handful(SIEMENS_MEDCOM_HEADER, 2, 5, choices.seed), mint),
    sequence(APPLICATION_HEADERS, applicationHeader(mint), applicationHeader(mint)),
    ...others(choices, mint),
    ...company(0x0029),
    ...texts(),
  ];
  return { meaning: { elements }, mint };
}

const others = ({ seed, beside }: Choices, mint: Canaries): MeaningElement[] =>
  shuffled(BESIDE, seedOf(seed, 'beside'))
    .slice(0, beside)
    .flatMap((table) => filled(table, handful(table, 1, 3, seedOf(seed, table.creator)), mint));

const applicationHeader = (mint: Canaries): MeaningElement[] =>
  filled(
    SIEMENS_MEDCOM_HEADER,
    SIEMENS_MEDCOM_HEADER.elements.filter((element) => IN_APPLICATION_HEADER.has(element.byte)),
    mint,
  );

const csaHeader = (mint: Canaries): MeaningElement[] =>
  filled(SIEMENS_CSA_HEADER, SIEMENS_CSA_HEADER.elements, mint).map((element) =>
    element.vr === 'OB' ? { ...element, base64: csaBytes(mint) } : element,
  );

/** A CSA2 header with canaries as texts. */
function csaBytes(mint: Canaries): string {
  const names = ['EchoLinePosition', 'UsedPatientWeight', 'ImaCoilString'];
  const tags = names.map((name) => {
    const content = mint('IS');
    return { name, vr: 'IS' as const, values: 'values' in content ? content.values.map(String) : [] };
  });
  return Buffer.from(csa2(tags)).toString('base64');
}
