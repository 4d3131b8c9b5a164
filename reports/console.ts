import { VERDICTS, type Verdict } from '../contract/judgement.ts';
import type { Cell, ExposureResult, Finding, PropertyInfo, Results } from '../contract/results.ts';
import { commandLine } from './command-line.ts';
import { consoleMatrix } from './console-matrix.ts';
import { counted } from './counted.ts';
import { escapeText } from './escape-text.ts';
import { headlineOf, headlineText } from './headline.ts';
import { type Paint, paintFor } from './paint.ts';
import { shellWords } from './shell-words.ts';
import { SYMBOLS } from './verdict-symbols.ts';
import { worstFirst } from './worst-first.ts';
import { wrap } from './wrap.ts';

/** How to show results on a terminal. */
export interface ConsoleOptions {
  readonly color: boolean;
  /** The folder that holds the results, as a person names it. */
  readonly out: string;
  /** How a person calls this suite, e.g. `npx blockshift`. */
  readonly program: string;
  /** The folder of this package, from which commands of findings name its programs, and that of installed tools. */
  readonly root: string;
  readonly tools: string;
}

const WIDTH = 80;
/** Counterexamples that are shown whole; there may be hundreds. */
const MOST_FINDINGS = 10;
/** Cells up to which each is given a line; past that a property has one or two for all its tools. */
const MOST_LINES = 24;
const MOST_EXPOSURES = 8;
/** Ways to get tools up to which each is told. */
const MOST_WAYS = 6;

/**
 * Results as text for a terminal, 80 columns wide where words allow it: failures first, the matrix last, where whoever
 * waited for the run is looking. With many tools it sums up and says where the rest is.
 */
export function consoleReport(results: Results, options: ConsoleOptions): string {
  const paint = paintFor(options.color);
  const sections = [
    findings(results, options, paint),
    problems(results, paint),
    unjudged(results, paint),
    exposures(results.exposures, options, paint),
    missing(results, options, paint),
    consoleMatrix(results, paint),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The first counterexample of each cell, as far as anybody would read. */
function findings(results: Results, options: ConsoleOptions, paint: Paint): string[] {
  const firsts = new Set(results.cells.flatMap(({ findings: [first] }) => first ?? []));
  const candidates = worstFirst(results).filter(({ id }) => firsts.has(id));
  const shown = candidates.slice(0, MOST_FINDINGS);
  if (shown.length === 0) return [];
  const rest = results.findings.length - shown.length;
  return [
    paint.bold('Counterexamples'),
    ...shown.flatMap((finding) => findingLines(finding, options, paint)),
    ...(rest === 0 ? [] : ['', ...wrap(`${rest} more in ${options.out}/results.json`, WIDTH)]),
  ];
}

function findingLines(finding: Finding, { out, program, root, tools }: ConsoleOptions, paint: Paint): string[] {
  const { id, property, verdict, harm, sentence, command } = finding;
  const title = `${SYMBOLS[verdict]} ${id}  ${escapeText(property)}  ${harm ?? verdict}`;
  return [
    '',
    paint.verdict(verdict, title),
    ...wrap(`  ${escapeText(sentence)}`, WIDTH, '  '),
    ...(command.length === 0
      ? []
      : [
          `  Reproduce with: (cd ${shellWords([`${out}/${finding.folder}`])} && ${commandLine(command, { root, tools })})`,
        ]),
    `  Replay: ${program} replay ${shellWords([`${out}/${finding.case}`])}`,
  ];
}

/** Whether a tool was never asked, because the adapter does not understand it. */
const neverAsked = ({ verdict, counts }: Cell): boolean =>
  verdict === 'adapter-error' && Object.keys(counts).length === 0;

/** The cells that somebody should look at, property by property. */
function problems({ cells, properties }: Results, paint: Paint): string[] {
  const bad = cells.filter((cell) => VERDICTS.indexOf(cell.verdict) < VERDICTS.indexOf('pass') && !neverAsked(cell));
  const linesOf = bad.length > MOST_LINES ? inShort : atLength;
  return properties
    .flatMap((property) => {
      const own = bad.filter((cell) => cell.property === property.id);
      return own.length === 0 ? [] : linesOf(property, own, paint);
    })
    .slice(bad.length > MOST_LINES ? 0 : 1);
}

/** What a property is about, and a line for each tool. */
function atLength({ id, title, consequence }: PropertyInfo, own: readonly Cell[], paint: Paint): string[] {
  const lines = own.map((cell) => {
    const headline = headlineText(headlineOf([cell])!);
    const harms = Object.entries(cell.harms).map(([harm, times]) => `${harm} ${times}`);
    const more = [...harms, ...(cell.reason === undefined ? [] : [escapeText(cell.reason)])].join(', ');
    const line = `  ${SYMBOLS[cell.verdict]} ${escapeText(cell.tool)}: ${headline}${more === '' ? '' : ` (${more})`}`;
    return paint.verdict(cell.verdict, wrap(line, WIDTH, '    ').join('\n'));
  });
  return ['', ...wrap(escapeText(`${id}: ${title}. ${consequence}`), WIDTH), ...lines];
}

/** `✗ erase.exact: 1 crashed, 12 failed: a, b, c and 10 more`, in two lines at most. */
function inShort({ id }: PropertyInfo, own: readonly Cell[], paint: Paint): string[] {
  const worst = VERDICTS.find((verdict) => own.some((cell) => cell.verdict === verdict))!;
  const parts = VERDICTS.flatMap((verdict) => {
    const times = own.filter((cell) => cell.verdict === verdict).length;
    return times === 0 ? [] : [`${times} ${DOES[verdict] ?? verdict}`];
  });
  const tools = [...own].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const linesWith = (count: number): string[] => {
    const names = tools.slice(0, count).map(({ tool }) => escapeText(tool));
    const rest = tools.length - count;
    const list = rest === 0 ? names.join(', ') : `${names.join(', ')} and ${rest} more`;
    return wrap(
      `${SYMBOLS[worst]} ${escapeText(id)}: ${parts.join(', ')}${count === 0 ? '' : `: ${list}`}`,
      WIDTH,
      '  ',
    );
  };
  let count = tools.length;
  while (count > 0 && linesWith(count).length > 2) count--;
  return [paint.verdict(worst, linesWith(count).join('\n'))];
}

const DOES: { readonly [V in Verdict]?: string } = {
  'adapter-error': 'not judged',
  crash: 'crashed',
  hang: 'hung',
  fail: 'failed',
  lax: 'wrong on tolerated input',
};

/** Tools that were not judged at all. */
function unjudged({ cells, tools }: Results, paint: Paint): string[] {
  return tools.flatMap(({ id }) => {
    const cell = cells.find((one) => one.tool === id && neverAsked(one));
    if (cell === undefined) return [];
    const line = `${SYMBOLS['adapter-error']} ${escapeText(id)} was not judged: our adapter does not understand it, or it is broken here: ${escapeText(cell.reason ?? '')}`;
    return [paint.verdict('adapter-error', wrap(line, WIDTH, '  ').join('\n'))];
  });
}

/** A warning to users of tools, not a fault of the tools. */
function exposures(all: readonly ExposureResult[], { out }: ConsoleOptions, paint: Paint): string[] {
  const exposed = all.filter((one) => one.exposed > 0);
  if (exposed.length === 0) return [];
  const shown = exposed.slice(0, MOST_EXPOSURES);
  const rest = exposed.length - shown.length;
  return [
    ...wrap('Warning to users: these tools do as told, which may not be what was meant', WIDTH).map(paint.warning),
    ...shown.flatMap(({ tool, id, exposed: times, asked, sentence }) => [
      ...wrap(escapeText(`  ${tool}  ${id}: ${times} of ${counted(asked, 'case')}`), WIDTH, '    '),
      ...(sentence === undefined ? [] : wrap(`    e.g. ${escapeText(sentence)}`, WIDTH, '    ')),
    ]),
    ...(rest === 0 ? [] : wrap(`  and ${rest} more in ${out}/results.json`, WIDTH)),
  ];
}

function missing({ missing: tools }: Results, { program }: ConsoleOptions, paint: Paint): string[] {
  if (tools.length === 0) return [];
  const waysOf = (of: Results['missing']): string[] => {
    const ways = [...new Set(of.map(({ install, broken }) => broken ?? install))];
    if (ways.length > MOST_WAYS) {
      const names = of.map(({ id }) => escapeText(id)).join(', ');
      return wrap(`  ${names}; "${program} tools" says what to do`, WIDTH, '  ');
    }
    return ways.flatMap((way) => {
      const ids = of.filter(({ install, broken }) => (broken ?? install) === way).map(({ id }) => id);
      return wrap(`  ${escapeText(ids.join(', '))}: ${escapeText(way)}`, WIDTH, '    ');
    });
  };
  const broken = tools.filter((tool) => tool.broken !== undefined);
  const absent = tools.filter((tool) => tool.broken === undefined);
  const section = (title: string, of: Results['missing']): string[] =>
    of.length === 0 ? [] : [paint.bold(title), ...waysOf(of)];
  return [
    ...section('Found on this machine, but they do not work', broken),
    ...section('Not found on this machine, and so not examined', absent),
  ];
}
