import pc from 'picocolors';
import { VERDICTS, type Verdict } from '../contract/judgement.ts';
import type { Cell, ExposureResult, Finding, Results } from '../contract/results.ts';
import { escapeText } from './escape-text.ts';
import { headlineOf, headlineText } from './headline.ts';
import { shellWords } from './shell-words.ts';
import { MEANINGS, SYMBOLS } from './verdict-symbols.ts';
import { wrap } from './wrap.ts';

/** How to show results on a terminal. */
export interface ConsoleOptions {
  readonly color: boolean;
  /** The folder that holds the results, as a person names it. */
  readonly out: string;
  /** How a person calls this suite, e.g. `npx blockshift`. */
  readonly program: string;
  /** The folder of this package, from which commands of findings name its programs. */
  readonly root: string;
}

type Colors = ReturnType<typeof pc.createColors>;
type Paint = (text: string) => string;

/** Results as text for a terminal, 80 columns wide where words allow it. */
export function consoleReport(results: Results, options: ConsoleOptions): string {
  const colors = pc.createColors(options.color);
  const sections = [
    matrix(results, colors),
    unjudged(results, colors),
    problems(results, colors),
    findings(results, options, colors),
    exposures(results.exposures, colors),
    missing(results, colors),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const paintOf = (verdict: Verdict, colors: Colors): Paint => {
  if (verdict === 'pass') return colors.green;
  if (verdict === 'fail' || verdict === 'crash' || verdict === 'hang') return colors.red;
  return verdict === 'lax' || verdict === 'adapter-error' ? colors.yellow : colors.dim;
};

/** Tools by groups of properties: `✗ 12/40`. */
function matrix(results: Results, colors: Colors): string[] {
  const groupOf = (property: string): string => property.split('.')[0] ?? property;
  const groups = [...new Set(results.properties.map(({ id }) => groupOf(id)))];
  const names = results.tools.map(({ id, version }) => escapeText(`${id} ${version}`.trim()));
  const first = Math.min(28, Math.max(4, ...names.map((name) => name.length)));
  const used = new Set<Verdict>();
  const rows = results.tools.map((tool, index) => {
    const shown = groups.map((group) => {
      const cells = results.cells.filter((cell) => cell.tool === tool.id && groupOf(cell.property) === group);
      const headline = headlineOf(cells);
      if (headline === undefined) return '';
      used.add(headline.verdict);
      const { verdict, times, exercised } = headline;
      const counts = exercised === 0 ? '' : verdict === 'pass' ? ` ${times}` : ` ${times}/${exercised}`;
      return paintOf(verdict, colors)(`${SYMBOLS[verdict]}${counts}`.padEnd(WIDTH));
    });
    return [shortened(names[index]!, first).padEnd(first), ...shown].join('  ').trimEnd();
  });
  const head = ['tool'.padEnd(first), ...groups.map((group) => group.padEnd(WIDTH))].join('  ').trimEnd();
  const legend = VERDICTS.filter((verdict) => used.has(verdict)).map((one) => `${SYMBOLS[one]} ${MEANINGS[one]}`);
  return [
    colors.bold(head),
    ...rows,
    '',
    ...wrap(`${legend.join(', ')}; n/m: n of the m cases that could be judged`, 80),
  ];
}

const WIDTH = 9;

const shortened = (name: string, width: number): string =>
  name.length <= width ? name : `${name.slice(0, width - 1)}…`;

/** Whether a tool was never asked, because the adapter does not understand it. */
const neverAsked = ({ verdict, counts }: Cell): boolean =>
  verdict === 'adapter-error' && Object.keys(counts).length === 0;

/** Tools that were not judged at all. */
function unjudged({ cells, tools }: Results, colors: Colors): string[] {
  return tools.flatMap(({ id }) => {
    const cell = cells.find((one) => one.tool === id && neverAsked(one));
    if (cell === undefined) return [];
    const line = `${SYMBOLS['adapter-error']} ${id} was not judged: our adapter does not understand it, or it is broken here: ${escapeText(cell.reason ?? '')}`;
    return [colors.yellow(wrap(line, 80, '  ').join('\n'))];
  });
}

/** The cells that somebody should look at, property by property. */
function problems({ cells, properties }: Results, colors: Colors): string[] {
  const bad = (cell: Cell): boolean => VERDICTS.indexOf(cell.verdict) < VERDICTS.indexOf('pass') && !neverAsked(cell);
  return properties
    .flatMap(({ id, title, consequence }) => {
      const own = cells.filter((cell) => cell.property === id && bad(cell));
      if (own.length === 0) return [];
      const lines = own.map((cell) => {
        const headline = headlineText(headlineOf([cell])!);
        const harms = Object.entries(cell.harms).map(([harm, times]) => `${harm} ${times}`);
        const more = [...harms, ...(cell.reason === undefined ? [] : [escapeText(cell.reason)])].join(', ');
        const line = `  ${SYMBOLS[cell.verdict]} ${cell.tool}: ${headline}${more === '' ? '' : ` (${more})`}`;
        return paintOf(cell.verdict, colors)(wrap(line, 80, '    ').join('\n'));
      });
      return ['', ...wrap(`${id}: ${title}. ${consequence}`, 80), ...lines];
    })
    .slice(1);
}

/** The first counterexample of each cell. */
function findings(results: Results, options: ConsoleOptions, colors: Colors): string[] {
  const shown = results.cells.flatMap(({ findings: [first] }) => results.findings.filter(({ id }) => id === first));
  if (shown.length === 0) return [];
  const rest = results.findings.length - shown.length;
  return [
    colors.bold('Counterexamples'),
    ...shown.flatMap((finding) => findingLines(finding, options, colors)),
    ...(rest === 0 ? [] : ['', `${rest} more in ${options.out}/results.json`]),
  ];
}

function findingLines(finding: Finding, { out, program, root }: ConsoleOptions, colors: Colors): string[] {
  const { id, property, verdict, harm, sentence, command } = finding;
  const title = `${SYMBOLS[verdict]} ${id}  ${property}  ${harm ?? verdict}`;
  return [
    '',
    paintOf(verdict, colors)(title),
    ...wrap(`  ${escapeText(sentence)}`, 80, '  '),
    ...(command.length === 0
      ? []
      : [`  Reproduce with: (cd ${shellWords([`${out}/${finding.folder}`])} && ${shellWords(rooted(command, root))})`]),
    `  Replay: ${program} replay ${shellWords([`${out}/${finding.case}`])}`,
  ];
}

/** A command whose words that name programs of this package work in any folder. */
const rooted = (command: readonly string[], root: string): string[] =>
  command.map((word, index) => {
    if (word === 'tsx' && command[index - 1] === '--import') return `${root}/node_modules/tsx/dist/loader.mjs`;
    return /^(?:dist\/)?adapters\//.test(word) ? `${root}/${word}` : word;
  });

/** A warning to users of tools, not a fault of the tools. */
function exposures(all: readonly ExposureResult[], colors: Colors): string[] {
  const exposed = all.filter((one) => one.exposed > 0);
  if (exposed.length === 0) return [];
  return [
    colors.bold(colors.yellow('Warning to users: these tools do as told, which may not be what was meant')),
    ...exposed.flatMap(({ tool, id, exposed: times, asked, sentence }) => [
      ...wrap(`  ${tool}  ${id}: ${times} of ${asked} cases`, 80, '    '),
      ...(sentence === undefined ? [] : wrap(`    e.g. ${escapeText(sentence)}`, 80, '    ')),
    ]),
  ];
}

function missing({ missing: tools }: Results, colors: Colors): string[] {
  if (tools.length === 0) return [];
  const ways = [...new Set(tools.map(({ install }) => install))];
  const lines = ways.flatMap((way) => {
    const ids = tools.filter(({ install }) => install === way).map(({ id }) => id);
    return wrap(`  ${ids.join(', ')}: ${way}`, 80, '    ');
  });
  return [colors.bold('Not found on this machine, and so not examined'), ...lines];
}
