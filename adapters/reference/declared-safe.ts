import { type Address, addressOf, keyText } from '../../dicom/address.ts';
import { type DataSet, type Element, isSequence, isValue } from '../../dicom/data-set.ts';
import { decodeContent } from '../../dicom/read/decode-content.ts';
import { hex } from '../../dicom/tag.ts';

/** Private Data Element Characteristics Sequence, and what its Items say. */
const CHARACTERISTICS = 0x00080300;
const GROUP = 0x00080301;
const CREATOR = 0x00080302;
const STATUS = 0x00080303;
const NONIDENTIFYING = 0x00080304;

const valuesOf = ({ elements }: DataSet, tag: number): readonly (string | number)[] => {
  const element = elements.find((one) => one.tag === tag);
  if (element === undefined || !isValue(element)) return [];
  const content = decodeContent(VRS[tag] ?? 'UN', element.bytes);
  return 'values' in content ? content.values : [];
};

const VRS: Readonly<Record<number, 'US' | 'LO' | 'CS'>> = {
  [GROUP]: 'US',
  [CREATOR]: 'LO',
  [STATUS]: 'CS',
  [NONIDENTIFYING]: 'US',
};

const itemsOf = (element: Element | undefined): readonly DataSet[] =>
  element !== undefined && isSequence(element) ? element.items : [];

/**
 * What a file itself says is safe (PS3.3 C.12.1, PS3.15 E.3.10): its descriptions name group, creator and low bytes, and so
 * hold in whichever block the creator is, in every Item.
 */
export function declaredSafe(dataSet: DataSet): (address: Address) => boolean {
  const safe = new Set<string>();
  for (const item of itemsOf(dataSet.elements.find(({ tag }) => tag === CHARACTERISTICS))) {
    const [group, creator, status] = [GROUP, CREATOR, STATUS].map((tag) => valuesOf(item, tag)[0]);
    if (typeof group !== 'number' || typeof creator !== 'string') continue;
    const every = Array.from({ length: 0x100 }, (_, byte) => byte);
    const bytes = status === 'SAFE' ? every : status === 'MIXED' ? valuesOf(item, NONIDENTIFYING).map(Number) : [];
    for (const byte of bytes) safe.add(keyText({ group: hex(group, 4), creator, element: hex(byte, 2) }));
  }
  return ({ group, creator, element }) =>
    safe.has(keyText(addressOf(Number.parseInt(group, 16), creator, Number.parseInt(element, 16))));
}
