import { HARMS, type Harm, VERDICTS, type Verdict } from '../contract/judgement.ts';

const VERDICT_TEXT: Readonly<Record<Verdict, string>> = {
  'adapter-error': 'The conversation with the tool went wrong: our adapter or our judge, never the tool.',
  crash: 'It ended by a signal, or with the words of a program that found itself broken.',
  hang: 'It did not end in its time, nor in three times that when it was run alone.',
  fail: 'Wrong on legal data, and it did not say so.',
  lax: 'The same on tolerated data: illegal, but common, or editions of the Standard differ.',
  pass: 'Right, and the case could have shown otherwise.',
  'not-exercised': 'The control did not come out, so that nothing can be said: it does not look at the element.',
  refused: 'It declined in a way that its caller can see.',
  unsupported: 'It does not offer this, or not for such a file.',
  'not-run': 'It was not asked; `reason` says why.',
};

const HARM_TEXT: Readonly<Record<Harm, string>> = {
  'wrong-value': 'Somebody else’s value is given as the answer, or a value is changed.',
  fabricated: 'Something is there that the data do not hold.',
  'lost-value': 'Something is missing that the data hold.',
  residue: 'What was to go is still there.',
  collateral: 'What was to stay is gone or changed.',
  'wrong-vr': 'The value stands under a VR that is not its own.',
  'wrong-name': 'The name or the creator is another’s.',
  leak: 'A creator counts in a Data Set that is not its own.',
  'unreadable-output': 'What was written cannot be read, or breaks the rules of every Data Set.',
};

/** As much of JSON Schema as schemas here use. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly description?: string;
}

/** A field as the page shows it: `run.seed`, `cells[].counts`, `tools[].capabilities.*.depth`. */
export interface ResultsField {
  readonly path: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly description: string | undefined;
}

/** The fields of a schema, each before those inside it. */
export function fieldsIn(schema: object, path = ''): readonly ResultsField[] {
  const { properties = {}, required = [], items, additionalProperties } = schema as Schema;
  const own = Object.entries(properties).flatMap(([name, inner]): ResultsField[] => {
    const here = path === '' ? name : `${path}.${name}`;
    const field = {
      path: here,
      type: typeOf(inner),
      isOptional: !required.includes(name),
      description: inner.description,
    };
    return [field, ...fieldsIn(inner, here)];
  });
  const each = items === undefined ? [] : fieldsIn(items, `${path}[]`);
  const open = typeof additionalProperties === 'object' ? fieldsIn(additionalProperties, `${path}.*`) : [];
  return [...own, ...each, ...open];
}

function typeOf({ type, const: value, enum: words, oneOf, items, additionalProperties }: Schema): string {
  if (value !== undefined) return `\`${JSON.stringify(value)}\``;
  if (words !== undefined) return words.length > 6 ? 'word' : words.map((word) => `\`${word}\``).join(' ');
  if (oneOf !== undefined) return oneOf.map(typeOf).join(' or ');
  if (items !== undefined) return `list of ${typeOf(items)}`;
  if (typeof additionalProperties === 'object') return `object of ${typeOf(additionalProperties)}`;
  return type === 'string' ? 'text' : type === 'integer' ? 'whole number' : (type ?? 'any');
}

const TITLES: Readonly<Record<string, string>> = {
  run: 'The run',
  tools: 'Tools that were judged',
  missing: 'Tools that are not here',
  properties: 'Properties',
  cells: 'Cells: one for each tool and property, in the order of `tools` and `properties`',
  exposures: 'Warnings: never pass or fail',
  findings: 'Findings: counterexamples, each run again alone before it was written down',
};

/** `docs/results.md`: every field of results.json by its schema, the words in it, and what lies beside the file. */
export function resultsReference(schema: object): string {
  const fields = fieldsIn(schema);
  const areaOf = (path: string): string => path.split(/[.[]/)[0]!;
  const flat = fields.filter(({ path }) => TITLES[areaOf(path)] === undefined);
  return `${[
    '# results.json',
    '<!-- Written by scripts/write-docs.ts from contract/results-schema.ts; edits here are lost. -->',
    'What a run found, and all that reports are made from: `run` writes it into the folder given by `--out`, `merge` joins several, `report` and `diff` read it. The schema ' +
      'for programs is [results.schema.json](../schemas/results.schema.json). Apart from `run.started` and `run.seconds`, the same seed, tools and machine give the same file.',
    EXAMPLE,
    rows(flat),
    ...Object.entries(TITLES).flatMap(([area, title]) => [
      `## ${title}`,
      rows(fields.filter(({ path }) => areaOf(path) === area && path !== area)),
    ]),
    '## Verdicts',
    'From worst to best: the verdict of a cell is the first that occurs in it.',
    words(VERDICTS, VERDICT_TEXT),
    '## Harms',
    'What a failure does to whoever trusts the answer. For [each property](properties.md), what follows from it.',
    words(HARMS, HARM_TEXT),
    BESIDE,
  ].join('\n\n')}\n`;
}

const rows = (fields: readonly ResultsField[]): string =>
  [
    '| field | type | |',
    '|---|---|---|',
    ...fields.map(({ path, type, isOptional, description = '' }) => {
      const text = isOptional && !description.includes('left out') ? `${description} May be left out.` : description;
      return `| \`${path}\` | ${type} | ${text.replaceAll('|', '\\|')} |`;
    }),
  ].join('\n');

const words = <T extends string>(all: readonly T[], text: Readonly<Record<T, string>>): string =>
  ['| | |', '|---|---|', ...all.map((word) => `| \`${word}\` | ${text[word]} |`)].join('\n');

const EXAMPLE = `A cell and a finding of a small run:

\`\`\`console
$ blockshift run --tools dcmjs --properties transcode.values --cases 10 --curated 0 --out results --quiet  # exit status 1
$ node -p 'const { cells } = JSON.parse(fs.readFileSync("results/results.json")); const { features, ...cell } = cells[0]; cell'
{
  tool: 'dcmjs',
  property: 'transcode.values',
  verdict: 'fail',
  counts: { fail: …
  harms: { …
  findings: [ 'f-…
}
$ node -p 'const { findings } = JSON.parse(fs.readFileSync("results/results.json")); const { tool, harm, validity, case: path, replay } = findings[0]; [tool, harm, validity, path, replay].join("\\n")'
dcmjs
unreadable-…
legal
findings/f-…/case.json
blockshift replay findings/f-…/case.json
\`\`\``;

const BESIDE = `## What lies beside it

| | |
|---|---|
| \`findings/f-…/case.json\` | the whole case, with the id, the tool and its version, the property and the sentence of the finding: all that \`replay\` takes ([schema](../schemas/case.schema.json)). Its renderings are made of it again, so that it needs no seed |
| \`findings/f-…/files/RENDERING/\` | the input files as the tool got them, a folder for each rendering that was asked about |
| \`findings/f-…/observed.txt\` | what was asked, the commands, how they ended, and what came of it |
| \`findings/f-…/output.dcm\` | the file that the tool wrote, where it wrote one |
| \`report.html\` | the page, with all of it inside |
| \`journal.jsonl\` | while a run goes on, after one that was interrupted, and after one with \`--shard\`: a line for each tool and case that is done. \`run\` with the same options goes on from it, and \`merge\` counts it |`;
