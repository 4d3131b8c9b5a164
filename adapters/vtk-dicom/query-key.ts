import type { Address, RawPath } from '../../dicom/address.ts';
import { type DataSet, isSequence } from '../../dicom/data-set.ts';
import { byteOf, creatorsOf, isBlockTag, ownerOf } from '../../dicom/private-block.ts';
import { groupOf, hex, parseTag } from '../../dicom/tag.ts';

/** A key for dicomtocsv, or why the question cannot be put. */
export type QueryKey = { readonly key: string } | { readonly unsupported: string };

/**
 * A place in the words of dicomtocsv: `5200,9230/[SIEMENS MR SDI 02]0021,10FE/[SIEMENS MR SDI 02]0021,1004`. It names
 * private sequences by creator, while a question names them by their number in one file; so the names are looked up in
 * that file's root. Which block each creator has is left to the tool. It knows no numbers of Items: the first is asked for.
 */
export function queryKey(root: DataSet, path: RawPath, address: Address): QueryKey {
  const steps: string[] = [];
  const owners: string[] = [address.creator];
  let dataSet = root;
  for (const { tag: text, item } of path) {
    if (item !== 0) return { unsupported: 'dicomtocsv shows the first Item only' };
    const tag = parseTag(text) ?? 0;
    if (isBlockTag(tag)) {
      const creator = ownerOf(tag, creatorsOf(dataSet));
      if (creator === undefined) return { unsupported: `nobody owns ${text}, and dicomtocsv goes by creators` };
      owners.push(creator);
      steps.push(privateKey({ group: hex(groupOf(tag), 4), creator, element: hex(byteOf(tag), 2) }));
    } else steps.push(`${text.slice(0, 4)},${text.slice(4)}`);
    const sequence = dataSet.elements.find((element) => element.tag === tag);
    const inner = sequence !== undefined && isSequence(sequence) ? sequence.items[0] : undefined;
    if (inner === undefined) return { unsupported: `the file has no Item at ${text}` };
    dataSet = inner;
  }
  const odd = owners.find((creator) => !WRITABLE.test(creator));
  if (odd !== undefined) return { unsupported: `dicomtocsv has no way to write the creator ${JSON.stringify(odd)}` };
  return { key: [...steps, privateKey(address)].join('/') };
}

/** Printable ASCII but for what ends a creator, parts the steps of a key, or begins a value to match. */
const WRITABLE = /^[ -.0-<>-Z^-~]+$/;

/** The block is always written 10; the tool finds the real one. */
const privateKey = ({ group, creator, element }: Address): string => `[${creator}]${group},10${element}`;
