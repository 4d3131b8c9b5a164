import { type Header, UNDEFINED_LENGTH } from './header.ts';

/** One choice of `count`, from 0. */
export type Pick = (count: number) => number;

/** What a mutation works on: a copy of the bytes, and one of the headers that it fits. */
interface Spot {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly header: Header;
  readonly pick: Pick;
}

/** One way in which bytes of a file go wrong. */
export interface Mutation {
  readonly name: string;
  /** What it does, in one line. */
  readonly title: string;
  /** Whether it can be done at a header. */
  fits(header: Header): boolean;
  change(spot: Spot): void;
}

const isMeta = ({ tag }: Header): boolean => tag >>> 16 === 2;
const isMarker = ({ tag }: Header): boolean => tag >>> 16 === 0xfffe;
const isItem = ({ tag }: Header): boolean => tag === 0xfffee000;
const isCreator = ({ tag }: Header): boolean =>
  ((tag >>> 16) & 1) === 1 && (tag & 0xffff) >= 0x10 && (tag & 0xffff) <= 0xff;
const isElement = (header: Header): boolean => !isMeta(header) && !isMarker(header);
const holdsBytes = ({ length }: Header): boolean => length > 0 && length !== UNDEFINED_LENGTH;

/** Writes a length as far as its field is wide. */
function setLength({ view, header }: Spot, length: number): void {
  if (header.lengthBytes === 2) view.setUint16(header.lengthAt, Math.min(length, 0xffff), header.littleEndian);
  else view.setUint32(header.lengthAt, length, header.littleEndian);
}

function setTag({ view, header }: Spot, tag: number): void {
  view.setUint16(header.at, tag >>> 16, header.littleEndian);
  view.setUint16(header.at + 2, tag & 0xffff, header.littleEndian);
}

function setVR({ bytes, header }: Spot, vr: string): void {
  for (const i of [0, 1]) bytes[header.vrAt! + i] = vr.charCodeAt(i);
}

/** Two gigabytes less two, four less sixteen, and the numbers around the sign: what a reader must not believe. */
const HUGE: readonly number[] = [0x7ffffffe, 0xfffffff0, 0x80000000, 0x7fffffff, 0x40000000];
const STRANGE_TAGS: readonly number[] = [0xfffee00d, 0xfffee0dd, 0xfffee000, 0, 0xffffffff, 0x7fe00010];

/** Every kind, in the order in which seeds choose them. A new one goes to the end: stored cases keep their bytes. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'value-bytes',
    title: 'a byte of a value is another',
    fits: holdsBytes,
    change: ({ bytes, header, pick }) => {
      const at = header.valueAt + pick(header.length);
      bytes[at] = (bytes[at]! + 1 + pick(255)) & 0xff;
    },
  },
  {
    name: 'length-short',
    title: 'a length is too small, so that the rest of a value is taken for elements',
    fits: (header) => isElement(header) && holdsBytes(header),
    change: (spot) => setLength(spot, spot.header.length - 1 - spot.pick(Math.min(spot.header.length, 4))),
  },
  {
    name: 'length-long',
    title: 'a length is too great by a few bytes, so that the next element is taken for the value',
    fits: (header) => isElement(header) && holdsBytes(header),
    change: (spot) => setLength(spot, spot.header.length + 1 + spot.pick(16)),
  },
  {
    name: 'length-huge',
    title: 'a length announces gigabytes',
    fits: (header) => isElement(header) && header.lengthBytes === 4,
    change: (spot) => setLength(spot, HUGE[spot.pick(HUGE.length)]!),
  },
  {
    name: 'length-undefined',
    title: 'a plain value has undefined length',
    fits: (header) => isElement(header) && header.lengthBytes === 4 && header.length !== UNDEFINED_LENGTH,
    change: (spot) => setLength(spot, UNDEFINED_LENGTH),
  },
  {
    name: 'item-length',
    title: 'the length of an Item is nothing, too great or gigabytes',
    fits: isItem,
    change: (spot) => {
      const { length } = spot.header;
      const base = length === UNDEFINED_LENGTH ? 8 : length;
      setLength(spot, [0, base + 2, base + 0x1000, HUGE[0]!][spot.pick(4)]!);
    },
  },
  {
    name: 'delimitation-lost',
    title: 'the tag of an Item or a Delimitation is another',
    fits: isMarker,
    change: (spot) => setTag(spot, [0x00100010, 0xfffee0dd, 0xfffee00d, 0xfffee001][spot.pick(4)]!),
  },
  {
    name: 'vr-unknown',
    title: 'a VR that there is none of',
    fits: (header) => isElement(header) && header.vrAt !== undefined,
    change: (spot) => setVR(spot, ['ZZ', '??', '\0\0', '  ', '\xff\xff'][spot.pick(5)]!),
  },
  {
    name: 'vr-other',
    title: 'another VR, whose length field may stand elsewhere',
    fits: (header) => isElement(header) && header.vrAt !== undefined,
    change: (spot) => setVR(spot, ['SQ', 'UN', 'OB', 'US', 'AT', 'FD', 'OW', 'LO'][spot.pick(8)]!),
  },
  {
    name: 'tag-other',
    title: 'a tag that ends what nobody began, is nobody’s, or is that of pixels',
    fits: isElement,
    change: (spot) => setTag(spot, STRANGE_TAGS[spot.pick(STRANGE_TAGS.length)]!),
  },
  {
    name: 'creator-bytes',
    title: 'a creator with bytes that no text has',
    fits: (header) => isCreator(header) && holdsBytes(header),
    change: ({ bytes, header, pick }) => {
      bytes[header.valueAt + pick(header.length)] = [0x00, 0xff, 0x5c, 0x1b, 0x0a, 0x80][pick(6)]!;
    },
  },
  {
    name: 'meta-bytes',
    title: 'a byte of the File Meta Information is another',
    fits: isMeta,
    change: ({ bytes, header, pick }) => {
      const at = header.at + 4 + pick(header.valueAt - header.at - 4 + header.length);
      bytes[at] = (bytes[at]! + 1 + pick(255)) & 0xff;
    },
  },
];

/** The kind that a seed chooses. */
export const mutationOf = (seed: number): Mutation => MUTATIONS[seed % MUTATIONS.length]!;
