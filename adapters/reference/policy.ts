import type { SeenElement } from '../../contract/observation.ts';
import { type Address, addressOf, type RawPath, sameKey } from '../../dicom/address.ts';
import type { DataSet, DicomFile, Element } from '../../dicom/data-set.ts';
import { byteOf } from '../../dicom/private-block.ts';
import type { VrOf } from '../../dicom/read/read-file.ts';
import { groupOf, type Tag } from '../../dicom/tag.ts';
import type { VR } from '../../dicom/vr.ts';
import { writeFile } from '../../dicom/write/write-file.ts';
import { changed, withoutElements, withoutGroupLengths } from './changed.ts';
import { conversionField, type Field } from './conversion-fields.ts';
import { type Insertion, insertedAt, rightBlock } from './insertion.ts';
import type { Place } from './places.ts';
import { knownName, knownVR } from './private-dictionary.ts';
import { correctResolver, type Resolver } from './resolver.ts';
import { transcoded } from './transcode.ts';
import { deidentified } from './without-private.ts';
import { withoutBlock } from './xml-document.ts';

/** The decisions in which the in-process tools differ; a mutant gets one of them wrong. */
export interface Policy {
  /** Who owns what: a new resolver for each file. */
  readonly resolver: () => Resolver;
  /** VRs of private elements in Implicit VR and UN; undefined for a tool that knows none. */
  readonly dictionary: VrOf | undefined;
  /** The VR that a listing shows, and by which values are decoded. */
  readonly vr: (place: Place) => VR;
  readonly name: (place: Place) => string | null;
  /** What a listing makes of the elements it found. */
  readonly listed: (elements: readonly SeenElement[]) => readonly SeenElement[];
  /** Whether a lookup by creator means this element. */
  readonly finds: (place: Place, address: Address, file: DicomFile) => boolean;
  /** Whether an erasure by creator means this element. */
  readonly dooms: (place: Place, address: Address) => boolean;
  /** The Data Set without the elements that were asked for. */
  readonly erased: (file: DicomFile, doomed: readonly Element[]) => DataSet;
  /** Whether an edit by creator means this element. */
  readonly edits: (place: Place, address: Address, file: DicomFile) => boolean;
  /** The VR of the new values, given the one that the request names; undefined where the tool declines. */
  readonly editVR: (place: Place, asked: VR | undefined) => VR | undefined;
  /** The Data Set with other elements in the place of some. */
  readonly edited: (file: DicomFile, replaced: ReadonlyMap<Element, Element>) => DataSet;
  /** The Item that an insertion goes to, given the one that it was meant for. */
  readonly insertPath: (path: RawPath) => RawPath;
  /** The Data Set or Item with an element more. Throws Refused. */
  readonly inserted: (insertion: Insertion, vr: VR, bytes: Uint8Array) => DataSet;
  /** The Data Set without private elements, or without those not known to be safe. */
  readonly deidentified: (file: DicomFile, keepSafePrivate: boolean) => DataSet;
  /** The file in another Transfer Syntax. */
  readonly transcoded: (file: DicomFile, transferSyntax: string) => DicomFile;
  /** What is written into a document in JSON. */
  readonly exported: (file: DicomFile) => DataSet;
  /** Who owns what in a document in XML. */
  readonly xmlResolver: () => Resolver;
  /** How the tag of an owned element is written there. */
  readonly xmlTag: (tag: Tag) => string;
  /** What the tool makes of its own text form when it reads it back. */
  readonly reread: (dataSet: DataSet) => DataSet;
  /** What an archive keeps of a file. */
  readonly stored: (file: DicomFile) => DataSet;
  /** What a converter takes an element for. */
  readonly field: (place: Place) => Field | undefined;
  /** The bytes of a file that the tool leaves behind. */
  readonly written: (file: DicomFile) => Uint8Array;
}

/** The address of an element by its owner; undefined for an orphan and outside the blocks. */
const addressAt = ({ owner, element }: Place): Address | undefined =>
  owner === undefined ? undefined : addressOf(groupOf(element.tag), owner, byteOf(element.tag));

/** Whether an element is the one that an address names, by its owner. */
export function isAt(place: Place, address: Address): boolean {
  const own = addressAt(place);
  return own !== undefined && sameKey(own, address);
}

/** Every decision by the Standard. */
export const CORRECT: Policy = {
  resolver: correctResolver,
  dictionary: knownVR,
  vr: (place) => {
    if (place.vrStored || place.element.vr !== 'UN') return place.element.vr;
    const address = addressAt(place);
    return (address && knownVR(address)) ?? 'UN';
  },
  name: (place) => {
    const address = addressAt(place);
    return address ? knownName(address) : null;
  },
  listed: (elements) => elements,
  finds: isAt,
  dooms: isAt,
  erased: (file, doomed) => withoutElements(file.dataSet, doomed),
  edits: isAt,
  editVR: (place, asked) => {
    if (place.vrStored) return place.element.vr;
    const address = addressAt(place);
    return (address && knownVR(address)) ?? asked;
  },
  edited: (file, replaced) => changed(file.dataSet, (element) => replaced.get(element) ?? element),
  insertPath: (path) => path,
  inserted: insertedAt(rightBlock),
  deidentified: (file, keepSafePrivate) => deidentified(file.dataSet, keepSafePrivate),
  transcoded,
  exported: (file) => file.dataSet,
  xmlResolver: correctResolver,
  xmlTag: withoutBlock,
  reread: (dataSet) => dataSet,
  stored: (file) => file.dataSet,
  field: (place) => {
    const address = addressAt(place);
    return address && conversionField(address);
  },
  written: (file) => writeFile({ ...file, dataSet: withoutGroupLengths(file.dataSet) }),
};
