/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { hex } from '../../dicom/tag.ts';
import type { Block } from './block-layout.ts';
import { shownText } from './shown-text.ts';

interface DrawingProps {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  /** What the two sides are called. */
  readonly names: readonly [string, string];
  /** Of the target; it is drawn as missing where a side does not have it. */
  readonly creator: string;
}

/** Sizes in units of the drawing, which is as wide as a telephone. */
const WIDTH = 420;
const SIDE = 184;
const ROW = 34;
const BOX = 28;
const TOP = 26;
const LETTERS = 21;
/** Blocks that are drawn, the ones that matter first. */
const MOST_LINES = 12;

interface Line {
  readonly number: number;
  readonly y: number;
  readonly left: Block | undefined;
  readonly right: Block | undefined;
}

/** The blocks of one Item before and after, the same block on the same height, so that a move is seen as a slope. */
export function BlockDrawing({ before, after, names, creator }: DrawingProps): VNode {
  const { lines, hidden } = linesOf(before, after);
  const last = lines.at(-1);
  const moves = lines.flatMap(({ left, y }) => {
    const to = left?.owner === undefined ? undefined : lines.find(({ right }) => right?.owner === left.owner);
    return to === undefined || left === undefined ? [] : [{ role: left.role, from: y, to: to.y }];
  });
  const gone = before.some(({ role }) => role === 'target') && !after.some(({ role }) => role === 'target');
  const height = (last?.y ?? TOP) + ROW + (gone || hidden > 0 ? 22 : 2);
  return (
    <svg class="blocks" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={inWords(before, after, names)}>
      <text class="side-name" x={SIDE / 2} y={14} text-anchor="middle">
        {names[0]}
      </text>
      <text class="side-name" x={WIDTH - SIDE / 2} y={14} text-anchor="middle">
        {names[1]}
      </text>
      {lines.map(({ number, y }, index) => {
        const previous = lines[index - 1];
        return previous !== undefined && number - previous.number > 1 ? (
          <line class="gap" x1={0} x2={WIDTH} y1={y - 6} y2={y - 6} />
        ) : null;
      })}
      {moves.map(({ role, from, to }) => (
        <Arrow role={role} from={from + BOX / 2} to={to + BOX / 2} />
      ))}
      {lines.map(({ left, y }) => left && <Box block={left} x={0} y={y} />)}
      {lines.map(({ right, y }) => right && <Box block={right} x={WIDTH - SIDE} y={y} />)}
      {gone && (
        <text class="note" x={WIDTH} y={height - 6} text-anchor="end">
          {`${short(creator, 30)} is not there`}
        </text>
      )}
      {hidden > 0 && (
        <text class="note" x={0} y={height - 6}>
          {`${hidden} more ${hidden === 1 ? 'block' : 'blocks'}`}
        </text>
      )}
    </svg>
  );
}

function linesOf(before: readonly Block[], after: readonly Block[]): { lines: readonly Line[]; hidden: number } {
  const all = [...before, ...after];
  const numbers = [...new Set(all.map(({ number }) => number))];
  const matters = (number: number): number =>
    all.some((one) => one.number === number && one.role !== 'other') ? 0 : 1;
  const kept = numbers
    .sort((a, b) => matters(a) - matters(b) || a - b)
    .slice(0, MOST_LINES)
    .sort((a, b) => a - b);
  let y = TOP - ROW;
  const lines = kept.map((number, index): Line => {
    y += ROW + (index > 0 && number - kept[index - 1]! > 1 ? 10 : 0);
    const at = (blocks: readonly Block[]): Block | undefined => blocks.find((block) => block.number === number);
    return { number, y, left: at(before), right: at(after) };
  });
  return { lines, hidden: numbers.length - kept.length };
}

function Box({ block, x, y }: { readonly block: Block; readonly x: number; readonly y: number }): VNode {
  const { number, owner, role, elements } = block;
  return (
    <g class={`block ${owner === undefined ? 'nobody' : role}`}>
      <title>{`block ${hex(number, 2)}: ${owner === undefined ? 'no owner' : shownText(owner, 80)}, ${elements} elements`}</title>
      <rect x={x + 0.75} y={y + 0.75} width={SIDE - 1.5} height={BOX - 1.5} rx={5} />
      <text class="number" x={x + 9} y={y + 18.5}>
        {hex(number, 2)}
      </text>
      <text class="owner" x={x + 35} y={y + 18.5}>
        {owner === undefined ? 'nobody' : short(owner, LETTERS)}
      </text>
    </g>
  );
}

function Arrow({ role, from, to }: { readonly role: string; readonly from: number; readonly to: number }): VNode {
  const [start, end] = [SIDE + 3, WIDTH - SIDE - 4];
  const middle = (start + end) / 2;
  return (
    <g class={`arrow ${role} ${from === to ? 'stays' : 'moves'}`}>
      <path d={`M${start} ${from}C${middle} ${from} ${middle} ${to} ${end - 5} ${to}`} />
      <polygon points={`${end},${to} ${end - 8},${to - 4.5} ${end - 8},${to + 4.5}`} />
    </g>
  );
}

/** The ends of creators tell them apart: `SIEMENS MR…DI 02`. */
function short(text: string, most: number): string {
  const characters = [...shownText(text, 64)];
  if (characters.length <= most) return characters.join('');
  const end = Math.floor(most / 3);
  return `${characters.slice(0, most - end - 1).join('')}…${characters.slice(-end).join('')}`;
}

const inWords = (before: readonly Block[], after: readonly Block[], names: readonly [string, string]): string => {
  const side = (blocks: readonly Block[]): string =>
    blocks
      .slice(0, MOST_LINES)
      .map(({ number, owner }) => `block ${hex(number, 2)} ${owner === undefined ? 'nobody' : shownText(owner, 64)}`)
      .join(', ') || 'no private block';
  return `${names[0]}: ${side(before)}. ${names[1]}: ${side(after)}.`;
};
