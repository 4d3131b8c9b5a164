import type { Capabilities, Capability } from '../../contract/capability.ts';
import { VERDICTS } from '../../contract/judgement.ts';
import type { Cell, ToolInfo } from '../../contract/results.ts';
import { exercisedIn, failuresIn, propertyGroup } from './exercised.ts';
import { circumstance, HARM_WORDS, mainHarm } from './harm-words.ts';
import { shownText } from './shown-text.ts';

/** What a tool does, by the group of the properties about it; the words of the operation with the same name. */
const ABILITIES: Readonly<Record<string, string>> = {
  read: 'lists private elements',
  lookup: 'finds by creator',
  erase: 'removes by creator',
  edit: 'edits by creator',
  insert: 'adds elements',
  transcode: 'rewrites files in another Transfer Syntax',
  export: 'exports',
  deid: 'removes private data for de-identification',
  convert: 'converts',
  store: 'stores and returns files',
  robust: 'takes broken files',
};

const BY_NUMBER: readonly (readonly [keyof Capabilities, keyof Capabilities, string])[] = [
  ['lookup', 'lookupByTag', 'looks up'],
  ['erase', 'eraseByTag', 'removes'],
  ['edit', 'editByTag', 'edits'],
];

/** `a`, `a and b`, `a, b and c`. */
export const inSeries = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** The most mistakes that a sentence names. */
const MOST_MISTAKES = 3;

/**
 * What the cells of one tool come to, as the end of a sentence that begins with its name: `removes by creator, but only
 * at top level; no mistake found`. It says nothing that the counts do not: what could not be judged is said to be so.
 */
export function toolSentence({ id, capabilities }: ToolInfo, all: readonly Cell[]): string {
  const cells = all.filter(({ tool }) => tool === id);
  const unasked = cells.find(({ verdict, counts }) => verdict === 'adapter-error' && Object.keys(counts).length === 0);
  if (unasked !== undefined) return 'was not judged: our adapter does not understand it, or it is broken here.';
  const numbers = byNumber(capabilities);
  const groups = [...new Set(cells.map(({ property }) => propertyGroup(property)))]
    .map((name) => ({ name, cells: cells.filter(({ property }) => propertyGroup(property) === name) }))
    .filter(({ cells: own }) => own.some((cell) => exercisedIn(cell) > 0));
  if (groups.length === 0) return nothingJudged(cells, numbers);

  const good = groups.filter((group) => !group.cells.some((cell) => failuresIn(cell) > 0));
  const bad = groups.filter((group) => !good.includes(group));
  const ability = ({ name }: { readonly name: string }, top: string): string =>
    `${abilityOf(name)}${limits(name, capabilities[name as keyof Capabilities], top)}`;
  const clauses = bad.map((group) => `${ability(group, ' at top level only')}, but ${mistakes(group.cells)}`);
  if (good.length > 0)
    clauses.push(
      `${inSeries(good.map((group) => ability(group, ', but only at top level')))}: ${verdictOf(good.flatMap((group) => group.cells))}`,
    );
  if (numbers !== '') clauses.push(`${numbers} by number only`);
  return `${clauses.join('; ')}.`;
}

const abilityOf = (group: string): string =>
  Object.hasOwn(ABILITIES, group) ? ABILITIES[group]! : `is asked for ${shownText(group, 40)}`;

/** Groups whose operation looks for elements, as deep as the tool goes. */
const SEARCHES: readonly string[] = ['read', 'lookup', 'erase', 'edit'];

function limits(group: string, capability: Capability | undefined, top: string): string {
  if (capability === undefined) return '';
  const byBlock = capability.addressing === 'creator-in-block-10' ? ' with the block in the request taken as 10' : '';
  const shallow = SEARCHES.includes(group) && capability.depth.every((depth) => depth === 'top');
  return `${byBlock}${shallow ? top : ''}`;
}

/** Cells without a failure on legal input: what can be said for them. */
function verdictOf(cells: readonly Cell[]): string {
  const lax = cells.filter(({ counts }) => (counts.lax ?? 0) > 0).map(({ property }) => shownText(property, 60));
  const judged = Math.max(...cells.map(exercisedIn));
  const cases = judged === 1 ? '1 case' : `up to ${judged} cases`;
  const found = `no mistake found in ${cases} for each property`;
  return lax.length === 0 ? found : `${found} on legal data, misled by illegal but common data (${inSeries(lax)})`;
}

interface Mistake {
  readonly words: string;
  /** The circumstance; empty where the property is about any data. */
  readonly where: string;
  readonly rank: number;
  readonly share: number;
  readonly times: string;
}

/** `makes values up where its creator is absent (18 of 18 cases) and …`; what is done in several circumstances once. */
function mistakes(cells: readonly Cell[]): string {
  const failing = cells.filter((cell) => failuresIn(cell) > 0);
  const found = failing.map(mistakeIn).sort((a, b) => a.rank - b.rank || b.share - a.share);
  const told = found.slice(0, MOST_MISTAKES);
  const kinds = [...new Set(told.map(({ words }) => words))];
  const words = kinds.map((kind) => {
    const own = told.filter((mistake) => mistake.words === kind);
    const places = own.map(({ where, times }, index) => {
      const place = where === '' && index > 0 ? 'elsewhere' : where;
      return `${place === '' ? '' : `${place} `}(${times})`;
    });
    return `${kind} ${inSeries(places)}`;
  });
  const rest = found.length - told.length;
  return inSeries(rest === 0 ? words : [...words, `${rest} more ${rest === 1 ? 'property' : 'properties'} failed`]);
}

function mistakeIn(cell: Cell): Mistake {
  const counted = onLegalInput(cell);
  const harm = mainHarm(counted);
  const judged = exercisedIn(cell);
  const times = Math.min(failuresIn(cell), harm === undefined ? failuresIn(cell) : counted[harm]!);
  return {
    words: harm === undefined ? 'fails' : HARM_WORDS[harm],
    where: circumstance(cell.property),
    rank: VERDICTS.indexOf(cell.verdict),
    share: times / judged,
    times: `${times} of ${judged} ${judged === 1 ? 'case' : 'cases'}`,
  };
}

/** Failures on legal input by harm; where results do not tell the families apart, all that the cell counts. */
function onLegalInput({ failing, harms, counts }: Cell): Record<string, number> {
  const sum: Record<string, number> = {};
  if (failing !== undefined) {
    for (const family of Object.values(failing))
      for (const [harm, times] of Object.entries(family)) sum[harm] = (sum[harm] ?? 0) + times;
    return sum;
  }
  for (const [harm, times] of Object.entries({ ...harms, crash: counts.crash, hang: counts.hang }))
    if (times !== undefined) sum[harm] = times;
  return sum;
}

/** What it does by number and not by creator: `looks up and removes`. */
const byNumber = (capabilities: Capabilities): string =>
  inSeries(
    BY_NUMBER.filter(([creator, number]) => capabilities[number] !== undefined && !capabilities[creator]).map(
      ([, , words]) => words,
    ),
  );

function nothingJudged(cells: readonly Cell[], numbers: string): string {
  if (numbers !== '' && cells.every(({ verdict }) => verdict === 'unsupported'))
    return `${numbers} by number only, so that there is no claim about creators to hold it to.`;
  const reasons = new Map<string, number>();
  for (const { reason, verdict } of cells)
    if (reason !== undefined && verdict !== 'unsupported') reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const [reason] = [...reasons].sort(([, a], [, b]) => b - a)[0] ?? [];
  return `could not be judged${reason === undefined ? ' on any property of this run' : `: ${shownText(reason, 160)}`}.`;
}
