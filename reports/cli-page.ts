/** One command as its help tells it; `parts` are commands of their own, as `corpus build`. */
export interface CommandFacts {
  readonly name: string;
  readonly description: string;
  /** What follows the name, e.g. `[options] <file>`. */
  readonly usage: string;
  readonly arguments: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly OptionFacts[];
  readonly parts: readonly CommandFacts[];
}

interface OptionFacts {
  /** `--cases <number>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly isRequired: boolean;
  /** The value where the option is not given, as text. */
  readonly preset?: string;
}

/** `docs/cli.md`: every command, argument and option, as the help of the program says. */
export const cliPage = (commands: readonly CommandFacts[]): string =>
  `${[
    '# The command line',
    '<!-- Written by scripts/write-docs.ts from the commands; edits here are lost. -->',
    'Every command and option. `blockshift` is `npm run -s blockshift --` in a checkout, and `npx blockshift` where the package is installed; ' +
      '`blockshift help COMMAND` says the same, some of it at more length.',
    [
      '| command | does |',
      '|---|---|',
      ...commands.map(({ name, description }) => `| [${name}](#${name}) | ${cell(description)} |`),
    ].join('\n'),
    '## Exit status',
    [
      '| | |',
      '|---|---|',
      '| 0 | all is well, or nothing got worse |',
      '| 1 | failures (`run`, `merge`, `replay`), differences (`compare`), something got worse (`diff`), a file that could not be read or proven in full (`inspect`, `transform`, `corpus verify`) |',
      '| 2 | wrong use, or a tool that is required is missing |',
      '| 3 | a mistake of our own; the suite is not sound (`selfcheck`) |',
    ].join('\n'),
    ...commands.flatMap((command) => section(command, 2)),
  ].join('\n\n')}\n`;

function section(
  { name, description, usage, arguments: given, options, parts }: CommandFacts,
  depth: number,
): string[] {
  const rows = [
    ...given.map((one) => `| \`${one.name}\` | ${cell(one.description)} |`),
    ...options.map((one) => `| \`${one.flags.replaceAll('|', '\\|')}\` | ${cell(optionText(one, name))} |`),
  ];
  return [
    `${'#'.repeat(depth)} ${name}`,
    `\`blockshift ${name} ${usage}\``,
    `${description[0]?.toUpperCase()}${description.slice(1)}.`,
    ...(rows.length === 0 ? [] : [['| | |', '|---|---|', ...rows].join('\n')]),
    ...parts.flatMap((part) => section(part, depth + 1)),
  ];
}

const optionText = ({ description, choices, isRequired, preset }: OptionFacts, command: string): string =>
  [
    description.replace('see below', `see "blockshift help ${command}"`),
    ...(choices === undefined ? [] : [`one of ${choices.join(', ')}`]),
    ...(isRequired ? ['needed'] : []),
    ...(preset === undefined ? [] : [`${preset} if left out`]),
  ].join('; ');

/** In Markdown `<` would begin a tag, and `*` something slanted. */
const cell = (text: string): string => text.replace(/[|<*_]/g, '\\$&').replaceAll('\n', ' ');
