/** Something that cases are drawn with. */
interface Named {
  readonly name: string;
  readonly title: string;
  /** The clause, the report or the software behind it. */
  readonly source: string;
}

/** Whose private elements there are tables of. */
interface PageVendor {
  readonly vendor: string;
  readonly tables: readonly { readonly creator: string; readonly elements: readonly unknown[] }[];
}

/** What the page tells of. */
export interface CasesCatalogue {
  readonly families: readonly { readonly name: string; readonly title: string }[];
  readonly vendors: readonly PageVendor[];
  /** Vendors of whom there is no table. */
  readonly untold: readonly { readonly vendor: string; readonly reason: string }[];
  readonly layouts: readonly Named[];
  readonly encodings: readonly Named[];
  readonly features: readonly Named[];
  readonly defects: readonly Named[];
  readonly excluded: readonly { readonly one: string; readonly other: string; readonly reason: string }[];
}

/** How often things occur in the first cases of a run. */
export interface Occurrence {
  readonly seed: number;
  /** How many cases, and how many of them have no damage. */
  readonly cases: number;
  readonly sound: number;
  readonly sections: readonly { readonly title: string; readonly counts: ReadonlyMap<string, number> }[];
  readonly sizes: readonly {
    readonly what: string;
    readonly least: number;
    readonly median: number;
    readonly most: number;
  }[];
}

/** `docs/cases.md`: what the drawn cases consist of, how often each part occurs, where it comes from, and what is never drawn. */
export function casesPage(catalogue: CasesCatalogue, occurrence: Occurrence): string {
  const { families, vendors, untold, layouts, encodings, features, defects, excluded } = catalogue;
  return `${[
    '# Cases',
    '<!-- Written by scripts/write-docs.ts from the generators; edits here are lost. -->',
    'A case is a data set with one private element that is asked for. It combines a family, a layout, an encoding and features; within the first 300 cases ' +
      'every pair of layout, theme, trigger, encoding and setting (the features, by kind) occurs that can be had. `blockshift list` prints the names, ' +
      '`npm run bench:coverage` how often each occurs.',
    '## Families',
    table(
      ['family', 'what its data sets look like'],
      families.map(({ name, title }) => [code(name), title]),
    ),
    '## Vendors',
    'The private elements of these vendors are tables with the sources of each element: public dictionaries, and files.',
    table(
      ['vendor', 'Private Creators', 'elements'],
      vendors.map(({ vendor, tables }) => [
        vendor,
        String(new Set(tables.map(({ creator }) => creator)).size),
        String(tables.reduce((sum, { elements }) => sum + elements.length, 0)),
      ]),
    ),
    ...untold.map(({ vendor, reason }) => `**${vendor}** has no table and no data set: ${reason}`),
    ...(
      [
        [
          'Layouts',
          'How the blocks of a data set are numbered. All of them work on your files too (`transform`).',
          layouts,
        ],
        ['Encodings', 'How a data set is written down; for your files too.', encodings],
        ['Features', 'What the data of a case can show.', features],
        [
          'Defects',
          'What makes a file illegal or is legal and rare: on demand, and in the cases about robustness.',
          defects,
        ],
      ] as const
    ).flatMap(([title, what, all]) => [
      `## ${title}`,
      what,
      table(
        ['name', 'what it is', 'where it comes from'],
        all.map(({ name, title, source }) => [code(name), title, source]),
      ),
    ]),
    ...howOften(occurrence),
    '## Never combined',
    'All other pairs of those occur.',
    table(
      ['', 'with', 'why not'],
      excluded.map(({ one, other, reason }) => [code(one), code(other), reason]),
    ),
  ].join('\n\n')}\n`;
}

const howOften = ({ seed, cases, sound, sections, sizes }: Occurrence): readonly string[] => [
  '## How often',
  `Of seven cases without damage one is a series to convert, three follow the plan of all pairs, and three are dealt; after seven comes one with damage. ` +
    `The first ${cases} cases of a run with seed ${seed} hold ${sound} without damage, in which each thing occurs as often as the table says; of kinds of damage ` +
    'that is in the others. `npm run bench:coverage -- SEED` counts for another seed, and counts creators.',
  table(
    ['what', 'cases'],
    sections.map(({ title, counts }) => [title, [...counts].map(([name, count]) => `${name} ${count}`).join(' · ')]),
  ),
  'How large the files of those without damage are, in the canonical rendering:',
  table(
    ['', 'smallest', 'median', 'largest'],
    sizes.map(({ what, least, median, most }) => [what, ...[least, median, most].map(String)]),
  ),
];

const code = (text: string): string => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
