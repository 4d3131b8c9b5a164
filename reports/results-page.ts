import type { Case } from '../contract/case.ts';
import type { Cell, Results } from '../contract/results.ts';
import { privateCount } from '../generators/private-count.ts';
import { counted } from './counted.ts';
import { headlineOf } from './headline.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { median } from './median.ts';
import { SYMBOLS } from './verdict-symbols.ts';

const WRONG: readonly string[] = ['crash', 'hang', 'fail'];
const JUDGED: readonly string[] = [...WRONG, 'lax', 'pass'];

interface Tally {
  readonly failing: number;
  readonly clean: number;
  readonly unjudged: number;
}

/** How many tools failed a property on legal data, or crashed; made no such mistake; could not be judged on any. */
function tally({ tools, cells }: Results): Tally {
  const own = tools.map(({ id }) => cells.filter(({ tool }) => tool === id));
  const failing = own.filter((some) => some.some(({ verdict }) => WRONG.includes(verdict))).length;
  const judged = own.filter((some) => some.some(({ verdict }) => JUDGED.includes(verdict))).length;
  return { failing, clean: judged - failing, unjudged: tools.length - judged };
}

const day = ({ run }: Results): string => run.started.slice(0, 10);

/** `38 minutes`, `45 seconds`. */
const lasted = (seconds: number): string =>
  seconds < 90 ? counted(Math.round(seconds), 'second') : counted(Math.round(seconds / 60), 'minute');

/** What was examined and what came of it, as two sentences of Markdown. */
export function resultsInShort(results: Results): string {
  const { tools, properties, run, findings } = results;
  const { failing, clean, unjudged } = tally(results);
  const toolkits = new Set(tools.map(({ toolkit }) => toolkit)).size;
  const curated = run.curated === undefined ? '' : ` (${run.curated} of them curated)`;
  const cut = tools.filter(({ cases }) => cases !== undefined && cases.done < cases.planned).length;
  const time =
    cut === 0
      ? lasted(run.seconds)
      : `${lasted(run.seconds)}, which was too short for all cases of ${cut === tools.length ? 'the tools' : counted(cut, 'tool')}`;
  return (
    `${counted(tools.length, 'tool')} of ${counted(toolkits, 'toolkit')}, ${counted(properties.length, 'property', 'properties')}, ` +
    `${counted(run.cases, 'case')}${curated} of seed ${run.seed}; ${day(results)}, ${time}. ` +
    `${failing} made a mistake on legal data or crashed, ${clean} made none, ${unjudged} could not be judged; ` +
    `${counted(findings.length, 'counterexample')}.`
  );
}

/** How much a person has to look at who looks into a counterexample, as a sentence; empty where no case is known. */
function elementsOf(cases: readonly Case[]): string {
  const counts = cases.map(privateCount);
  const middle = median(counts);
  if (middle === undefined) return '';
  const half = counts.filter((count) => count <= middle).length;
  return `${half} of ${counted(counts.length, 'counterexample')} ${half === 1 ? 'has' : 'have'} ${counted(middle, 'private element')} or fewer (the median), the one that stands on the block of another included.`;
}

/**
 * The page of published results, docs/results/README.md: what was run, with which versions, and where to look. `cases`
 * are those of the findings.
 */
export function resultsPage(results: Results, cases: readonly Case[]): string {
  const { tools, cells, missing, run, blockshift } = results;
  const rows = tools.map(({ id, toolkit, version, build }) => {
    const outcome = outcomeOf(cells.filter(({ tool }) => tool === id));
    return `| ${markdownCode(id, 60)} | ${markdownText([version, build].filter(Boolean).join(', '), 120)} | ${markdownText(toolkit, 60)} | ${outcome} |`;
  });
  const absent = missing.map(({ id }) => markdownCode(id, 60)).join(', ');
  return `${[
    '# Results of a full run',
    '',
    [resultsInShort(results), elementsOf(cases)].filter(Boolean).join(' '),
    '',
    '`report.html`, beside this page in the repository, is the one to look at: a file that needs nothing else; download it and open it. [report.md](report.md) is the same in short, `results.json` all counts,',
    'for `report`, `diff` and programs. A counterexample on the page offers its case as a download; `replay FILE` runs it again.',
    '',
    `Blockshift ${markdownText(blockshift, 30)}, Node ${markdownText(run.node, 30)}, ${markdownText(run.platform, 60)}. Folders of the machine are left out. Written by \`npm run docs:results\`.`,
    '',
    '| tool | version | toolkit | outcome |',
    '|---|---|---|---|',
    ...rows,
    ...(absent === '' ? [] : ['', `Not examined, because they were not on the machine: ${absent}.`]),
  ].join('\n')}\n`;
}

function outcomeOf(cells: readonly Cell[]): string {
  const headline = headlineOf(cells);
  if (headline === undefined) return '';
  const judged = cells.filter(({ verdict }) => JUDGED.includes(verdict));
  const failing = judged.filter(({ verdict }) => WRONG.includes(verdict)).length;
  const sign = SYMBOLS[headline.verdict];
  if (judged.length === 0) return `${sign} not judged`;
  if (failing > 0) return `${sign} ${failing} of ${counted(judged.length, 'property', 'properties')} failed`;
  return `${sign} no mistake in ${counted(judged.length, 'property', 'properties')}`;
}
