import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Ask, Exposure } from '../../contract/property.ts';
import { isAddress, keyText, placeText } from '../../dicom/address.ts';
import { askAbout } from '../ask-about.ts';
import { elementsOf, occurrencesOf, several } from '../expected.ts';
import { gather } from '../gather.ts';
import { count, fileOf } from '../judge-helpers.ts';
import { isSingle, outOfReach } from '../reach.ts';
import { readOutput } from '../read-output.ts';
import { numberText, recordedNumber } from './lookup-by-number.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

const asksFor = (subject: RenderedCase): readonly Ask[] | { readonly unsupported: string } => {
  const tag = recordedNumber(subject);
  if (tag === undefined) return { unsupported: 'the canonical rendering does not hold the element' };
  return RENDERINGS.map((rendering) => askAbout(rendering, { operation: 'eraseByTag', tag }));
};

/** The private elements that an output lacks, by place, and whether they are the target. */
function goneFrom(subject: RenderedCase, rendering: RenderingId, bytes: Uint8Array) {
  const file = fileOf(subject, rendering);
  const output = readOutput(file, bytes);
  if ('unreadable' in output) return undefined;
  const left = new Set(elementsOf(output.meaning).map(({ path, element }) => placeText(path, element)));
  const gone = elementsOf(file.meaning).filter(
    ({ path, element }) => isAddress(element) && !left.has(placeText(path, element)),
  );
  const target = keyText(subject.case.target.address);
  return {
    asked: gone.filter(({ element }) => keyText(element) === target),
    others: gone.filter(({ element }) => keyText(element) !== target),
    held: occurrencesOf(file.meaning, subject.case.target.address).length,
  };
}

/** A tool that erases by number does as it is told; after a renumbering the number is that of something else. */
export const eraseByNumber: Exposure = {
  id: 'exposure.erase-by-number',
  title: 'The number recorded from the original file erases other elements after a renumbering',
  consequence: 'A list of numbers to erase deletes the data of other programs and leaves what was to go.',
  rules: ['PS3.5-7.8.1-c2', 'PS3.5-7.8.1-g-n3', 'DER-4'],
  askedOn:
    'Every case of one file, legal or tolerated, with the number that the target has in the canonical rendering.',
  renderings: RENDERINGS,
  control: 'The number erases the target from the canonical rendering.',
  operation: 'eraseByTag',
  applies: isSingle,
  asks: (subject, tool) => outOfReach(subject, tool.eraseByTag, RENDERINGS) ?? asksFor(subject),
  judge(subject, got) {
    const asks = asksFor(subject);
    if ('unsupported' in asks) return undefined;
    const answers = gather(asks, got, 'eraseByTag', ['moved', 'decoy']);
    if ('judgement' in answers) return undefined;
    const tag = recordedNumber(subject)!;
    const before = goneFrom(subject, 'canonical', answers.answer('canonical')!.output);
    if (!before || before.asked.length === 0) return undefined;
    const changed = RENDERINGS.slice(1)
      .map((rendering) => {
        const output = answers.answer(rendering)?.output;
        const gone = output ? goneFrom(subject, rendering, output) : { asked: [], others: [], held: before.held };
        return gone && { rendering, ...gone };
      })
      .filter((gone) => gone !== undefined)
      .filter(({ asked, others }) => others.length !== before.others.length || asked.length !== before.asked.length);
    const [worst] = changed.sort((a, b) => b.others.length - a.others.length);
    if (worst) {
      const { asked, others, held, rendering } = worst;
      const which =
        others.length > 0
          ? `: ${several(
              others.map(({ element }) => keyText(element)),
              3,
            )}`
          : '';
      const sentence = `${numberText(subject.case, tag)}, erases ${asked.length} of the ${count(held, 'value')} of that element in the ${rendering} rendering and ${count(others.length, 'other')}${which}`;
      return { exposed: true, sentence };
    }
    return { exposed: false, sentence: `${numberText(subject.case, tag)}, erases the same after the renumbering` };
  },
};
