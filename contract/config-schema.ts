import { VRS } from '../dicom/vr.ts';
import { OPERATIONS, type Operation } from './operation.ts';
import { DIALECT, list, TEXT } from './schema-parts.ts';

/** How the output of a command is read, for operations that are answered by text. */
const OUTPUT_FORMATS = ['dcmdump', 'dicom-json', 'native-xml', 'address-value'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Operations whose answer is text of a known format. */
const TEXT_OPERATIONS: readonly Operation[] = ['read', 'lookup', 'lookupByTag'];

/** What takes the place of `{name}` in a word of a command. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  file: 'the input file',
  files: 'convert only, a word of its own: one word for each file of the series',
  folder: 'convert only: the folder that holds the series',
  output: 'the file to write; for convert the folder to write into',
  tag: 'eight hexadecimal digits, 00211004',
  group: 'four hexadecimal digits, 0021',
  number: 'the element number of a tag, 1004',
  creator: 'the Private Creator, SIEMENS MR SDI 02',
  element: 'the low byte of an address, 04',
  address: '(0021,"SIEMENS MR SDI 02",04)',
  path: 'the Item asked about, in tags of the file: (5200,9230)[3]/(0021,10FE)[0]; empty for the root',
  value: 'edit and insert: the values, separated by a backslash',
  values: 'edit and insert, a word of its own: one word for each value',
  vr: 'insert, and edit where the question names one',
  transferSyntax: 'transcode: the UID of the Transfer Syntax to write',
};

const text = (description: string): object => ({ ...TEXT, description });
const words = (description: string): object => ({ type: 'array', items: TEXT, minItems: 1, description });
const object = (properties: Record<string, object>, required: readonly string[] = [], description = ''): object => ({
  type: 'object',
  ...(description && { description }),
  properties,
  required,
  additionalProperties: false,
});
const uids = { oneOf: [{ const: 'all' }, list(TEXT)] };

/** Keys of a capability (contract/capability.ts) with what they say. */
const CAPABILITY: Readonly<Record<string, object>> = {
  addressing: {
    enum: ['creator', 'number', 'creator-in-block-10'],
    description: 'What the tool takes the number in a request for.',
  },
  depth: { ...list({ enum: ['top', 'all', 'path'] }), description: 'How far down the tool looks.' },
  occurrences: { enum: ['first', 'all'], description: 'Whether a search ends at the first element found.' },
  reports: {
    ...list({ enum: ['path', 'item', 'creator', 'vr', 'name', 'values'] }),
    description: 'What the output tells.',
  },
  reads: { ...uids, description: 'UIDs of Transfer Syntaxes that the tool reads.' },
  writes: { ...uids, description: 'UIDs of Transfer Syntaxes that the tool writes.' },
  vrs: { oneOf: [{ const: 'all' }, list({ enum: VRS })], description: 'VRs whose values the tool prints.' },
  singleLineText: { type: 'boolean', description: 'A newline in a text value would break the output.' },
  keepsPrivate: text('deidentify: by what right private elements stay, which are then not held against the tool.'),
};

const placeholders = Object.entries(PLACEHOLDERS)
  .map(([name, meaning]) => `{${name}}: ${meaning}`)
  .join('. ');

function operationSchema(operation: Operation): object {
  const asText = TEXT_OPERATIONS.includes(operation);
  return object(
    {
      command: words(`The command, a word each; never a shell. ${placeholders}.`),
      ...(asText && { format: { enum: OUTPUT_FORMATS, description: 'What the command prints.' } }),
      ...(!asText && {
        inPlace: { type: 'boolean', description: 'The command changes {output}, which is a copy of the input.' },
      }),
      ...(operation === 'deidentify' && {
        keepSafeCommand: words('The command that keeps what the tool knows to be safe.'),
      }),
      ...CAPABILITY,
    },
    asText ? ['command', 'format'] : ['command'],
  );
}

const SURROUNDINGS: Readonly<Record<string, object>> = {
  toolkit: text('The toolkit that the tool belongs to, for reports.'),
  install: text('One sentence that says how to get the tool.'),
  env: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Variables for the tool, beside PATH, HOME, TMPDIR and a C locale.',
  },
  seconds: { type: 'number', exclusiveMinimum: 0, maximum: 600, description: 'How long a question may take: 10.' },
  network: {
    type: 'boolean',
    description: 'true: the tool needs the network (or a server on the loopback interface).',
  },
  memory: { type: 'boolean', description: 'false: no limit of memory.' },
};

const PROTOCOL_TOOL = object(
  { protocol: words('A program that speaks the protocol of docs/protocol.md, a word each.'), ...SURROUNDINGS },
  ['protocol'],
  'A program that speaks the protocol.',
);

const COMMAND_TOOL = object(
  {
    operations: {
      ...object(Object.fromEntries(OPERATIONS.map((operation) => [operation, operationSchema(operation)]))),
      minProperties: 1,
      description: 'What the tool can be asked, and how.',
    },
    version: {
      description: 'How the version is found out: first word of the first command with --version, where left out.',
      oneOf: [
        text('The version itself.'),
        object(
          {
            command: words('What prints the version.'),
            pattern: text('A regular expression; its first group is the version.'),
          },
          ['command'],
        ),
      ],
    },
    ...SURROUNDINGS,
  },
  ['operations'],
  'A tool that is called once for each question.',
);

const NODE_TOOL = object(
  {
    node: text('TITLE@host:port, e.g. ARCHIVE@localhost:11112. Made-up files are stored there and stay there.'),
    callingTitle: text('What the suite calls itself at the node: BLOCKSHIFT where left out.'),
    toolkit: SURROUNDINGS.toolkit!,
    seconds: SURROUNDINGS.seconds!,
  },
  ['node'],
  'A DICOM node, an archive for tests.',
);

/** JSON Schema of `blockshift.config.json`; schemas/blockshift.config.schema.json is the same, for editors. */
export const CONFIG_SCHEMA: object = {
  $schema: DIALECT,
  title: 'blockshift.config.json',
  ...object(
    {
      $schema: { type: 'string' },
      tools: {
        type: 'object',
        propertyNames: { pattern: '^[a-z0-9][a-z0-9.-]*$' },
        additionalProperties: {
          type: 'object',
          if: { required: ['protocol'] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: PROTOCOL_TOOL,
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          else: { if: { required: ['node'] }, then: NODE_TOOL, else: COMMAND_TOOL },
        },
        description: 'Tools of your own by the name that reports give them.',
      },
    },
    ['tools'],
  ),
};
