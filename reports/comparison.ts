import { isAddress, placeText } from '../dicom/address.ts';
import { compareMeanings, type Difference } from '../dicom/compare-meanings.ts';
import type { DicomFile } from '../dicom/data-set.ts';
import { publicName } from '../dicom/dictionary.ts';
import type { MeaningElement } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { type Move, movesBetween } from '../generators/layouts/moves-between.ts';
import { type DifferingElement, differingElements } from './differing-elements.ts';
import { escapeText } from './escape-text.ts';
import { valueExcerpt } from './value-excerpt.ts';
import { withHiddenItems } from './with-hidden-items.ts';

/** How one file differs from another in what it means, and which blocks moved, which means nothing. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly elements: readonly DifferingElement[];
  readonly moves: readonly Move[];
  readonly transferSyntaxes: readonly [before: string, after: string];
}

/** Compares two files, their File Meta Information aside. */
export function compareFiles(before: DicomFile, after: DicomFile): Comparison {
  const differences = compareMeanings(meaningOf(before.dataSet), meaningOf(after.dataSet));
  return {
    differences,
    elements: differingElements(differences),
    moves: movesBetween(...withHiddenItems(before.dataSet, after.dataSet)),
    transferSyntaxes: [before.transferSyntax, after.transferSyntax],
  };
}

/** `8 elements differ, none of them private`. */
export function summary(elements: readonly DifferingElement[]): string {
  const [all, hidden] = [elements.length, elements.filter((element) => element.isPrivate).length];
  if (all === 0) return 'no element differs';
  if (all === 1) return `1 element differs, ${hidden === 1 ? 'a private one' : 'not a private one'}`;
  const which = hidden === 0 ? 'none of them' : hidden === all ? 'all of them' : `${hidden} of them`;
  return `${all} elements differ, ${which} private`;
}

const SAID: Readonly<Record<Difference['kind'], string>> = {
  missing: 'missing',
  extra: 'new',
  value: 'another value',
  vr: 'the same value under another VR',
};

const show = (element: MeaningElement | undefined): string =>
  element ? `${element.vr} ${valueExcerpt(element.vr, element)}` : 'nothing';

function elementLines(element: DifferingElement): readonly string[] {
  const { kind, path, key, within, items, expected, actual } = element;
  const name = isAddress(key) ? undefined : publicName(Number.parseInt(key.tag, 16));
  const place = `${escapeText(placeText(path, key))}${name === undefined ? '' : ` ${name}`}`;
  if (items)
    return [`${place}: ${items.length === 1 ? 'Item' : 'Items'} ${items.join(', ')} ${expected ? 'missing' : 'new'}`];
  const said = `${SAID[kind]}${within ? ' with its Sequence' : ''}`;
  if (kind === 'missing' || kind === 'extra') return [`${place}: ${said}: ${show(expected ?? actual)}`];
  return [`${place}: ${said}`, `  before: ${show(expected)}`, `  after:  ${show(actual)}`];
}

function moveLine({ group, creator, from, to, places }: Move): string {
  const way = `block ${from.join('+') || 'none'} before, ${to.join('+') || 'none'} after`;
  return `  (${group}) "${escapeText(creator)}": ${way}, in ${places} ${places === 1 ? 'place' : 'places'}`;
}

/** The comparison as text: every element that differs by its place, the blocks that moved, and a summary line. */
export function comparisonText({ elements, moves, transferSyntaxes: [before, after] }: Comparison): string {
  return [
    ...elements.flatMap(elementLines),
    ...(before === after ? [] : [`Transfer Syntax: ${escapeText(before)} before, ${escapeText(after)} after`]),
    ...(moves.length === 0 ? [] : ['Private blocks that are not where they were:', ...moves.map(moveLine)]),
    summary(elements),
  ].join('\n');
}

/** What `compare --json` prints. */
export const comparisonJson = ({ elements, differences, moves, transferSyntaxes }: Comparison): unknown => ({
  summary: summary(elements),
  differing: elements.length,
  private: elements.filter((element) => element.isPrivate).length,
  elements: elements.map(({ kind, path, key, isPrivate }) => ({
    kind,
    place: placeText(path, key),
    private: isPrivate,
  })),
  differences,
  moves,
  transferSyntaxes: { before: transferSyntaxes[0], after: transferSyntaxes[1] },
});
