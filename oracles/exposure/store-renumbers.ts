import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Exposure } from '../../contract/property.ts';
import { addressOf, keyText, pathText } from '../../dicom/address.ts';
import type { DataSet } from '../../dicom/data-set.ts';
import { creatorsOf } from '../../dicom/private-block.ts';
import { elementOf, groupOf, hex } from '../../dicom/tag.ts';
import { askAbout } from '../ask-about.ts';
import { elementsOf, isPrivateKey, several } from '../expected.ts';
import { gather } from '../gather.ts';
import { count, fileOf } from '../judge-helpers.ts';
import { dataSetsOf } from '../raw-path.ts';
import { isSingle, outOfReach } from '../reach.ts';
import { readOutput } from '../read-output.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved'];

const ASKS = RENDERINGS.map((rendering) => askAbout(rendering, { operation: 'store' }));

/** The block of each owner in each Item, by `path group "creator"`; the lowest where it has several. */
function blocksIn(dataSet: DataSet): Map<string, string> {
  const blocks = new Map<string, string>();
  for (const { path, dataSet: inner } of dataSetsOf(dataSet)) {
    for (const [tag, creator] of [...creatorsOf(inner)].reverse()) {
      const owner = keyText({ ...addressOf(groupOf(tag), creator, 0), element: 'xx' });
      blocks.set([pathText(path), owner].filter(Boolean).join('/'), hex(elementOf(tag), 2));
    }
  }
  return blocks;
}

/** The owners that came back in another block. */
function movedIn(subject: RenderedCase, rendering: RenderingId, bytes: Uint8Array): string[] | undefined {
  const from = fileOf(subject, rendering);
  const output = readOutput(from, bytes);
  if ('unreadable' in output) return undefined;
  const after = blocksIn(output.file.dataSet);
  return [...blocksIn(from.dataSet)].flatMap(([owner, block]) => {
    const now = after.get(owner);
    return now === undefined || now === block ? [] : [`${owner} from block ${block} to ${now}`];
  });
}

/** An archive that renumbers does nothing wrong; numbers recorded before are worth nothing after. */
export const storeRenumbers: Exposure = {
  id: 'exposure.store-renumbers',
  title: 'The archive moves private blocks, so that numbers recorded from the original file select something else',
  consequence: 'Numbers recorded before the data went through the archive stand for other elements after.',
  rules: ['PS3.5-7.8.1-c1', 'PS3.4-B.4.1.1-a', 'DER-4'],
  askedOn: 'Every case of one file with private elements.',
  renderings: RENDERINGS,
  control: 'The archive gives back a file that can be read; an owner counts that is in it, in another block.',
  operation: 'store',
  applies: (subject) =>
    isSingle(subject) &&
    subject.instances.some((meaning) => elementsOf(meaning).some(({ element }) => isPrivateKey(element))),
  asks: (subject, tool) => outOfReach(subject, tool.store, RENDERINGS) ?? ASKS,
  judge(subject, got) {
    const answers = gather(ASKS, got, 'store');
    if ('judgement' in answers) return undefined;
    const moved = RENDERINGS.map((rendering) => movedIn(subject, rendering, answers.answer(rendering)!.output));
    if (moved.some((one) => one === undefined)) return undefined;
    const all = moved.flatMap((one) => one!);
    if (all.length === 0) return { exposed: false, sentence: 'every owner came back in the block it had' };
    return { exposed: true, sentence: `moved ${count(all.length, 'reservation')}: ${several(all, 3)}` };
  },
};
