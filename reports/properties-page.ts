import type { Exposure, Property } from '../contract/property.ts';
import { AREAS, areaOf } from './property-areas.ts';

/** A requirement, as oracles/rules has it. */
interface PageRule {
  readonly id: string;
  readonly clause: string;
  readonly edition: string;
  readonly level: string;
  readonly text: string;
  readonly differs?: string;
  readonly key?: true;
}

/** A requirement that no property rests on, with the reason. */
interface PageUntestedRule {
  readonly clause: string;
  readonly edition: string;
  readonly text: string;
  readonly reason: string;
}

/** What the page tells of. */
export interface Catalogue {
  readonly properties: readonly Property[];
  readonly exposures: readonly Exposure[];
  readonly rules: readonly PageRule[];
  readonly untested: readonly PageUntestedRule[];
}

/** `docs/properties.md`: every claim and every warning, what it rests on and what makes it count. */
export function propertiesPage({ properties, exposures, rules, untested }: Catalogue): string {
  const areas = [...new Set(properties.map(({ id }) => areaOf(id)))];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return `${[
    '# Properties',
    '<!-- Written by scripts/write-docs.ts from the properties; edits here are lost. -->',
    `${properties.length} claims about tools and ${exposures.length} warnings to their users. All follow from one law: an answer may depend on what the data mean, ` +
      'and not on the block that a creator happens to have, on the Item in which it was reserved, or on the encoding. Many compare what a tool makes of two ' +
      'renderings of one case, so that a tool is held to what it can do at all. `blockshift list ID` prints what is said here of one.',
    table(
      ['property', 'claim', 'if a tool fails it'],
      properties.map(({ id, title, consequence }) => [link(id, id), title, consequence]),
    ),
    '## How a failure comes about',
    list(HOW),
    ...areas.flatMap((area) => [
      `## ${area}`,
      paragraph(AREAS[area]?.asked, AREAS[area] && `Before any case, the control set: ${AREAS[area].control}`),
      ...properties.filter(({ id }) => areaOf(id) === area).flatMap((one) => section(one, byId, 'If a tool fails it')),
    ]),
    '## Warnings',
    'Neither passed nor failed, and never part of the exit status: the tool does what it is told, and its user may be surprised.',
    ...exposures.flatMap((one) => section(one, byId, 'If nobody heeds it')),
    '## Requirements',
    'What the properties rest on, in our own words; the Standard itself is the authority. *Derived* is what follows from several clauses without being ' +
      'written in one. Those marked ● are the core: without them nothing would follow when blocks move. "Editions" are those in which the clause was read.',
    table(
      ['clause', 'level', 'editions', 'what it says', 'properties'],
      rules.map(({ id, clause, level, edition, text, differs, key }) => [
        key ? `● ${clause}` : clause,
        level,
        edition,
        differs === undefined ? text : `${text} *Editions:* ${differs}`,
        citing(id, properties),
      ]),
    ),
    '## Not tested',
    'What the clauses on private data require besides, and why no property asks for it.',
    table(
      ['clause', 'editions', 'what it says', 'why no tool is asked'],
      untested.map(({ clause, edition, text, reason }) => [clause, edition, text, reason]),
    ),
  ].join('\n\n')}\n`;
}

const HOW: readonly string[] = [
  'On **legal** data a wrong answer is a `fail`. On **tolerated** data, which are illegal but common or about which editions differ, it is `lax` and says so. **Malformed** data are put to `robust.*` alone.',
  'Every tool first answers a fixed control set, each question twice, within what it declares; where an answer is wrong, our adapter is to blame and not the tool.',
  'Most properties have a control in the case itself, named below: what a tool does not do in the canonical rendering, where every creator has the block that its vendor uses, is not asked for elsewhere. The judgement then is `not-exercised`.',
  'A refusal that the caller can see is no failure, unless a property says otherwise; and what a tool does not offer is `unsupported`.',
  'Every failure is run again, alone, before it is reported.',
  'The renderings are *canonical*; *moved*, with other blocks; *decoy*, with a stranger on the usual block of the target; *foreign-only*, where the creator of the target is absent too; *removed*, without target and stranger; *recoded*, in another encoding; and *damaged*.',
];

function section(one: Property | Exposure, rules: ReadonlyMap<string, PageRule>, label: string): readonly string[] {
  return [
    `### ${one.id}`,
    `**${escaped(one.title)}.**`,
    `${label}: ${escaped(one.consequence)}`,
    list([
      `*Asked on:* ${one.askedOn}`,
      `*Renderings:* ${one.renderings.join(', ')}.`,
      `*Control:* ${one.control}`,
      ...one.rules.map((id) => ruleText(rules.get(id), id)),
    ]),
  ];
}

const ruleText = (rule: PageRule | undefined, id: string): string => {
  if (rule === undefined) throw new Error(`${id} is not in the catalogue`);
  const { clause, level, edition, text, differs } = rule;
  const read = level === 'derived' ? level : `${level}; ${edition}`;
  return `${clause} (${read}): ${text}${differs === undefined ? '' : ` *Editions:* ${differs}`}`;
};

const citing = (id: string, properties: readonly Property[]): string =>
  properties
    .filter(({ rules }) => rules.includes(id))
    .map((one) => link(one.id, one.id))
    .join(' ');

/** To a heading of this page, as GitHub names them. */
const link = (text: string, heading: string): string => `[${text}](#${heading.toLowerCase().replace(/[^\w -]/g, '')})`;

const paragraph = (...sentences: readonly (string | undefined)[]): string =>
  escaped(sentences.filter((sentence) => sentence !== undefined).join(' '));

const list = (lines: readonly string[]): string => lines.map((line) => `- ${escaped(line)}`).join('\n');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => escaped(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** In Markdown `<` would begin a tag. */
const escaped = (text: string): string => text.replaceAll('<', '\\<');
