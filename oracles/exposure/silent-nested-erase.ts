import type { RenderedCase } from '../../contract/case.ts';
import type { Ask, Exposure } from '../../contract/property.ts';
import { askAbout } from '../ask-about.ts';
import { residueIn } from '../erase/erased.ts';
import { occurrencesOf } from '../expected.ts';
import { gather } from '../gather.ts';
import { count, fileOf } from '../judge-helpers.ts';
import { isSingle, outOfReach } from '../reach.ts';
import { readOutput } from '../read-output.ts';

const asksFor = (subject: RenderedCase): readonly Ask[] => [
  askAbout('canonical', { operation: 'erase', address: subject.case.target.address }),
];

/** A tool that looks at the root only says success for an element in an Item, which is still there. */
export const silentNestedErase: Exposure = {
  id: 'exposure.silent-nested-erase',
  title: 'Asked to erase an element that is in Items only, the tool says success and leaves it',
  consequence: 'Whoever trusts the success publishes what is still in the Items.',
  rules: ['PS3.15-E.1.1-a', 'PS3.5-7.5.1-a'],
  askedOn: 'Cases of one file whose target is in an Item; tools that reach the root only.',
  renderings: ['canonical'],
  control: 'The tool says success about the canonical rendering, which is all that is looked at.',
  operation: 'erase',
  applies: (subject) => isSingle(subject) && subject.target.path.length > 0,
  asks(subject, tool) {
    const out = outOfReach(subject, tool.erase, ['canonical']);
    if (out) return out;
    const { addressing, depth } = tool.erase!;
    if (addressing === 'number') return { unsupported: 'the tool takes no Private Creator in a request' };
    if (depth.some((one) => one !== 'top')) return { unsupported: 'the tool reaches Items' };
    return asksFor(subject);
  },
  judge(subject, got) {
    const asks = asksFor(subject);
    const answers = gather(asks, got, 'erase', ['canonical']);
    if ('judgement' in answers) return undefined;
    const answer = answers.answer('canonical');
    if (!answer) return { exposed: false, sentence: 'declined in a way that its user sees' };
    const file = fileOf(subject, 'canonical');
    const output = readOutput(file, answer.output);
    if ('unreadable' in output) return undefined;
    const { address } = subject.case.target;
    const asked = occurrencesOf(file.meaning, address);
    const left = residueIn(asked, address, output.meaning).length;
    const gone = asked.length - left;
    const sentence = `said success and removed ${gone} of the ${count(asked.length, 'value')}`;
    return { exposed: left > 0, sentence };
  },
};
