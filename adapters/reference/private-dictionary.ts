import { type Address, addressOf, keyText } from '../../dicom/address.ts';
import { blockOf, blockTagOf, byteOf, FIRST_BLOCK, isBlockTag } from '../../dicom/private-block.ts';
import { groupOf, hex, type Tag } from '../../dicom/tag.ts';
import type { VR } from '../../dicom/vr.ts';
import { PRIVATE_ELEMENTS } from './private-elements/index.ts';

interface Entry {
  readonly vr: VR;
  readonly name: string | null;
}

const entries = new Map<string, Entry>();
const owners = new Map<string, string[]>();
const blocks = new Map<string, number>();

let [group, creator] = ['', ''];
for (const line of PRIVATE_ELEMENTS.trim().split('\n')) {
  const element = /^ {2}(..) (..) ?(.*)$/.exec(line);
  if (element) {
    const key = keyText({ group, creator, element: element[1]! });
    entries.set(key, { vr: element[2] as VR, name: element[3] || null });
  } else if (line !== '') {
    [group, creator] = [line.slice(0, 4), line.slice(8)];
    const block = Number.parseInt(line.slice(5, 7), 16);
    if (Number.isNaN(block)) continue;
    owners.set(line.slice(0, 7), [...(owners.get(line.slice(0, 7)) ?? []), creator]);
    blocks.set(`${group} ${creator}`, block);
  }
}

/** What is known of a private element by its creator. */
export const knownVR = (address: Address): VR | undefined => entries.get(keyText(address))?.vr;
export const knownName = (address: Address): string | null => entries.get(keyText(address))?.name ?? null;

/** The number that an address has by convention; in block 10 where the creator is not known. */
export const conventionalTag = (address: Address): Tag =>
  blockTagOf(
    Number.parseInt(address.group, 16),
    blocks.get(`${address.group} ${address.creator}`) ?? FIRST_BLOCK,
    Number.parseInt(address.element, 16),
  );

/**
 * The addresses that a number has by convention, which says nothing about who reserved its block in a file: several
 * where vendors use the same block.
 */
export function conventionalAddresses(tag: Tag): Address[] {
  const creators = isBlockTag(tag) ? owners.get(`${hex(groupOf(tag), 4)} ${hex(blockOf(tag), 2)}`) : undefined;
  return (creators ?? []).map((owner) => addressOf(groupOf(tag), owner, byteOf(tag)));
}

/** The one that is known to mean something, or the first. */
export function conventionalAddress(tag: Tag): Address | undefined {
  const addresses = conventionalAddresses(tag);
  return addresses.find((address) => knownVR(address) !== undefined) ?? addresses[0];
}
