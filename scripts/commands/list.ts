import { Command } from 'commander';
import { LAYOUTS } from '../../generators/layouts/index.ts';
import { EXPOSURES, PROPERTIES } from '../../oracles/index.ts';
import { RULES } from '../../oracles/rules.ts';
import { wrap } from '../../reports/wrap.ts';
import { DEFAULT_SEED } from '../defaults.ts';
import { traits } from '../draw-matching.ts';

/** `list`: what is examined, and with what. */
export const listCommand = (): Command =>
  new Command('list')
    .description('properties with their claims and clauses, exposures, layouts, features')
    .action(() => {
      for (const line of lines()) console.log(line);
    });

function lines(): string[] {
  const clauseOf = (id: string): string => RULES.find((rule) => rule.id === id)?.clause ?? id;
  return [
    'Properties',
    ...PROPERTIES.flatMap(({ id, title, consequence, rules }) => [
      `  ${id}  (${[...new Set(rules.map(clauseOf))].join('; ')})`,
      ...wrap(`      ${title}.`, 80, '      '),
      ...wrap(`      Otherwise: ${consequence}`, 80, '      '),
    ]),
    '',
    'Exposures: warnings, neither pass nor fail',
    ...EXPOSURES.flatMap(({ id, title }) => [`  ${id}`, ...wrap(`      ${title}.`, 80, '      ')]),
    '',
    'Layouts',
    ...LAYOUTS.flatMap(({ name, title }) => wrap(`  ${name}: ${title}`, 80, '      ')),
    '',
    'Families and features of cases',
    ...wrap(
      `  ${traits(DEFAULT_SEED)
        .map(({ name }) => name)
        .sort()
        .join(', ')}`,
      80,
      '  ',
    ),
  ];
}
