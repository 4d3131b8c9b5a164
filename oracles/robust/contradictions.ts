import type { Capabilities } from '../../contract/capability.ts';
import type { RenderedCase } from '../../contract/case.ts';
import type { Harm } from '../../contract/judgement.ts';
import type { Answer, SeenElement } from '../../contract/observation.ts';
import type { Ask } from '../../contract/property.ts';
import { keyText } from '../../dicom/address.ts';
import { type DataSet, isValue } from '../../dicom/data-set.ts';
import { blockOf, creatorTagOf, creatorText, isBlockTag, isCreatorTag } from '../../dicom/private-block.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { groupOf, parseTag, type Tag, tagText } from '../../dicom/tag.ts';
import { occurrencesOf } from '../expected.ts';
import { fileOf } from '../judge-helpers.ts';
import { dataSetsOf, type PlacedDataSet, rawPathText } from '../raw-path.ts';
import { shownCreator } from '../read/match-listing.ts';
import { sameValue } from '../same-value.ts';
import { witness, witnessText } from '../witness.ts';

/** An answer against a creator that is there for all to see. */
export interface Contradiction {
  readonly harm: Harm;
  readonly sentence: string;
  readonly expected: string;
  readonly observed: string;
}

/** The texts that a creator element may be read as: the whole, and each of its values where it has several. */
const textsAt = (dataSet: DataSet, tag: Tag): readonly string[] =>
  dataSet.elements
    .filter((element) => element.tag === tag)
    .flatMap((element) => (isValue(element) ? [creatorText(element.bytes) ?? ''] : []))
    .flatMap((text) => [text, ...text.split('\\')])
    .map((text) => text.trim())
    .filter((text) => text !== '');

/**
 * Elements that a listing gives to another creator of the file than the one that stands, alone and with a name, on their
 * block in their own Data Set. A tool that names nobody, or prints the creator in a way of its own, contradicts nothing.
 */
function misattributed(subject: RenderedCase, rows: readonly SeenElement[]): Contradiction | undefined {
  const { file } = readFile(fileOf(subject, 'damaged').bytes);
  if (file === undefined) return undefined;
  const sets = dataSetsOf(file.dataSet);
  const present = new Set(
    sets.flatMap(({ dataSet }) =>
      dataSet.elements.filter(({ tag }) => isCreatorTag(tag)).flatMap(({ tag }) => textsAt(dataSet, tag)),
    ),
  );
  for (const seen of rows) {
    const tag = parseTag(seen.tag);
    const shown = shownCreator(seen)?.trim();
    if (tag === undefined || !isBlockTag(tag) || shown === undefined || !present.has(shown)) continue;
    const home = homeOf(seen, tag, sets);
    const creator = creatorTagOf(groupOf(tag), blockOf(tag));
    const owners = home === undefined ? [] : textsAt(home.dataSet, creator);
    const alone = home?.dataSet.elements.filter((element) => element.tag === creator).length === 1;
    if (!alone || owners.length === 0 || owners.includes(shown)) continue;
    const place = `${rawPathText(home.raw)}${home.raw.length > 0 ? '/' : ''}${tagText(tag)}`;
    return {
      harm: 'wrong-name',
      sentence: `names "${shown}" as the creator of ${place}, whose block is reserved by "${owners[0]}"`,
      expected: `${place} belongs to "${owners[0]}", or to nobody`,
      observed: `${place} shown under "${shown}"`,
    };
  }
  return undefined;
}

/** The one Data Set that a row of a listing can be about. */
function homeOf(seen: SeenElement, tag: Tag, sets: readonly PlacedDataSet[]): PlacedDataSet | undefined {
  const { path } = seen;
  const holding = sets.filter(
    ({ raw, dataSet }) =>
      (path === undefined || rawPathText(raw) === rawPathText(path)) && dataSet.elements.some((e) => e.tag === tag),
  );
  return holding.length === 1 ? holding[0] : undefined;
}

/** A contradiction in an answer about the damaged rendering, where its data are such that a tool may be held to it. */
export function contradictionIn(
  subject: RenderedCase,
  ask: Ask,
  answer: Answer,
  tool: Capabilities,
): Contradiction | undefined {
  if (subject.case.validity === 'malformed') return undefined;
  if (answer.operation === 'read') return misattributed(subject, answer.elements);
  const { question } = ask;
  if (answer.operation !== 'lookup' || question.operation !== 'lookup' || tool.lookup?.addressing !== 'creator')
    return undefined;
  const { meaning } = fileOf(subject, 'damaged');
  const meant = occurrencesOf(meaning, question.address);
  for (const { values } of answer.found) {
    if (meant.some(({ element }) => sameValue(element, values) !== 'other')) continue;
    const source = witness(meaning, values, question.address);
    if (source === undefined || !('creator' in source.element) || source.element.creator === question.address.creator)
      continue;
    const text = witnessText(meaning, values, question.address);
    return {
      harm: 'wrong-value',
      sentence: `answered with ${text} when asked for ${keyText(question.address)}`,
      expected: `the value of ${keyText(question.address)}, or none`,
      observed: text,
    };
  }
  return undefined;
}
