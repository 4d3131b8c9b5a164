import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { keyText } from '../../dicom/address.ts';
import { several } from '../expected.ts';
import { gather } from '../gather.ts';
import { count, failure, fileOf, verdict } from '../judge-helpers.ts';
import { asksByCreator, hidesVR, isSingle } from '../reach.ts';
import { isBlank } from '../same-value.ts';
import { seenText, witnessText } from '../witness.ts';
import { judgeLookup } from './judge-lookup.ts';

const RENDERINGS = ['canonical', 'foreign-only', 'removed'] as const;

/** Where the creator asked for is absent, nothing is found, whoever has its usual block. */
export const lookupForeignOnly: Property = {
  id: 'lookup.foreign-only',
  title: 'Asked by creator, nothing is found where that creator has reserved no block',
  consequence: 'A parameter that the file does not hold is made up from the data of another program.',
  rules: ['PS3.5-7.8.1-b1', 'PS3.5-7.8.1-a1', 'PS3.5-7.8.1-c2'],
  askedOn: 'Every case of one file in an encoding that shows VRs.',
  renderings: RENDERINGS,
  control:
    'The target is found in the canonical rendering and not as often once it is removed; an answer that comes even then is not counted again.',
  operation: 'lookup',
  applies: (subject) => isSingle(subject) && !hidesVR(subject.encoding),
  asks: (subject, tool) => asksByCreator('lookup', subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const controls = judgeLookup(subject, got, tool, { probes: [] });
    if (controls.verdict !== 'pass') return controls;
    const asks = asksByCreator('lookup', subject, tool, RENDERINGS);
    if ('unsupported' in asks) return verdict('unsupported', asks.unsupported);
    if (!asks.some(({ rendering }) => rendering === 'foreign-only')) {
      return verdict('not-exercised', 'the foreign-only rendering does not have the Item asked for');
    }
    const answers = gather(asks, got, 'lookup', ['removed', 'foreign-only']);
    if ('judgement' in answers) return answers.judgement;
    const answer = answers.answer('foreign-only');
    const absent = answers.answer('removed');
    if (!answer && absent) return verdict('refused', 'declined the foreign-only rendering in a way that its user sees');
    const usual = (absent?.found ?? []).map(({ values }) => JSON.stringify(values));
    const made = (answer?.found ?? []).filter(
      ({ values }) => !isBlank(values) && !usual.includes(JSON.stringify(values)),
    );
    if (made.length === 0) return verdict('pass', 'found nothing where the creator is absent');
    const { meaning } = fileOf(subject, 'foreign-only');
    const { address } = subject.case.target;
    const whose = made.map(({ values }) => witnessText(meaning, values, address));
    const sentence = `answered with ${whose[0]} where no block belongs to the creator asked for`;
    return failure(subject, 'fabricated', sentence, {
      expected: `nothing: no element is ${keyText(address)}`,
      observed: `${count(made.length, 'answer')}: ${several(made.map(({ values }, i) => `${seenText(values)} is ${whose[i]}`))}`,
      ...answers.ask('foreign-only'),
    });
  },
};
