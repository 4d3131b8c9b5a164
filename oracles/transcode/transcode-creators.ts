import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { addressOf, keyText, pathText } from '../../dicom/address.ts';
import { type DataSet, isValue } from '../../dicom/data-set.ts';
import { blockOf, creatorsOf, isBlockTag, isCreatorTag } from '../../dicom/private-block.ts';
import { elementOf, groupOf, tagForPeople } from '../../dicom/tag.ts';
import { several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { dataSetsOf } from '../raw-path.ts';
import { isSingle } from '../reach.ts';
import { syntaxName, type Transcoded, transcodeAsks, transcodeResults } from './transcoded.ts';

const RENDERINGS: readonly RenderingId[] = ['moved'];

/** The creators of a Data Set that own at least one element there, as `0021 ACME`. */
function ownersIn(dataSet: DataSet): string[] {
  const used = new Set(
    dataSet.elements.filter(({ tag }) => isBlockTag(tag)).map(({ tag }) => `${groupOf(tag)} ${blockOf(tag)}`),
  );
  return [...creatorsOf(dataSet)]
    .filter(([tag]) => used.has(`${groupOf(tag)} ${elementOf(tag)}`))
    .map(([tag, creator]) => keyText({ ...addressOf(groupOf(tag), creator, 0), element: 'xx' }));
}

interface Reserved {
  readonly place: string;
  readonly owner: string;
}

function compareCreators({ from, file }: Transcoded): { lost: Reserved[]; other: string[]; total: number } {
  const written = dataSetsOf(file.dataSet);
  const there = new Map(written.map(({ path, dataSet }) => [pathText(path), new Set(ownersIn(dataSet))]));
  const due = dataSetsOf(from.dataSet).flatMap(({ path, dataSet }) =>
    ownersIn(dataSet).map((owner) => ({ place: pathText(path), owner })),
  );
  // An Item that cannot be found is in a value that was left as bytes, or its sequence has lost its own creator.
  const lost = due.filter(({ place, owner }) => there.get(place) && !there.get(place)!.has(owner));
  const other = written.flatMap(({ path, dataSet }) =>
    dataSet.elements
      .filter((element) => isCreatorTag(element.tag) && isValue(element) && element.vr !== 'LO')
      .map(({ tag, vr }) => `${[pathText(path), tagForPeople(tag)].filter(Boolean).join('/')} has VR ${vr}`),
  );
  return { lost, other, total: due.length };
}

/** Creators survive as what they are. */
export const transcodeCreators: Property = {
  id: 'transcode.creators',
  title: 'In another Transfer Syntax every creator is there, once for its elements, and has VR LO',
  consequence: 'Private data lose their owner, and no program recognises them any more.',
  rules: ['PS3.5-6.2.2-c', 'PS3.5-7.8.1-a3', 'PS3.5-7.8.1-a4', 'PS3.5-7.8.1-b1'],
  askedOn: 'Every case of one file, legal or tolerated, in another Transfer Syntax that the tool writes.',
  renderings: RENDERINGS,
  control:
    'None: a creator that owns elements in the input has to be there. Items that the tool took for bytes are left out.',
  operation: 'transcode',
  applies: isSingle,
  asks: (subject, tool) => transcodeAsks(subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const results = transcodeResults(subject, got, transcodeAsks(subject, tool, RENDERINGS), false);
    if ('judgement' in results) return results.judgement;
    const moved = results.get('moved')!;
    const { lost, other, total } = compareCreators(moved);
    if (other.length > 0) {
      const sentence = `wrote ${count(other.length, 'Private Creator')} with a VR other than LO in ${syntaxName(moved.to)}`;
      const proof = { expected: 'VR LO for every creator', observed: several(other), ...moved.evidence };
      return failure(subject, 'wrong-vr', sentence, proof);
    }
    if (lost.length > 0) {
      const sentence = `kept ${total - lost.length} of ${count(total, 'Private Creator')} with elements when writing ${syntaxName(moved.to)} and said success`;
      const text = ({ place, owner }: Reserved): string => [place, owner].filter(Boolean).join('/');
      return failure(subject, 'lost-value', sentence, {
        expected: several(lost.map(text)),
        observed: 'they own nothing there',
        ...moved.evidence,
      });
    }
    return verdict('pass', `kept ${count(total, 'Private Creator')} in ${syntaxName(moved.to)}`);
  },
};
