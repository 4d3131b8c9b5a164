import { type DataSet, type DicomFile, isValue } from '../dicom/data-set.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import type { Deviation } from '../dicom/read/deviation.ts';
import { groupOf, parseTag, tagForPeople } from '../dicom/tag.ts';
import { TRANSFER_SYNTAX_NAMES } from '../dicom/transfer-syntax.ts';
import { isInferredBlock } from '../generators/vendors/is-inferred-block.ts';
import { elementTree } from './element-tree.ts';
import { escapeText } from './escape-text.ts';
import { inWords } from './in-words.ts';
import { type Renumbered, renumbered } from './renumbered.ts';

/** A file as the reader left it. */
export interface Inspected {
  readonly file: DicomFile;
  readonly deviations: readonly Deviation[];
  readonly complete: boolean;
}

/** What `inspect --json` prints. */
export interface Inspection {
  readonly transferSyntax: string;
  readonly complete: boolean;
  readonly deviations: readonly Deviation[];
  readonly renumbered: readonly Renumbered[];
  /** What there is to say of private blocks, a sentence each. */
  readonly words: readonly string[];
  readonly meta: Meaning;
  readonly meaning: Meaning;
}

const SPECIFIC_CHARACTER_SET = 0x00080005;

const isUtf8 = ({ elements }: DataSet): boolean =>
  elements.some(
    (element) =>
      element.tag === SPECIFIC_CHARACTER_SET &&
      isValue(element) &&
      Buffer.from(element.bytes).toString('latin1').includes('ISO_IR 192'),
  );

const tagOrNothing = (text: string | undefined): string => {
  const tag = text === undefined ? undefined : parseTag(text);
  return tag === undefined ? '' : `${tagForPeople(tag)} `;
};

function deviationLine({ code, offset, path, tag, message }: Deviation): string {
  const steps = path.map((step) => `${tagOrNothing(step.tag).trim()}[${step.item}]`).join('/');
  const named = tagOrNothing(tag);
  const what = `${message.includes(named.trim()) ? '' : named}${escapeText(message)}`;
  return `  byte ${offset}: ${code}: ${steps === '' ? '' : `in ${steps}: `}${what}`;
}

function renumberedLine({ group, creator, usual, blocks }: Renumbered): string {
  const places = blocks.map(({ block, times, first }) => {
    const where = first === '' ? 'the root' : first;
    return `block ${block} ${times === 1 ? `in ${where}` : `in ${times} places, first in ${where}`}`;
  });
  const is = isInferredBlock(creator, group) ? 'is probably' : 'is';
  const vendor = usual === undefined ? 'no table says which block is usual' : `the vendor's block ${is} ${usual}`;
  return `  (${group}) "${escapeText(creator)}": ${places.join('; ')}; ${vendor}`;
}

const isOfOddGroup = (text: string): boolean => groupOf(parseTag(text) ?? 0) % 2 === 1;

/** Whether a deviation is one of a private element, or within one; those that are not listed may be. */
const mayBePrivate = ({ code, tag, path }: Deviation): boolean =>
  code === 'more-deviations' || (tag !== undefined && isOfOddGroup(tag)) || path.some((step) => isOfOddGroup(step.tag));

const section = (title: string, lines: readonly string[], none: string): readonly string[] =>
  lines.length === 0 ? ['', none] : ['', `${title} (${lines.length}):`, ...lines];

/**
 * A file as text: the tree with the owner of every private element, the deviations from the Standard, what looks
 * renumbered, and all of that in words. Whatever the file holds, nothing in the text can harm a terminal.
 */
export function inspectionText({ file, deviations, complete }: Inspected): string {
  const { meta, dataSet, transferSyntax } = file;
  const name = Object.entries(TRANSFER_SYNTAX_NAMES).find(([, uid]) => uid === transferSyntax)?.[0];
  const options = { utf8: isUtf8(dataSet) };
  const moved = renumbered(dataSet).map(renumberedLine);
  const sentences = inWords(dataSet).map((sentence) => `  ${sentence}`);
  const isAllWell = complete && moved.length + sentences.length === 0 && !deviations.some(mayBePrivate);
  return [
    `Transfer Syntax ${escapeText(transferSyntax)}${name === undefined ? '' : ` (${name})`}`,
    ...elementTree({ elements: meta }, options),
    ...elementTree(dataSet, options),
    ...section('Deviations from the Standard', deviations.map(deviationLine), 'No deviation from the Standard found.'),
    ...(complete ? [] : ['The file could not be read in full: what is shown above is what could be.']),
    ...section('Looks renumbered', moved, 'No private block looks renumbered.'),
    ...(isAllWell || sentences.length > 0
      ? section('In words', sentences, 'No private block is out of the ordinary.')
      : []),
  ].join('\n');
}

/** The same as data. */
export const inspection = ({ file, deviations, complete }: Inspected): Inspection => ({
  transferSyntax: file.transferSyntax,
  complete,
  deviations,
  renumbered: renumbered(file.dataSet),
  words: inWords(file.dataSet),
  meta: meaningOf({ elements: file.meta }),
  meaning: meaningOf(file.dataSet),
});
