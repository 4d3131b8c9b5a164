import { compareMeanings } from '../dicom/compare-meanings.ts';
import type { DataSet, Element } from '../dicom/data-set.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { applyEncoding, ENCODINGS } from '../generators/encodings/index.ts';
import { uidOf } from '../generators/identity.ts';
import { applyLayout } from '../generators/layouts/index.ts';
import type { NamedCase } from './load-cases.ts';
import { element, isBlock, type Node, type Part } from './parts.ts';
import { toDataSet } from './to-data-set.ts';
import { toMeaning } from './to-meaning.ts';

/** A curated file in bytes, and what it was made from. */
export interface CuratedFile {
  readonly case: NamedCase;
  /** By the word of the author. */
  readonly meaning: Meaning;
  /** As written, before damage. */
  readonly dataSet: DataSet;
  readonly transferSyntax: string;
  readonly bytes: Uint8Array;
}

const RAW_DATA = '1.2.840.10008.5.1.4.1.1.66';

/** What every file has, so that tools take it for an object of its own. */
function header(id: string): readonly Part[] {
  const uid = (what: string): string => uidOf(`corpus ${id} ${what}`);
  return [
    element('00080016', 'UI', RAW_DATA),
    element('00080018', 'UI', uid('instance')),
    element('00080060', 'CS', 'OT'),
    element('00100010', 'PN', 'Blockshift^Corpus'),
    element('00100020', 'LO', id),
    element('0020000D', 'UI', uid('study')),
    element('0020000E', 'UI', uid('series')),
  ];
}

function metaOf(id: string, sopClass: string, transferSyntax: string, more: readonly Part[]): readonly Element[] {
  const uid = (at: string, value: string): Part => element(at, 'UI', value);
  const parts = [
    element('00020001', 'OB', new Uint8Array([0, 1])),
    uid('00020002', sopClass),
    uid('00020003', uidOf(`corpus ${id} instance`)),
    uid('00020010', transferSyntax),
    uid('00020012', uidOf('blockshift')),
  ];
  const replaced = new Set(more.map(({ at }) => at));
  return toDataSet([...parts.filter(({ at }) => !replaced.has(at)), ...more]).elements;
}

/**
 * The file of a curated case: a pure function of it. Throws where the case contradicts itself: what its author says
 * that it means is not what its Data Set means, or a name of a layout or encoding does not exist.
 */
export function makeFile(subject: NamedCase): CuratedFile {
  const { id, dataSet: nodes, inGivenOrder = false } = subject;
  const given = new Set(nodes.flatMap((node) => (isBlock(node) ? [] : [node.at])));
  const all: readonly Node[] = [...header(id).filter(({ at }) => !given.has(at)), ...nodes];
  const meaning = toMeaning(all);
  const placed = toDataSet(all, inGivenOrder);
  const laid = subject.layout === undefined ? placed : applyLayout({ name: subject.layout }, placed);
  const [difference] = compareMeanings(meaning, meaningOf(laid));
  if (difference) throw new Error(`${id}: its Data Set does not mean what it says: ${JSON.stringify(difference)}`);

  const spec = ENCODINGS.find(({ name }) => name === subject.encoding)?.spec;
  if (subject.encoding !== undefined && !spec) throw new Error(`${id}: there is no encoding "${subject.encoding}"`);
  const transferSyntax = spec?.transferSyntax ?? TRANSFER_SYNTAX[subject.transferSyntax ?? 'explicitLittle'];
  const dataSet = spec ? applyEncoding(spec, laid) : laid;
  const sopClass = all.find((node) => !isBlock(node) && node.at === '00080016') as Part;
  const meta = metaOf(id, sopClassOf(sopClass), transferSyntax, subject.meta ?? []);
  const file = { preamble: new Uint8Array(128), meta, transferSyntax, dataSet };
  const written = writeFile(file, { groupLengths: subject.groupLengths ?? false });
  return { case: subject, meaning, dataSet, transferSyntax, bytes: subject.damage?.(written) ?? written };
}

const sopClassOf = ({ content }: Part): string =>
  'values' in content && !(content.values instanceof Uint8Array) ? String(content.values[0]) : RAW_DATA;
