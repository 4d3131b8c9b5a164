import type { Capabilities, Capability } from '../../contract/capability.ts';
import { VERDICTS } from '../../contract/judgement.ts';
import type { Cell, Results, ToolInfo } from '../../contract/results.ts';
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

/** The same in a word, for tools that do much. */
const VERBS: Readonly<Record<string, string>> = {
  read: 'lists',
  lookup: 'finds',
  erase: 'removes',
  edit: 'edits',
  insert: 'adds',
  transcode: 'rewrites',
  export: 'exports',
  deid: 'de-identifies',
  convert: 'converts',
  store: 'stores',
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

/** What the cells of one tool come to. */
interface ToolSentence {
  /** One sentence for the first look: what it does and the most telling mistake, or that there is none. */
  readonly short: string;
  /** All that can be said, a sentence for each thing that it does; empty where `short` says it already. */
  readonly all: readonly string[];
}

/** More abilities than this are told in a word each. */
const MOST_ABILITIES = 2;

interface Group {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/**
 * What the cells of one tool come to, as sentences that begin with its name: `removes by creator, but only at top level:
 * no mistake found in up to 30 cases for each property.` They say nothing that the counts do not: what could not be
 * judged is said to be so.
 */
export function toolSentence(
  { id, capabilities }: ToolInfo,
  { cells: given, complete }: Pick<Results, 'cells' | 'complete'>,
): ToolSentence {
  const cells = given.filter(({ tool }) => tool === id);
  const unasked = cells.find(({ verdict, counts }) => verdict === 'adapter-error' && Object.keys(counts).length === 0);
  if (unasked !== undefined)
    return { short: 'was not judged: our adapter does not understand it, or it is broken here.', all: [] };
  const numbers = byNumber(capabilities);
  const groups = [...new Set(cells.map(({ property }) => propertyGroup(property)))]
    .map((name): Group => ({ name, cells: cells.filter(({ property }) => propertyGroup(property) === name) }))
    .filter((group) => group.cells.some((cell) => exercisedIn(cell) > 0));
  if (groups.length === 0) return { short: nothingJudged(cells, capabilities, numbers), all: [] };

  const good = groups.filter((group) => !group.cells.some((cell) => failuresIn(cell) > 0));
  const bad = groups.filter((group) => !good.includes(group));
  const ability = ({ name }: Group, top: string): string =>
    `${abilityOf(name)}${limits(name, capabilities[name as keyof Capabilities], top)}`;
  const [below, only] = [' at top level only', ', but only at top level'];

  const all = bad.map((group) => `${ability(group, below)}, but ${mistakesText(group.cells)}`);
  if (good.length > 0)
    all.push(
      `${inSeries(good.map((group) => ability(group, only)))}: ${verdictOf(
        good.flatMap((group) => group.cells),
        complete,
      )}`,
    );
  if (numbers !== '') all.push(`${numbers} by number only`);

  const short: string[] = [];
  if (bad.length > 0) {
    const judged = groups.flatMap((group) => group.cells).filter((cell) => exercisedIn(cell) > 0).length;
    const { told, about } = worst(bad, judged, (group) => ability(group, below));
    const others = groups.filter((group) => group !== about).map((group) => ability(group, only));
    short.push(told, ...others.filter((words) => words.endsWith(only)));
  } else if (good.length > MOST_ABILITIES) {
    const verbs = good.map(({ name }) =>
      Object.hasOwn(VERBS, name)
        ? `${VERBS[name]}${limits(name, capabilities[name as keyof Capabilities], below)}`
        : abilityOf(name),
    );
    short.push(
      `${inSeries(verbs)}: ${verdictOf(
        good.flatMap((group) => group.cells),
        complete,
      )}`,
    );
  } else short.push(...all);
  const told = `${short.join('; ')}.`;
  const whole = all.map((clause) => `${clause}.`);
  return { short: told, all: told === `${all.join('; ')}.` ? [] : whole };
}

/** The mistake that a user most probably meets, and how many properties fail beside it. Broken files come last. */
function worst(
  bad: readonly Group[],
  judged: number,
  ability: (group: Group) => string,
): { readonly told: string; readonly about: Group } {
  const found = bad.flatMap((group) => mistakesIn(group.cells).map((mistake) => ({ ...mistake, group })));
  const later = ({ group }: { readonly group: Group }): number => (group.name === 'robust' ? 1 : 0);
  const [main] = found.sort((a, b) => later(a) - later(b) || b.weight - a.weight || a.rank - b.rank);
  const { group, words, where, times } = main!;
  const told = `${ability(group)}, but ${words}${where === '' ? '' : ` ${where}`} (${times})`;
  const more = found.length - 1;
  const rest = more === 0 ? '' : `; ${more} more of ${judged} properties ${more === 1 ? 'fails' : 'fail'}`;
  return { told: `${told}${rest}`, about: group };
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
function verdictOf(cells: readonly Cell[], complete: boolean): string {
  const lax = cells.filter(({ counts }) => (counts.lax ?? 0) > 0).map(({ property }) => shownText(property, 60));
  const judged = Math.max(...cells.map(exercisedIn));
  const cases = judged === 1 ? '1 case' : `up to ${judged} cases`;
  // Until a run has ended, failures that were not yet run again do not count.
  const found = `no mistake ${complete ? 'found' : 'confirmed so far'} in ${cases} for each property`;
  if (lax.length === 0) return found;
  const where = lax.length > 2 ? `${lax.length} properties` : inSeries(lax);
  return `${found} on legal data, misled by illegal but common data (${where})`;
}

interface Mistake {
  readonly words: string;
  /** The circumstance; empty where the property is about any data. */
  readonly where: string;
  readonly rank: number;
  readonly share: number;
  /** The share, less where few cases were judged: 1 of 1 tells less than 15 of 17. */
  readonly weight: number;
  readonly times: string;
}

const mistakesIn = (cells: readonly Cell[]): Mistake[] =>
  cells
    .filter((cell) => failuresIn(cell) > 0)
    .map(mistakeIn)
    .sort((a, b) => a.rank - b.rank || b.share - a.share);

/** `makes values up where its creator is absent (18 of 18 cases) and …`; what is done in several circumstances once. */
function mistakesText(cells: readonly Cell[]): string {
  const found = mistakesIn(cells);
  const kinds = [...new Set(found.map(({ words }) => words))];
  return inSeries(
    kinds.map((kind) => {
      const own = found.filter((mistake) => mistake.words === kind);
      const places = own.map(({ where, times }, index) => {
        const place = where === '' && index > 0 ? 'elsewhere' : where;
        return `${place === '' ? '' : `${place} `}(${times})`;
      });
      return `${kind} ${inSeries(places)}`;
    }),
  );
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
    weight: times / (judged + 3),
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

function nothingJudged(cells: readonly Cell[], capabilities: Capabilities, numbers: string): string {
  const asksByNumber = Object.keys(capabilities).every((operation) => operation.endsWith('ByTag'));
  const unasked = cells.every(({ verdict }) => verdict === 'unsupported' || (asksByNumber && verdict === 'not-run'));
  if (numbers !== '' && unasked)
    return `${numbers} by number only, so that there is no claim about creators to hold it to.`;
  const reasons = new Map<string, number>();
  for (const { reason, verdict } of cells)
    if (reason !== undefined && verdict !== 'unsupported') reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const [reason] = [...reasons].sort(([, a], [, b]) => b - a)[0] ?? [];
  return `could not be judged${reason === undefined ? ' on any property of this run' : `: ${shownText(reason, 160)}`}.`;
}
