import { Command } from 'commander';
import type { Exposure, Property } from '../../contract/property.ts';
import { hex } from '../../dicom/tag.ts';
import { TEMPLATES } from '../../generators/convert/templates.ts';
import { DEFECTS } from '../../generators/defects/index.ts';
import { EXCLUDED } from '../../generators/draw-plan.ts';
import { DRAWN_ENCODINGS } from '../../generators/encodings/index.ts';
import { FAMILIES } from '../../generators/families/draft.ts';
import { FAMILY_TITLES } from '../../generators/families/family-titles.ts';
import { FEATURES } from '../../generators/features/index.ts';
import { LAYOUTS } from '../../generators/layouts/index.ts';
import { EXPOSURES, PROPERTIES } from '../../oracles/index.ts';
import { RULES } from '../../oracles/rules.ts';
import { wrap } from '../../reports/wrap.ts';
import { DEFAULT_SEED } from '../defaults.ts';
import { traits } from '../draw-matching.ts';
import { programName } from '../program-name.ts';
import { select } from '../select.ts';

/** `list`: what is examined, and with what; `list lookup.decoy`: all about one property. */
export const listCommand = (): Command =>
  new Command('list')
    .description(
      'properties with their claims and clauses, exposures, layouts, encodings, defects, families, features; or all about some properties',
    )
    .argument(
      '[property...]',
      'ids or patterns as lookup.*: what each is asked on, what makes a failure count, and its clauses',
    )
    .action((patterns: readonly string[]) => {
      for (const line of patterns.length === 0 ? overview() : inFull(patterns)) console.log(line);
    });

/** All about the properties and exposures that fit a pattern. */
function inFull(patterns: readonly string[]): string[] {
  const all = [...PROPERTIES, ...EXPOSURES];
  const chosen = select(
    'property',
    all.map(({ id }) => id),
    patterns,
    `${programName()} list`,
  );
  return all
    .filter(({ id }) => chosen.includes(id))
    .flatMap((one, index) => [...(index === 0 ? [] : ['']), ...details(one)]);
}

function details({ id, title, consequence, askedOn, renderings, control, rules }: Property | Exposure): string[] {
  const line = (text: string): string[] => wrap(`  ${text}`, 80, '      ');
  return [
    id,
    ...line(`${title}.`),
    ...line(`${id.startsWith('exposure.') ? 'If nobody heeds it' : 'If a tool fails it'}: ${consequence}`),
    ...line(`Asked on: ${askedOn}`),
    ...line(`Renderings: ${renderings.join(', ')}.`),
    ...line(`Control: ${control}`),
    ...rules.flatMap((name) => {
      const { clause, level, edition, text, differs } = RULES.find((rule) => rule.id === name)!;
      const read = level === 'derived' ? level : `${level}; ${edition}`;
      return line(`${clause} (${read}): ${text}${differs === undefined ? '' : ` Editions: ${differs}`}`);
    }),
  ];
}

function overview(): string[] {
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
    ...EXPOSURES.flatMap(({ id, title, consequence }) => [
      `  ${id}`,
      ...wrap(`      ${title}.`, 80, '      '),
      ...wrap(`      ${consequence}`, 80, '      '),
    ]),
    '',
    ...named('Layouts', LAYOUTS.map(withSource)),
    '',
    ...named('Encodings', DRAWN_ENCODINGS.map(withSource)),
    '',
    ...named('Features of cases', FEATURES.map(withSource)),
    '',
    ...named('Defects, on demand', DEFECTS.map(withSource)),
    '',
    'Never combined',
    ...EXCLUDED.flatMap(({ one, other, reason }) => wrap(`  ${one[1]} with ${other[1]}: ${reason}`, 80, '      ')),
    '',
    ...named('Families of cases', [
      ...FAMILIES.map((name) => ({ name, title: FAMILY_TITLES[name] })),
      ...TEMPLATES.map(({ id, table, shows }) => ({
        name: id,
        title: `series to convert, ${shows.join(', ')} from ${table.creator} in ${hex(table.group, 4)}`,
      })),
    ]),
    '',
    'Families and features to choose cases by',
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

/** With the clause, the report or the software behind it. */
const withSource = ({ name, title, source }: Readonly<Record<'name' | 'title' | 'source', string>>) => ({
  name,
  title: `${title} (${source})`,
});

const named = (head: string, all: readonly { readonly name: string; readonly title: string }[]): readonly string[] => [
  head,
  ...all.flatMap(({ name, title }) => wrap(`  ${name}: ${title}`, 80, '      ')),
];
