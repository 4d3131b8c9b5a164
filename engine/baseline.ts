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
  '# Known failures, one a line: tool property harm [feature] | reason | link',
  '# A tool or a property may end in * and then stands for all that begin alike; one of the two must be spelled out,',
  '# and neither is * alone beside another with *. Lines are kept in the order of tool, property, harm, feature.',
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
      const [tool, property, harm, feature, ...rest] = head.split(/\s+/);
      if (tool === undefined || property === undefined || harm === undefined || rest.length > 0 || more.length > 0)
        throw fault('it takes "tool property harm [feature] | reason | link"');
      if (!KINDS.includes(harm)) throw fault(`there is no harm "${harm}"; there are ${KINDS.join(', ')}`);
      const broad = [tool, property].filter((pattern) => pattern.endsWith('*'));
      if ([tool, property].some((pattern) => pattern.slice(0, -1).includes('*')))
        throw fault('a * may stand at the end of a tool or of a property only');
      if (broad.length === 2) throw fault('either the tool or the property must be spelled out, without *');
      const before = known.get(head);
      if (before !== undefined) throw fault(`it says what line ${before} says; remove one of them`);
      known.set(head, index + 1);
      return { text: line, expectation: { tool, property, harm, feature, reason, link } };
    }),
  };
}

/** What a line is about, as it stands in a baseline. */
export const expectationText = ({ tool, property, harm, feature }: Omit<Expectation, 'reason' | 'link'>): string =>
  [tool, property, harm, ...(feature === undefined ? [] : [feature])].join(' ');

/** Whether a name is the one of a pattern, or begins as one that ends in `*`. */
export const fitsPattern = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

const lineText = (expectation: Expectation): string => {
  const { reason, link } = expectation;
  return [expectationText(expectation), reason, ...(link === '' ? [] : [link])].join(' | ').trimEnd();
};

/**
 * The text of a baseline: the lines that stay as they are, with the comments right above them, and new ones; in order,
 * so that two people who add to it seldom touch the same place. Comments at the beginning stay there.
 */
export function baselineText(
  before: Baseline,
  stays: (expectation: Expectation) => boolean,
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
    if (stays(expectation)) entries.push({ key: expectationText(expectation), lines: [...comments, text] });
    comments = [];
  }
  for (const one of added)
    entries.push({ key: expectationText(one), lines: [lineText({ ...one, reason: 'not explained yet', link: '' })] });
  entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  const top = head.some((line) => line.trim() !== '') ? head : [...HEADER, ''];
  return `${[...top, ...entries.flatMap(({ lines }) => lines), ...comments].join('\n')}\n`;
}
