import type { Case, RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Found } from '../../contract/observation.ts';
import type { Ask, Exposure } from '../../contract/property.ts';
import { keyText } from '../../dicom/address.ts';
import { parseTag, tagForPeople } from '../../dicom/tag.ts';
import { askAbout } from '../ask-about.ts';
import { occurrencesOf } from '../expected.ts';
import { gather } from '../gather.ts';
import { count, fileOf } from '../judge-helpers.ts';
import { compareFound } from '../lookup/compare-found.ts';
import { rawTagOf } from '../raw-path.ts';
import { isSingle, outOfReach } from '../reach.ts';
import { isBlank } from '../same-value.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

/** The number that a user finds in the original file; undefined where the target is not there. */
export const recordedNumber = (subject: RenderedCase): string | undefined =>
  rawTagOf(fileOf(subject, 'canonical').dataSet, subject.case.target.path, subject.case.target.address);

const asksFor = (subject: RenderedCase): readonly Ask[] | { readonly unsupported: string } => {
  const tag = recordedNumber(subject);
  if (tag === undefined) return { unsupported: 'the canonical rendering does not hold the element' };
  return RENDERINGS.map((rendering) => askAbout(rendering, { operation: 'lookupByTag', tag }));
};

/** `(0021,1104), the number of (0021,"ACME",04) in the original file`. */
export const numberText = (subject: Case, tag: string): string =>
  `${tagForPeople(parseTag(tag)!)}, the number of ${keyText(subject.target.address)} in the original file`;

/** A tool that answers by number answers rightly; whoever kept the number does not get what it once stood for. */
export const lookupByNumber: Exposure = {
  id: 'exposure.lookup-by-number',
  title: 'The number recorded from the original file selects other elements after a renumbering',
  consequence:
    'A script that keeps a tag number from one file reads another parameter from the next, and no tool complains.',
  rules: ['PS3.5-7.8.1-c2', 'PS3.5-7.8.1-g-n3', 'DER-4'],
  askedOn:
    'Every case of one file, legal or tolerated, with the number that the target has in the canonical rendering.',
  renderings: RENDERINGS,
  control: 'The number gives the target in the canonical rendering.',
  operation: 'lookupByTag',
  applies: isSingle,
  asks: (subject, tool) => outOfReach(subject, tool.lookupByTag, RENDERINGS) ?? asksFor(subject),
  judge(subject, got) {
    const asks = asksFor(subject);
    if ('unsupported' in asks) return undefined;
    const answers = gather(asks, got, 'lookupByTag', ['moved', 'decoy']);
    if ('judgement' in answers) return undefined;
    const tag = recordedNumber(subject)!;
    const { address } = subject.case.target;
    const look = (rendering: RenderingId) => {
      const file = fileOf(subject, rendering);
      const found: readonly Found[] = (answers.answer(rendering)?.found ?? []).filter(({ values }) => !isBlank(values));
      const { right } = compareFound(file, occurrencesOf(file.meaning, address), found);
      return { all: found.length, right: right.length };
    };
    const before = look('canonical');
    if (before.right === 0) return undefined;
    const changed = RENDERINGS.slice(1)
      .map((rendering) => ({ rendering, ...look(rendering) }))
      .filter(({ all, right }) => all !== before.all || right !== before.right);
    // The rendering in which most answers belong to somebody else shows it best.
    const [worst] = changed.sort((a, b) => b.all - b.right - (a.all - a.right));
    if (worst) {
      const whose = worst.all === 0 ? '' : `, ${worst.right} of them of that element`;
      const sentence = `${numberText(subject.case, tag)}, gives ${count(before.all, 'value')} before and ${worst.all} in the ${worst.rendering} rendering${whose}`;
      return { exposed: true, sentence };
    }
    return { exposed: false, sentence: `${numberText(subject.case, tag)}, gives the same after the renumbering` };
  },
};
