import { VERDICTS } from '../contract/judgement.ts';
import type { Cell, Finding, Results } from '../contract/results.ts';
import { commandLine } from './command-line.ts';
import { counted } from './counted.ts';
import { type Expected, unexpectedIn } from './expected.ts';
import { headlineOf } from './headline.ts';
import { fenced, markdownCode, markdownText } from './markdown-text.ts';
import { shellWords } from './shell-words.ts';
import { MEANINGS, SYMBOLS } from './verdict-symbols.ts';
import { within } from './within.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub refuses comments of more than 65536 characters; no report is longer than this, in bytes. */
export const MOST_BYTES = 60_000;

/**
 * Results as Markdown for a pull request or the summary of a step: what came out, the matrix, and in parts to be opened
 * the counterexamples, the warnings to users and what was not examined. What there is no room for is counted.
 */
export function markdownReport(results: Results, expected?: Expected): string {
  const room = within(MOST_BYTES - 500);
  room.add(head(results, expected));
  room.add(matrixHead(results));
  room.addEach(
    results.tools,
    matrixRow(results),
    (left) => `\n${counted(left, 'more tool')} left out for want of room.`,
  );
  room.add([legend(results), '']);
  room.part('Counterexamples', counted(results.findings.length, 'counterexample'), worstFirst(results), findingLines);
  const exposed = results.exposures.filter((one) => one.exposed > 0);
  const ways = counted(exposed.length, 'tool and way', 'tools and ways');
  room.part('Exposures', `Warning to users: ${ways} to get at the wrong element by its number`, exposed, exposureLines);
  const { missing } = results;
  room.part(
    'Not found',
    counted(missing.length, 'tool that was not found', 'tools that were not found'),
    missing,
    missingLines,
  );
  return room.text();
}

const isFailing = ({ counts }: Cell): boolean => (counts.fail ?? 0) + (counts.crash ?? 0) + (counts.hang ?? 0) > 0;

function head({ tools, cells, run, complete, leftOut, blockshift }: Results, expected: Expected | undefined): string[] {
  const failing = cells.filter(isFailing);
  const bad = new Set(failing.map(({ tool }) => tool)).size;
  const fresh = failing.filter((cell) => cell.failing === undefined || unexpectedIn(cell, expected).length > 0).length;
  const title =
    failing.length === 0
      ? `${SYMBOLS.pass} no failure in ${counted(tools.length, 'tool')}`
      : `${SYMBOLS.fail} ${bad} of ${counted(tools.length, 'tool')} ${bad === 1 ? 'fails' : 'fail'}`;
  const known =
    expected === undefined || failing.length === 0
      ? []
      : [
          fresh === 0
            ? 'All failures are in the baseline.'
            : `${counted(fresh, 'claim')} with failures that are not in the baseline.`,
        ];
  const cut =
    leftOut === undefined
      ? []
      : [
          `**Time was up before ${counted(leftOut.cases, 'case')} ${leftOut.cases === 1 ? 'was' : 'were'} put to every tool: this is not all.**`,
        ];
  const shard = run.shard === '1/1' ? '' : `, shard ${run.shard}`;
  const about = `${counted(run.cases, 'case')} of seed ${run.seed}${shard}, ${run.seconds} s, Blockshift ${markdownText(blockshift, 30)}, ${markdownText(run.platform, 60)}.`;
  return [
    `## Blockshift: ${title}`,
    '',
    [...(complete ? [] : ['**The run was interrupted: this is not all.**']), ...cut, ...known, about].join(' '),
    '',
  ];
}

const groupOf = (property: string): string => property.split('.')[0] ?? property;

/** More columns than anybody could read, which would leave no room for rows. */
const MOST_GROUPS = 40;

const groupsOf = ({ properties }: Results): string[] =>
  [...new Set(properties.map(({ id }) => groupOf(id)))].slice(0, MOST_GROUPS);

function matrixHead(results: Results): string[] {
  const groups = groupsOf(results);
  return [
    `| tool | ${groups.map((group) => markdownText(group, 30)).join(' | ')} |`,
    `| :--- | ${groups.map(() => ':---').join(' | ')} |`,
  ];
}

function matrixRow(results: Results): (tool: Results['tools'][number]) => string[] {
  const groups = groupsOf(results);
  const byTool = new Map<string, Cell[]>(results.tools.map(({ id }) => [id, []]));
  for (const cell of results.cells) byTool.get(cell.tool)?.push(cell);
  return ({ id, version }) => {
    const shown = groups.map((group) => {
      const headline = headlineOf(byTool.get(id)!.filter(({ property }) => groupOf(property) === group));
      if (headline === undefined) return '';
      const { verdict, times, exercised } = headline;
      const counts = exercised === 0 ? '' : verdict === 'pass' ? ` ${times}` : ` ${times}/${exercised}`;
      return `${SYMBOLS[verdict]}${counts}`;
    });
    return [`| ${markdownCode(id, 60)} ${markdownText(version, 40)} | ${shown.join(' | ')} |`];
  };
}

function legend({ cells }: Results): string {
  const used = VERDICTS.filter((verdict) => cells.some((cell) => cell.verdict === verdict));
  const signs = used.map((verdict) => `${SYMBOLS[verdict]} ${MEANINGS[verdict]}`);
  return `\n${[...signs, 'n/m: n of the m cases that could be judged'].join(', ')}`;
}

function findingLines(finding: Finding): string[] {
  const { id, tool, property, verdict, harm, sentence } = finding;
  return [
    `**${SYMBOLS[verdict]} ${markdownCode(tool, 60)} ${markdownCode(property, 60)}** ${harm ?? verdict} (${markdownCode(id)})`,
    '',
    markdownText(sentence, 500),
    '',
    ...fenced(reproduction(finding)),
    '',
  ];
}

const LONGEST_COMMAND = 1000;

/** What to type: in the folder of the results, the tool by itself; or the suite again. */
function reproduction({ command, folder, replay }: Finding): string[] {
  const alone = `(cd ${shellWords([folder])} && ${commandLine(command)})`;
  // Half a command is worse than none.
  return [...(command.length === 0 || alone.length > LONGEST_COMMAND ? [] : [alone]), replay];
}

function exposureLines({ tool, id, exposed, asked, sentence }: Results['exposures'][number]): string[] {
  const example = sentence === undefined ? '' : `, e.g. ${markdownText(sentence)}`;
  return [`- ${markdownCode(tool, 60)} ${markdownCode(id, 60)}: ${exposed} of ${counted(asked, 'case')}${example}`];
}

function missingLines({ id, install, broken }: Results['missing'][number]): string[] {
  const why = broken === undefined ? markdownText(install) : `is there and does not work: ${markdownText(broken)}`;
  return [`- ${markdownCode(id, 60)}: ${why}`];
}
