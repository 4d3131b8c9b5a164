import type { RenderingId } from '../../contract/case.ts';
import type { Harm, Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress } from '../../dicom/address.ts';
import { compareMeanings, type Difference } from '../../dicom/compare-meanings.ts';
import { differenceId, differenceText, isRewritten } from '../differences.ts';
import { elementsOf, isPrivateKey, several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { hidesVR, isSingle } from '../reach.ts';
import { syntaxName, transcodeAsks, transcodeResults } from './transcoded.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved'];

const isPrivate = ({ key, path }: Difference): boolean => isPrivateKey(key) || path.some(isAddress);

/**
 * Whether the content differs because the VR does: where the bytes show none, a tool may go by a dictionary that
 * disagrees with the case, and then does so in every block.
 */
const isDispute = ({ kind, expected, actual }: Difference): boolean =>
  kind === 'value' && expected !== undefined && actual !== undefined && expected.vr !== actual.vr;

/** What a difference does to the reader of the output. */
const harmOf = ({ kind, expected, actual }: Difference): Harm => {
  if (kind === 'missing' || !actual) return 'lost-value';
  return kind === 'extra' || !expected ? 'fabricated' : 'wrong-value';
};

const RANK: readonly Harm[] = ['wrong-value', 'lost-value', 'fabricated'];

/**
 * In another Transfer Syntax a file means the same. This holds for every tool and every block, so the canonical
 * rendering excuses only what happens to standard elements.
 */
export const transcodeValues: Property = {
  id: 'transcode.values',
  title: 'In another Transfer Syntax every private element has its value under its creator, in its Item',
  consequence: 'An archive that sends another encoding than it received changes or loses measured values.',
  rules: [
    'PS3.5-7.8.2-a',
    'PS3.5-A.1-a',
    'PS3.5-A.2-a',
    'PS3.5-7.1-c',
    'PS3.5-7.5-b',
    'PS3.5-6.2.2-b',
    'PS3.5-6.2.2-n5',
    'DER-4',
  ],
  askedOn: 'Every case of one file, legal or tolerated, in another Transfer Syntax that the tool writes.',
  renderings: RENDERINGS,
  control:
    'None for private elements: they keep their values in every block. What happens to standard ones counts where it does not happen in the canonical rendering; in Implicit VR and UN a dictionary that disagrees with ours in both is no failure.',
  operation: 'transcode',
  applies: isSingle,
  asks: (subject, tool) => transcodeAsks(subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const results = transcodeResults(subject, got, transcodeAsks(subject, tool, RENDERINGS), true);
    if ('judgement' in results) return results.judgement;
    const changes = (rendering: RenderingId): Difference[] => {
      const { from, meaning } = results.get(rendering)!;
      return compareMeanings(from.meaning, meaning).filter(
        (difference) => difference.kind !== 'vr' && !isRewritten(difference),
      );
    };
    const canonical = changes('canonical');
    const usual = new Set(canonical.map(differenceId));
    const hidden = hidesVR(subject.case.encoding);
    const moved = changes('moved').filter((difference) => {
      const isUsual = usual.has(differenceId(difference));
      if (isPrivate(difference)) return !(hidden && isUsual && isDispute(difference));
      return difference.kind !== 'extra' && !isUsual;
    });
    const { from, to, evidence } = results.get('moved')!;
    const total = elementsOf(from.meaning).filter(({ element }) => isPrivateKey(element)).length;
    if (moved.length === 0) return verdict('pass', `kept ${count(total, 'private element')} in ${syntaxName(to)}`);
    const harm = RANK.find((one) => moved.some((difference) => harmOf(difference) === one))!;
    const both = moved.every((difference) => usual.has(differenceId(difference)))
      ? ', as it does in the canonical rendering'
      : '';
    const sentence = `changed ${count(moved.length, 'element')} of ${total} private ones when writing ${syntaxName(to)} and said success${both}`;
    const first = [...moved].sort((a, b) => RANK.indexOf(harmOf(a)) - RANK.indexOf(harmOf(b)));
    return failure(subject, harm, sentence, {
      expected: 'every private element as it was',
      observed: several(first.map(differenceText)),
      ...evidence,
    });
  },
};
