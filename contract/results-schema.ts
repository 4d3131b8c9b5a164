import { HARMS, VERDICTS } from './judgement.ts';
import { OPERATIONS } from './operation.ts';
import { COUNT, DIALECT, list, record, said, TEXT } from './schema-parts.ts';

/** Two kilobytes; a little more is allowed for the mark that something was cut. */
const EXCERPT = { type: 'string', maxLength: 2100 };
const ID = { type: 'string', pattern: '^f-[0-9a-f]{6,}$' };

const tally = (names: readonly string[]): object => ({
  type: 'object',
  propertyNames: { enum: names },
  additionalProperties: { type: 'integer', minimum: 1 },
});

const FAILING = tally([...HARMS, 'crash', 'hang']);

const LIST_OR_ALL = { oneOf: [{ const: 'all' }, list(TEXT)] };

const CAPABILITY = record(
  {
    addressing: said(
      { enum: ['creator', 'number', 'creator-in-block-10'] },
      'How an element is named to it: by its creator, by its number, or by its creator with the block written as 10.',
    ),
    depth: said(
      list({ enum: ['top', 'all', 'path'] }),
      'How far down it reaches: the root, every Item, the Item that a path names.',
    ),
    occurrences: said({ enum: ['first', 'all'] }, 'Whether it stops at the first element that it finds.'),
    reports: said(
      list({ enum: ['path', 'item', 'creator', 'vr', 'name', 'values'] }),
      'What its answers tell beside what they must.',
    ),
    reads: said(LIST_OR_ALL, 'Transfer Syntax UIDs that it reads; all of the four that are used here.'),
    writes: said(LIST_OR_ALL, 'Transfer Syntax UIDs that it writes.'),
    vrs: said(LIST_OR_ALL, 'The VRs whose values it prints.'),
    singleLineText: said({ type: 'boolean' }, 'A line break in a text value would spoil its output.'),
    keepsPrivate: said(TEXT, 'By what right it leaves private elements when it deidentifies; left out where by none.'),
  },
  ['keepsPrivate'],
);

const TOOL = {
  id: said(TEXT, 'The name by which the suite calls the tool.'),
  toolkit: said(TEXT, 'What it belongs to.'),
};

/** JSON Schema of Results (contract/results.ts). */
export const RESULTS_SCHEMA: object = {
  $schema: DIALECT,
  ...record(
    {
      blockshift: said(TEXT, 'Version of the suite.'),
      schema: said({ const: 1 }, 'Version of this format; reports refuse any other.'),
      complete: said(
        { type: 'boolean' },
        'False while a run goes on, and after one that was interrupted; a run whose time was up is complete, and has `leftOut`.',
      ),
      leftOut: said(
        record({
          reason: said({ const: 'budget' }, 'Why: the time that the run was given.'),
          tools: said(
            COUNT,
            'How many tools that work were not asked about all cases; `tools[].cases` says how far it came.',
          ),
          cases: said(COUNT, 'How many cases at least one of them was not asked about.'),
        }),
        'What a complete run did not come to; left out where every case was put to every tool that works.',
      ),
      run: record(
        {
          seed: said({ type: 'integer' }, 'What the cases were drawn from: the same seed gives the same cases.'),
          cases: said(COUNT, 'How many cases the whole work has, curated ones among them.'),
          curated: said(COUNT, 'How many of them are curated; left out where none is.'),
          filters: said(
            record({
              tools: said(list(TEXT), 'Patterns for ids of tools.'),
              properties: said(list(TEXT), 'Patterns for ids of properties.'),
              features: said(list(TEXT), 'Patterns for families and features of cases.'),
            }),
            'What narrowed the run; an empty list did not.',
          ),
          shard: said(
            { type: 'string', pattern: '^[1-9][0-9]*/[1-9][0-9]*$' },
            'Which part of the work this is: `2/4` is the second of four, `1/1` all of it.',
          ),
          budget: said(
            { type: 'number', minimum: 0 },
            'The time that the run was given, in seconds; left out where it was not limited.',
          ),
          platform: said(TEXT, 'Operating system and processor.'),
          node: said(TEXT, 'Version of Node.js.'),
          unenforced: said(
            list(TEXT),
            'What this machine could not enforce while tools ran, a sentence each; left out where it enforced all.',
          ),
          started: said(TEXT, 'When the run began, in ISO 8601.'),
          seconds: said(
            { type: 'number', minimum: 0 },
            'How long it took. With `started`, the only times in the file.',
          ),
        },
        ['curated', 'budget', 'unenforced'],
      ),
      tools: list(
        record(
          {
            ...TOOL,
            version: said({ type: 'string' }, 'As the tool says it.'),
            build: said({ type: 'string' }, 'Where it comes from, as a package of a distribution; may be empty.'),
            capabilities: said(
              {
                type: 'object',
                propertyNames: { enum: OPERATIONS },
                additionalProperties: CAPABILITY,
              },
              'What it was asked within, by operation.',
            ),
            cases: said(
              record({
                planned: said(COUNT, 'Cases that this run has for it.'),
                done: said(COUNT, 'Cases that it was asked about.'),
              }),
              'How far the run came with it.',
            ),
          },
          ['cases'],
        ),
      ),
      missing: list(
        record(
          {
            ...TOOL,
            install: said(TEXT, 'How to get it, a sentence.'),
            broken: said(TEXT, 'It is there and does not work: what happened when it was asked for its version.'),
          },
          ['broken'],
        ),
      ),
      properties: list(
        record({
          id: said(TEXT, 'The name of the property.'),
          title: said(TEXT, 'The claim, in one sentence.'),
          consequence: said(TEXT, 'What goes wrong if a tool fails it.'),
          rules: said(
            list(
              record({
                id: said(TEXT, 'The name of the requirement in this suite.'),
                clause: said(TEXT, 'Where the Standard has it.'),
                edition: said(TEXT, 'The editions in which it was read.'),
                level: said(TEXT, '`shall`, `should`, `may`, `note`, or `derived` from several clauses.'),
              }),
            ),
            'What the claim rests on.',
          ),
        }),
      ),
      cells: list(
        record(
          {
            tool: said(TEXT, 'Id of the tool.'),
            property: said(TEXT, 'Id of the property.'),
            verdict: said({ enum: VERDICTS }, 'The worst that occurs, in the order of the table of verdicts.'),
            counts: said(tally(VERDICTS), 'How many cases were judged so, by verdict; what did not occur is left out.'),
            harms: said(tally(HARMS), 'How many of the failures did this harm.'),
            features: said(
              { type: 'object', additionalProperties: tally(VERDICTS) },
              'The same counts for the cases of each family and each feature.',
            ),
            failing: said(
              { type: 'object', additionalProperties: FAILING },
              'Failures on legal data, by family, then by harm, `crash` or `hang`; left out where there are none.',
            ),
            findings: said({ type: 'array', items: ID, maxItems: 5 }, 'Ids of counterexamples, at most five.'),
            reason: said(
              TEXT,
              'Why the verdict is what it is, where it is neither a success nor a failure of the tool.',
            ),
          },
          ['failing', 'reason'],
        ),
      ),
      exposures: list(
        record(
          {
            tool: said(TEXT, 'Id of the tool.'),
            id: said(TEXT, 'The name of the warning.'),
            title: said(TEXT, 'What happens.'),
            exposed: said(COUNT, 'In how many cases it did.'),
            asked: said(COUNT, 'In how many cases it could have.'),
            sentence: said(TEXT, 'The simplest case that shows it; left out where none does.'),
          },
          ['sentence'],
        ),
      ),
      findings: list(
        record(
          {
            id: said(
              ID,
              'A hash of tool, property, harm, and what is converted, broken or crashes: the same for other seeds.',
            ),
            tool: said(TEXT, 'Id of the tool.'),
            property: said(TEXT, 'Id of the property.'),
            verdict: said({ enum: ['fail', 'lax', 'crash', 'hang'] }, 'As in the table of verdicts.'),
            harm: said({ enum: HARMS }, 'As in the table of harms; left out for crashes and hangs.'),
            feature: said(TEXT, 'The family of its case.'),
            validity: said({ enum: ['legal', 'tolerated', 'malformed'] }, 'The class of its data.'),
            sentence: said(TEXT, 'What the tool did, in one sentence that begins with its id.'),
            expected: said(EXCERPT, 'What would have been right, at most 2 kB.'),
            observed: said(EXCERPT, 'What came instead, at most 2 kB.'),
            case: said(TEXT, 'The case, a file relative to the results.'),
            files: said(
              list(
                record({
                  path: said(TEXT, 'Relative to the results.'),
                  sha256: said({ type: 'string', pattern: '^[0-9a-f]{64}$' }, 'Hash of its bytes.'),
                }),
              ),
              'Every file of the finding.',
            ),
            folder: said(TEXT, 'The folder in which `command` is to be run, relative to the results.'),
            command: said(
              list({ type: 'string' }),
              'The command that shows it, an argument each; a program of this suite is named from its package.',
            ),
            replay: said(TEXT, 'What to type for the suite to try it again.'),
          },
          ['harm', 'expected', 'observed'],
        ),
      ),
    },
    ['leftOut'],
  ),
};
