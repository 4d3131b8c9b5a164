import { UnusableFile } from '../contract/check-schema.ts';
import { HARMS } from '../contract/judgement.ts';

/** A failure that is known: of a tool, at a property, with a harm, perhaps in cases of one family only. */
export interface Expectation {
  /** An id, or the beginning of ids and `*`. */
  readonly tool: string;
  readonly property: string;
  /** A harm, `crash` or `hang`. */
  readonly harm: string;
  /** The family of its cases, as findings name it; undefined for all. */
  readonly feature: string | undefined;
  /** The id of a case in which it was seen; undefined where nobody has said. */
  readonly case: string | undefined;
  /** Why it is expected; empty where nobody has said. */
  readonly reason: string;
  /** Where it is reported; empty where nowhere. */
  readonly link: string;
}

/** A line of a baseline as it stands in the file. */
type BaselineLine = { readonly text: string; readonly expectation?: Expectation };

/** A file of known failures. */
export interface Baseline {
  readonly lines: readonly BaselineLine[];
}

/** The first lines of a baseline that this suite writes. */
const HEADER: readonly string[] = [
  '# Known failures, one a line: tool property harm [feature] [@case] | reason | link',
  '# A tool or a property may end in * and then stands for all that begin alike; one of the two must be spelled out,',
  '# and neither is * alone beside another with *. Lines are kept in the order of tool, property, harm, feature.',
  '# @case, which --write-baseline adds, is a case in which it was seen: only where that was asked again can it be fixed.',
];

const KINDS: readonly string[] = [...HARMS, 'crash', 'hang'];

/** Reads a baseline; throws UnusableFile with the number of the line and what to do. */
export function parseBaseline(text: string, name: string): Baseline {
  const known = new Map<string, number>();
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  return {
    lines: lines.map((line, index): BaselineLine => {
      if (line.trim() === '' || line.trimStart().startsWith('#')) return { text: line };
      const fault = (what: string): UnusableFile => new UnusableFile(`${name}, line ${index + 1}: ${what}.`);
      const [head = '', reason = '', link = '', ...more] = line.split('|').map((part) => part.trim());
      const words = head.split(/\s+/);
      const cases = words.filter((word) => word.startsWith('@'));
      const [tool, property, harm, feature, ...rest] = words.filter((word) => !word.startsWith('@'));
      if (cases.length > 1 || !cases.every((one) => /^@[0-9a-f]{12}$/.test(one)))
        throw fault('of a case there is one @ and its id of twelve digits');
      if (tool === undefined || property === undefined || harm === undefined || rest.length > 0 || more.length > 0)
        throw fault('it takes "tool property harm [feature] [@case] | reason | link"');
      if (!KINDS.includes(harm)) throw fault(`there is no harm "${harm}"; there are ${KINDS.join(', ')}`);
      const broad = [tool, property].filter((pattern) => pattern.endsWith('*'));
      if ([tool, property].some((pattern) => pattern.slice(0, -1).includes('*')))
        throw fault('a * may stand at the end of a tool or of a property only');
      if (broad.length === 2) throw fault('either the tool or the property must be spelled out, without *');
      const expectation = { tool, property, harm, feature, case: cases[0]?.slice(1), reason, link };
      const before = known.get(expectationText(expectation));
      if (before !== undefined) throw fault(`it says what line ${before} says; remove one of them`);
      known.set(expectationText(expectation), index + 1);
      return { text: line, expectation };
    }),
  };
}

/** What a line is about, as it stands in a baseline. */
export const expectationText = ({
  tool,
  property,
  harm,
  feature,
}: Pick<Expectation, 'tool' | 'property' | 'harm' | 'feature'>): string =>
  [tool, property, harm, ...(feature === undefined ? [] : [feature])].join(' ');

/** Whether a name is the one of a pattern, or begins as one that ends in `*`. */
export const fitsPattern = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

const headOf = (expectation: Omit<Expectation, 'reason' | 'link'>): string =>
  [expectationText(expectation), ...(expectation.case === undefined ? [] : [`@${expectation.case}`])].join(' ');

/** A line with another case, and everything else as it stands. */
const withCase = (text: string, expectation: Expectation): string => {
  const after = text.indexOf('|');
  return `${headOf(expectation)}${after < 0 ? '' : ` ${text.slice(after)}`}`;
};

/**
 * The text of a baseline: the lines that stay, with the comments right above them, and new ones; in order, so that two
 * people who add to it seldom touch the same place. Comments at the beginning stay there. Lines stay as they are, but that
 * `after` may name another case; where it gives undefined a line goes.
 */
export function baselineText(
  before: Baseline,
  after: (expectation: Expectation) => Expectation | undefined,
  added: readonly Omit<Expectation, 'reason' | 'link'>[],
): string {
  const entries: { readonly key: string; readonly lines: readonly string[] }[] = [];
  const head: string[] = [];
  let comments: string[] = [];
  for (const { text, expectation } of before.lines) {
    if (expectation === undefined) {
      comments.push(text);
      // What an empty line parts from the first entry belongs to the file.
      if (text.trim() === '' && entries.length === 0) head.push(...comments.splice(0));
      continue;
    }
    const kept = after(expectation);
    const line = kept === undefined || kept.case === expectation.case ? text : withCase(text, kept);
    if (kept !== undefined) entries.push({ key: expectationText(expectation), lines: [...comments, line] });
    comments = [];
  }
  for (const one of added) entries.push({ key: expectationText(one), lines: [`${headOf(one)} | not explained yet`] });
  entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  const top = head.some((line) => line.trim() !== '') ? head : [...HEADER, ''];
  return `${[...top, ...entries.flatMap(({ lines }) => lines), ...comments].join('\n')}\n`;
}
