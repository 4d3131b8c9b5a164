import type { RenderedFile } from '../contract/case.ts';
import { isAddress, keyText } from '../dicom/address.ts';
import { type DataSet, type DicomFile, type Element, isSequence, isValue } from '../dicom/data-set.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { creatorsOf } from '../dicom/private-block.ts';
import { type Deviation, isStructural } from '../dicom/read/deviation.ts';
import { itemsIn } from '../dicom/read/items-in.ts';
import { readFile, type VrOf } from '../dicom/read/read-file.ts';
import type { VR } from '../dicom/vr.ts';
import { elementsOf } from './expected.ts';
import { keyIn } from './raw-path.ts';

/** A file that a tool wrote, or why it cannot be read. */
export type Output =
  | { readonly file: DicomFile; readonly meaning: Meaning; readonly deviations: readonly Deviation[] }
  | { readonly unreadable: string };

/**
 * Delimitations that are missing or stand where none belongs: our reader goes on, but what it takes for an Item then is
 * a guess, and other readers give up.
 */
const DELIMITATION: ReadonlySet<string> = new Set(['missing-delimitation', 'stray-delimitation']);

const knownVRs = new WeakMap<Meaning, ReadonlyMap<string, ReadonlySet<VR>>>();

/** The VRs under which a Meaning holds each address: nearly always one. */
function vrsIn(meaning: Meaning): ReadonlyMap<string, ReadonlySet<VR>> {
  const before = knownVRs.get(meaning);
  if (before) return before;
  const vrs = new Map<string, Set<VR>>();
  for (const { element } of elementsOf(meaning)) {
    if (!isAddress(element)) continue;
    const key = keyText(element);
    vrs.set(key, (vrs.get(key) ?? new Set<VR>()).add(element.vr));
  }
  knownVRs.set(meaning, vrs);
  return vrs;
}

/** Opens the values that are a Sequence in one Item and something else in another: the bytes tell which. */
function opened(dataSet: DataSet, vrs: ReadonlyMap<string, ReadonlySet<VR>>, vrOf: VrOf): DataSet {
  const creators = creatorsOf(dataSet);
  const elements = dataSet.elements.map((element): Element => {
    if (isSequence(element)) {
      return { ...element, items: element.items.map((item) => ({ ...item, ...opened(item, vrs, vrOf) })) };
    }
    if (!isValue(element) || element.vr !== 'UN' || element.bytes.length === 0) return element;
    if (!vrs.get(keyText(keyIn(element.tag, creators)))?.has('SQ')) return element;
    const items = itemsIn(element.bytes, vrOf);
    if (!items) return element;
    const inner = items.map((item) => ({ ...item, ...opened(item, vrs, vrOf) }));
    return { tag: element.tag, vr: 'UN', items: inner, undefinedLength: false };
  });
  return { elements };
}

const known = new WeakMap<RenderedFile, WeakMap<Uint8Array, Output>>();

/**
 * Reads a file that a tool made of a rendering, with the VRs of the rendering where its bytes show none. Several
 * properties look at one file: the same bytes are read once.
 */
export function readOutput(from: RenderedFile, bytes: Uint8Array): Output {
  const outputs = known.get(from) ?? new WeakMap<Uint8Array, Output>();
  known.set(from, outputs);
  const before = outputs.get(bytes);
  if (before) return before;
  const output = read(from, bytes);
  outputs.set(bytes, output);
  return output;
}

function read(from: RenderedFile, bytes: Uint8Array): Output {
  const vrs = vrsIn(from.meaning);
  const vrOf: VrOf = (address) => {
    const known = vrs.get(keyText(address));
    return known?.size === 1 ? [...known][0] : undefined;
  };
  const { file, complete, deviations } = readFile(bytes, { vrOf });
  if (file && complete && !deviations.some(({ code }) => DELIMITATION.has(code))) {
    const dataSet = opened(file.dataSet, vrs, vrOf);
    return { file: { ...file, dataSet }, meaning: meaningOf(dataSet), deviations };
  }
  // What the input has too, such as elements without an owner, is not what is wrong.
  const usual = new Set(readFile(from.bytes, { vrOf }).deviations.map(({ code }) => code));
  const fresh = deviations.filter(({ code }) => !usual.has(code));
  const first = [...fresh, ...deviations].find(({ code }) => isStructural(code)) ?? fresh[0] ?? deviations[0];
  return { unreadable: first ? `${first.message} (byte ${first.offset})` : 'not a DICOM file' };
}
