import type { RenderedCase } from '../../contract/case.ts';
import type { SeenElement } from '../../contract/observation.ts';
import { type Address, addressOf, keyText } from '../../dicom/address.ts';
import type { DataSet } from '../../dicom/data-set.ts';
import { byteOf, creatorsOf, isBlockTag, ownerOf } from '../../dicom/private-block.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { groupOf, parseTag, type Tag, tagText } from '../../dicom/tag.ts';
import { fileOf } from '../judge-helpers.ts';
import { dataSetsOf, rawPathText } from '../raw-path.ts';
import type { Contradiction } from './contradictions.ts';

interface Owned {
  /** The Item and the address: the same in both files unless the damage is there. */
  readonly id: string;
  readonly raw: string;
  readonly tag: Tag;
}

/** The elements of a file whose owner stands in their own Data Set. */
function ownedIn(dataSet: DataSet): readonly Owned[] {
  return dataSetsOf(dataSet).flatMap(({ raw, dataSet: home }) => {
    const creators = creatorsOf(home);
    return home.elements.flatMap(({ tag }): Owned[] => {
      const owner = isBlockTag(tag) ? ownerOf(tag, creators) : undefined;
      if (owner === undefined) return [];
      const address: Address = addressOf(groupOf(tag), owner, byteOf(tag));
      return [{ id: `${rawPathText(raw)} ${keyText(address)}`, raw: rawPathText(raw), tag }];
    });
  });
}

const isListed = (rows: readonly SeenElement[], { raw, tag }: Owned): boolean =>
  rows.some((row) => parseTag(row.tag) === tag && (row.path === undefined || rawPathText(row.path) === raw));

/**
 * Whether a row is certainly this element's: where rows have no path, there must be one for each element of its number,
 * or the row may be another's.
 */
const isCertain = (rows: readonly SeenElement[], one: Owned, all: readonly Owned[]): boolean => {
  const own = rows.filter((row) => parseTag(row.tag) === one.tag);
  if (own.every((row) => row.path !== undefined)) return isListed(rows, one);
  return own.length >= all.filter(({ tag }) => tag === one.tag).length;
};

/** Elements with an owner that a tool lists of the whole file, and leaves out without a word of the damaged one. */
export function lostElements(
  subject: RenderedCase,
  whole: readonly SeenElement[],
  damaged: readonly SeenElement[],
): Contradiction | undefined {
  const { file } = readFile(fileOf(subject, 'damaged').bytes);
  if (file === undefined) return undefined;
  const original = ownedIn(fileOf(subject, 'canonical').dataSet);
  const before = new Map(original.map((one) => [one.id, one]));
  const owned = ownedIn(file.dataSet).filter(({ id }) => {
    const known = before.get(id);
    return known !== undefined && isCertain(whole, known, original);
  });
  const lost = owned.filter((one) => !isListed(damaged, one));
  if (lost.length === 0) return undefined;
  const names = lost.map(({ raw, tag }) => `${raw}${raw === '' ? '' : '/'}${tagText(tag)}`);
  return {
    harm: 'lost-value',
    sentence: `leaves out ${lost.length} of ${owned.length} elements whose creator is there`,
    expected: `all that it lists of the whole file: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`,
    observed: 'a listing without them, and no message',
  };
}
