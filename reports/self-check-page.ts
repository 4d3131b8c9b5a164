import type { SelfCheckResult } from '../engine/self-check.ts';
import { counted } from './counted.ts';
import { elementsOf, medianElements, mutantName, noticedBy } from './self-check-report.ts';

/** docs/selfcheck.md: what noticed each mistake, and how correct implementations did. */
export function selfCheckPage({ mutants, references, faults }: SelfCheckResult): string {
  const judgements = references.reduce((sum, one) => sum + one.judgements, 0);
  const median = medianElements(mutants);
  const most = Math.max(0, ...mutants.map(({ first }) => first?.cases ?? 0));
  return [
    '# The suite, examined',
    '',
    '<!-- Written by `npm run docs:selfcheck`. -->',
    '',
    'A suite that blames tools has to be right about them. `blockshift selfcheck` puts two kinds of programs to it that are known',
    'through and through: mutants, which are right in everything but one classic mistake, and correct implementations, which differ',
    'from one another wherever the Standard leaves a choice. A property that misses its mutants proves nothing; one that blames a',
    'correct implementation is wrong.',
    '',
    `${counted(mutants.length, 'mistake')}, each noticed by all properties that are there for it within ${counted(most, 'case')}. ${
      median === undefined
        ? ''
        : `In half of the smallest cases that show them there ${median === 1 ? 'is' : 'are'} ${counted(median, 'private element')} or fewer. `
    }Correct implementations got ${judgements.toLocaleString('en-US')} judgements:`,
    '',
    '| correct implementation | cases | judgements | passes | blamed |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...references.map(({ id, cases, judgements: count, passes, blamed }) => {
      const passed = Object.values(passes).reduce((sum, times) => sum + times, 0);
      return `| ${id} | ${cases} | ${count} | ${passed} | ${blamed.length} |`;
    }),
    '',
    ...(faults.length === 0 ? [] : ['Not sound:', '', ...faults.map((fault) => `- ${cell(fault)}`), '']),
    'Noticed by: every property that has to notice, the one that did first at the beginning; the harm is the one that it told.',
    'Cases: how many were drawn until the mistake showed. Elements: private data elements in the smallest case that shows it, those of',
    'the rival that stands on the target’s block included; `-` where it shows only after other questions in the same process.',
    '`blockshift selfcheck --cases-of NAME` prints that case.',
    '',
    '| mutant | what it does wrong | noticed by | harm | cases | elements |',
    '| --- | --- | --- | --- | ---: | ---: |',
    ...mutants.map((mutant) => {
      const { id, mistake, first } = mutant;
      const { did, didNot } = noticedBy(mutant);
      const by = [...did, ...didNot.map((property) => `**not ${property}**`)].join(', ');
      const seen = `${by} | ${first === undefined ? ' | ' : `${first.harm ?? first.verdict} | ${first.cases}`}`;
      return `| ${mutantName(id)} | ${cell(mistake)} | ${seen} | ${elementsOf(mutant)} |`;
    }),
    '',
    '| property | mutants it has to notice | passed by correct implementations |',
    '| --- | ---: | ---: |',
    ...Object.keys(references[0]?.passes ?? {}).map((id) => {
      const number = mutants.filter(({ noticed }) => noticed.includes(id)).length;
      const passed = references.reduce((sum, { passes }) => sum + (passes[id] ?? 0), 0);
      return `| ${id} | ${number} | ${passed} |`;
    }),
    '',
  ].join('\n');
}

/** Words of ours in a cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
