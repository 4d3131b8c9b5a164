import type { SeenElement } from '../../contract/observation.ts';
import { type Address, addressOf, sameKey } from '../../dicom/address.ts';
import type { DataSet, DicomFile, Element } from '../../dicom/data-set.ts';
import { byteOf } from '../../dicom/private-block.ts';
import type { VrOf } from '../../dicom/read/read-file.ts';
import { groupOf } from '../../dicom/tag.ts';
import type { VR } from '../../dicom/vr.ts';
import { writeFile } from '../../dicom/write/write-file.ts';
import { withoutElements, withoutGroupLengths } from './changed.ts';
import { conversionField, type Field } from './conversion-fields.ts';
import type { Place } from './places.ts';
import { knownName, knownVR } from './private-dictionary.ts';
import { correctResolver, type Resolver } from './resolver.ts';
import { transcoded } from './transcode.ts';

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
  /** The file in another Transfer Syntax. */
  readonly transcoded: (file: DicomFile, transferSyntax: string) => DicomFile;
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
  transcoded,
  field: (place) => {
    const address = addressAt(place);
    return address && conversionField(address);
  },
  written: (file) => writeFile({ ...file, dataSet: withoutGroupLengths(file.dataSet) }),
};
