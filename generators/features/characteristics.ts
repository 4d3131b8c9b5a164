import { sameKey } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { sequence, standard } from '../elements.ts';
import { itemAt } from '../items.ts';
import type { Setting, Stage } from './feature.ts';
import { neighbours } from './neighbours.ts';

/** (0008,0300), Private Data Element Characteristics Sequence. */
const CHARACTERISTICS = '00080300';

/**
 * Private Data Element Characteristics Sequence describes the target's creator: whether its elements may identify the
 * patient, and which are safe, with their VRs. It names group, creator and low bytes, never the block, so it stays right
 * when blocks move.
 */
export const characteristics: Setting = {
  name: 'characteristics',
  title: "(0008,0300) describes the target's creator, by group and name",
  source: 'PS3.3 C.12.1, (0008,0300) to (0008,0310); PS3.15 E.3.10',
  shows: ({ meaning, subject }) => {
    const found = meaning.elements.find((e) => sameKey(e, { tag: CHARACTERISTICS }));
    return JSON.stringify(found ?? '').includes(JSON.stringify(subject.target.address.creator));
  },
  arrange: (stage) => ({ elements: [...stage.meaning.elements, sequence({ tag: CHARACTERISTICS }, described(stage))] }),
};

function described(stage: Stage): readonly MeaningElement[] {
  const { path, address } = stage.target;
  const status = (['SAFE', 'UNSAFE', 'MIXED'] as const)[stage.choice % 3]!;
  const target = itemAt(stage.meaning, path)!.elements.find((e) => sameKey(e, address))!;
  const own = neighbours(stage).map((e) => Number.parseInt(e.element, 16));
  const safe = [...new Set(own)].filter((_, i) => i % 2 === 0).sort((a, b) => a - b);
  return [
    standard('00080301', 'US', Number.parseInt(address.group, 16)),
    standard('00080302', 'LO', address.creator),
    standard('00080303', 'CS', status),
    ...(status === 'MIXED' ? [standard('00080304', 'US', ...safe)] : []),
    sequence({ tag: '00080310' }, [
      standard('00080308', 'US', Number.parseInt(address.element, 16)),
      standard('00080309', 'UL', 'values' in target ? target.values.length : 1),
      standard('0008030A', 'CS', target.vr),
      standard('0008030C', 'UC', 'Described Element'),
      standard('0008030D', 'UC', 'DescribedElement'),
    ]),
  ];
}
