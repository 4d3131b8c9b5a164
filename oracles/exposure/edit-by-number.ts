import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Ask, Exposure } from '../../contract/property.ts';
import { isAddress, keyText, placeText, sameKey } from '../../dicom/address.ts';
import { arrival } from '../arrival.ts';
import { askAbout } from '../ask-about.ts';
import { editOf, isEditable } from '../edit/edited.ts';
import { byPlace, elementsOf, occurrencesOf, several } from '../expected.ts';
import { gather } from '../gather.ts';
import { count, fileOf } from '../judge-helpers.ts';
import { outOfReach } from '../reach.ts';
import { readOutput } from '../read-output.ts';
import { sameContent } from '../same-content.ts';
import { numberText, recordedNumber } from './lookup-by-number.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

const asksFor = (subject: RenderedCase): readonly Ask[] | { readonly unsupported: string } => {
  const tag = recordedNumber(subject);
  if (tag === undefined) return { unsupported: 'the canonical rendering does not hold the element' };
  const { values } = editOf(subject.case);
  return RENDERINGS.map((rendering) => askAbout(rendering, { operation: 'editByTag', tag, values }));
};

/** The private elements that have other content in an output, and how many of them are the target. */
function changedIn(subject: RenderedCase, rendering: RenderingId, bytes: Uint8Array) {
  const file = fileOf(subject, rendering);
  const output = readOutput(file, bytes);
  if ('unreadable' in output) return undefined;
  const { address } = subject.case.target;
  const { values } = editOf(subject.case);
  const after = byPlace(output.meaning);
  const changed = elementsOf(file.meaning).filter(({ path, element }) => {
    const now = after.get(placeText(path, element));
    return isAddress(element) && now !== undefined && !('items' in element) && !sameContent(element, now);
  });
  const isNew = ({ path, element }: (typeof changed)[number]): boolean =>
    arrival(after.get(placeText(path, element))!, values, [element.vr]) !== undefined;
  return {
    asked: changed.filter((one) => sameKey(one.element, address) && isNew(one)),
    others: changed.filter(({ element }) => !sameKey(element, address)),
    held: occurrencesOf(file.meaning, address).length,
  };
}

/** A tool that edits by number does as it is told; after a renumbering the number is that of something else. */
export const editByNumber: Exposure = {
  id: 'exposure.edit-by-number',
  title: 'The number recorded from the original file edits other elements after a renumbering',
  consequence: 'A correction by number overwrites the value of another program.',
  rules: ['PS3.5-7.8.1-c2', 'PS3.5-7.8.1-g-n3', 'DER-4'],
  askedOn: 'Cases of one file whose target takes values, with the number that it has in the canonical rendering.',
  renderings: RENDERINGS,
  control: 'The number edits the target in the canonical rendering.',
  operation: 'editByTag',
  applies: isEditable,
  asks: (subject, tool) => outOfReach(subject, tool.editByTag, RENDERINGS) ?? asksFor(subject),
  judge(subject, got) {
    const asks = asksFor(subject);
    if ('unsupported' in asks) return undefined;
    const answers = gather(asks, got, 'editByTag', ['moved', 'decoy']);
    if ('judgement' in answers) return undefined;
    const tag = recordedNumber(subject)!;
    const before = changedIn(subject, 'canonical', answers.answer('canonical')!.output);
    if (!before || before.asked.length === 0) return undefined;
    const after = RENDERINGS.slice(1)
      .map((rendering) => {
        const output = answers.answer(rendering)?.output;
        const seen = output ? changedIn(subject, rendering, output) : { asked: [], others: [], held: before.held };
        return seen && { rendering, ...seen };
      })
      .filter((seen) => seen !== undefined)
      .filter(({ asked, others }) => others.length !== before.others.length || asked.length !== before.asked.length);
    const [worst] = after.sort((a, b) => b.others.length - a.others.length);
    if (!worst)
      return { exposed: false, sentence: `${numberText(subject.case, tag)}, edits the same after the renumbering` };
    const { asked, others, held, rendering } = worst;
    const which = several(
      others.map(({ element }) => keyText(element)),
      3,
    );
    const sentence = `${numberText(subject.case, tag)}, edits ${asked.length} of the ${count(held, 'value')} of that element in the ${rendering} rendering and ${count(others.length, 'other')}${which ? `: ${which}` : ''}`;
    return { exposed: true, sentence };
  },
};
