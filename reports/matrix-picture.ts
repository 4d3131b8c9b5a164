import { VERDICTS, type Verdict } from '../contract/judgement.ts';
import type { Results, ToolInfo } from '../contract/results.ts';
import { type Headline, headlineOf, headlineText } from './headline.ts';
import { shownShort } from './shown-short.ts';
import { MEANINGS, SYMBOLS } from './verdict-symbols.ts';
import { xmlText } from './xml-text.ts';

/** Sizes in pixels. */
const ROW = 22;
const NAME = 206;
const COLUMN = 30;
const GAP = 34;
const EDGE = 20;
/** Room for the names of the columns, which are written at a slant. */
const TOP = 122;
const SLANT = 46;
/** From so many tools on they stand in two panels side by side. */
const MOST_ROWS = 24;
/** As many letters as there is room for. */
const NAME_LETTERS = 27;

/** Light and dark, as in the page that a run leaves; a viewer without media queries shows the light one. */
const STYLE = `
.paper { fill: #fbfaf7; stroke: #e0ddd4; } text { fill: #1d2129; font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
.title { font-size: 17px; font-weight: 650; } .quiet { fill: #59606c; font-size: 12px; } .rule { stroke: #e0ddd4; }
.pass { fill: #dcefe6; } .t-pass { fill: #0b4f3a; } .fail { fill: #fbdccb; } .t-fail { fill: #7f2704; font-weight: 650; }
.crash, .hang { fill: #8c2d04; } .t-crash, .t-hang { fill: #ffffff; font-weight: 650; }
.lax { fill: #fdeebf; } .t-lax { fill: #634700; } .adapter-error { fill: #eadff2; } .t-adapter-error { fill: #55276e; }
.none { fill: none; } .t-none { fill: #59606c; }
@media (prefers-color-scheme: dark) {
.paper { fill: #14171c; stroke: #323843; } text { fill: #e6e8ec; } .quiet, .t-none { fill: #a3abb8; } .rule { stroke: #323843; }
.pass { fill: #12382b; } .t-pass { fill: #9fe0c4; } .fail { fill: #55240d; } .t-fail { fill: #ffc9ae; }
.crash, .hang { fill: #ffb08a; } .t-crash, .t-hang { fill: #3a1200; }
.lax { fill: #463608; } .t-lax { fill: #fadf8f; } .adapter-error { fill: #3c2a4a; } .t-adapter-error { fill: #dfc2f2; }
}`;

interface Row {
  readonly name: string;
  readonly cells: readonly (Headline | undefined)[];
}

/**
 * The matrix of tools and groups of properties as an SVG picture of its own: no script, no font or file from elsewhere,
 * colours for light and dark, a sign beside each colour, and the whole of it in words for those who do not see it.
 */
export function matrixPicture(results: Results): string {
  const groups = [...new Set(results.properties.map(({ id }) => groupOf(id)))];
  const rows = results.tools.map((tool) => rowOf(tool, results, groups));
  const half = rows.length > MOST_ROWS ? Math.ceil(rows.length / 2) : rows.length;
  const panels = [rows.slice(0, half), rows.slice(half)].filter((panel) => panel.length > 0);
  const panelWidth = NAME + groups.length * COLUMN;
  const width = 2 * EDGE + SLANT + Math.max(1, panels.length) * (panelWidth + GAP) - GAP;
  const used = VERDICTS.filter((verdict) => rows.some(({ cells }) => cells.some((cell) => cell?.verdict === verdict)));
  const legend = used.map((verdict) => `${SYMBOLS[verdict]} ${MEANINGS[verdict]}`).join('   ');
  const bottom = TOP + half * ROW;
  const height = bottom + 42;
  const title = `Blockshift ${results.blockshift}: ${rows.length} tools`;
  const facts = `${results.run.cases} cases of seed ${results.run.seed}, ${results.run.started.slice(0, 10)}, ${results.run.platform}`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${xmlText(`${title}, ${facts}`)}</title>`,
    `<desc id="desc">${xmlText(rows.map((row) => inWords(row, groups)).join(' '))}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>`,
    // What is drawn is in the description already, better told.
    '<g aria-hidden="true">',
    text(EDGE, 34, 'title', title),
    text(EDGE, 54, 'quiet', facts),
    ...panels.flatMap((panel, index) => drawPanel(panel, groups, EDGE + index * (panelWidth + GAP))),
    text(EDGE, bottom + 26, 'quiet', legend),
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

const groupOf = (property: string): string => property.split('.')[0] ?? property;

function rowOf({ id, version }: ToolInfo, { cells }: Results, groups: readonly string[]): Row {
  const own = cells.filter(({ tool }) => tool === id);
  return {
    // Ids of one tool in several versions end with the version already.
    name: id.endsWith(version) ? id : `${id} ${version}`,
    cells: groups.map((group) => headlineOf(own.filter(({ property }) => groupOf(property) === group))),
  };
}

function drawPanel(rows: readonly Row[], groups: readonly string[], left: number): string[] {
  const right = left + NAME + groups.length * COLUMN;
  const heads = groups.map((group, index) =>
    slanted(left + NAME + (index + 0.5) * COLUMN, TOP - 8, shownShort(group, 10)),
  );
  return [
    ...heads,
    ...rows.flatMap(({ name, cells }, index) => {
      const y = TOP + index * ROW;
      return [
        `<line class="rule" x1="${left}" x2="${right}" y1="${y}" y2="${y}"/>`,
        text(left, y + 15, undefined, shownShort(name, NAME_LETTERS)),
        ...cells.flatMap((cell, column) =>
          cell === undefined ? [] : drawCell(cell, groups[column]!, left + NAME + column * COLUMN, y),
        ),
      ];
    }),
  ];
}

/** Its counts show where the picture is opened by itself and pointed at. */
function drawCell(cell: Headline, group: string, x: number, y: number): string[] {
  const kind = colorOf(cell);
  const box = `<rect class="${kind}" x="${x + 1}" y="${y + 2}" width="${COLUMN - 2}" height="${ROW - 4}" rx="3"/>`;
  return [
    `<g><title>${xmlText(`${group}: ${headlineText(cell)}`)}</title>`,
    ...(kind === 'none' ? [] : [box]),
    text(x + COLUMN / 2, y + 15, `t-${kind}`, SYMBOLS[cell.verdict], true),
    '</g>',
  ];
}

const COLORED: readonly Verdict[] = ['pass', 'fail', 'lax', 'crash', 'hang', 'adapter-error'];

const colorOf = ({ verdict }: Headline): string => (COLORED.includes(verdict) ? verdict : 'none');

const inWords = ({ name, cells }: Row, groups: readonly string[]): string => {
  const told = cells.flatMap((cell, index) =>
    cell === undefined || cell.verdict === 'unsupported' ? [] : [`${groups[index]} ${headlineText(cell)}`],
  );
  return `${name}: ${told.join(', ') || 'nothing that it could be asked'}.`;
};

const text = (x: number, y: number, kind: string | undefined, words: string, isCentred = false): string =>
  `<text x="${x}" y="${y}"${kind === undefined ? '' : ` class="${kind}"`}${isCentred ? ' text-anchor="middle"' : ''}>${xmlText(words)}</text>`;

const slanted = (x: number, y: number, words: string): string =>
  `<text class="quiet" transform="translate(${x} ${y}) rotate(-45)">${xmlText(words)}</text>`;
