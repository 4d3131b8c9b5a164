import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { placeText } from '../../dicom/address.ts';
import { compareMeanings, type Difference } from '../../dicom/compare-meanings.ts';
import { elementsOf, isPrivateKey, type Occurrence, occurrenceText, several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { isSingle } from '../reach.ts';
import { isEmpty, sameContent } from '../same-content.ts';
import { syntaxName, transcodeAsks, transcodeResults } from './transcoded.ts';

const RENDERINGS: readonly RenderingId[] = ['moved'];

/** Where the content of a missing element turned up: under another owner in the same Item, or in another Data Set. */
const newHome = (missing: Difference, extras: readonly Occurrence[]): Occurrence | undefined =>
  extras.find(({ element }) => !isEmpty(element) && sameContent(missing.expected!, element));

/** Items keep their own creators. */
export const transcodeScope: Property = {
  id: 'transcode.scope',
  title: 'In another Transfer Syntax every Item keeps its own creators for its own elements',
  consequence: 'The elements of one frame pass to the creator of another.',
  rules: ['PS3.5-7.8.1-g1', 'PS3.5-7.8.1-g2', 'PS3.5-7.8.1-g-n1', 'PS3.5-7.8.1-g-n2'],
  askedOn: 'Cases of one file with private elements in Items, in another Transfer Syntax that the tool writes.',
  renderings: RENDERINGS,
  control:
    'None: the failure is that the content of a nested element turns up under another owner or in another Data Set.',
  operation: 'transcode',
  applies: (subject) =>
    isSingle(subject) &&
    subject.instances.some((meaning) =>
      elementsOf(meaning).some(({ path, element }) => path.length > 0 && isPrivateKey(element)),
    ),
  asks: (subject, tool) => transcodeAsks(subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const results = transcodeResults(subject, got, transcodeAsks(subject, tool, RENDERINGS), false);
    if ('judgement' in results) return results.judgement;
    const { from, meaning, to, evidence } = results.get('moved')!;
    const differences = compareMeanings(from.meaning, meaning);
    const extras = differences.flatMap(({ kind, path, actual }): Occurrence[] =>
      kind === 'extra' && actual && isPrivateKey(actual) ? [{ path, element: actual }] : [],
    );
    const moved = differences.flatMap((difference) => {
      if (difference.kind !== 'missing' || difference.path.length === 0 || !isPrivateKey(difference.key)) return [];
      const home = newHome(difference, extras);
      return home ? [{ place: placeText(difference.path, difference.key), home: occurrenceText(home) }] : [];
    });
    const nested = elementsOf(from.meaning).filter(({ path, element }) => path.length > 0 && isPrivateKey(element));
    if (moved.length === 0) {
      return verdict('pass', `kept the owners of ${count(nested.length, 'nested element')} in ${syntaxName(to)}`);
    }
    const sentence = `gave ${moved.length} of ${count(nested.length, 'nested element')} to another owner when writing ${syntaxName(to)}`;
    return failure(subject, 'leak', sentence, {
      expected: several(moved.map(({ place }) => place)),
      observed: several(moved.map(({ home }) => home)),
      ...evidence,
    });
  },
};
