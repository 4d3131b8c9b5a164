import type { DicomFile, Element } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { elementOf, groupOf, type Tag } from '../../dicom/tag.ts';
import { writeFile } from '../../dicom/write/write-file.ts';

/** Every Patient ID at a node that is not ours begins so: what we stored there can be found and deleted by it. */
export const PATIENT_ID_PREFIX = 'BLOCKSHIFT-';

const PATIENT_ID = 0x00100020;
const SOP_INSTANCE_UID = 0x00080018;
const MEDIA_STORAGE_SOP_INSTANCE_UID = 0x00020003;
/** Patient, study, series and instance. */
const IDENTITY: readonly Tag[] = [PATIENT_ID, 0x0020000d, 0x0020000e, SOP_INSTANCE_UID];

/** A file that is a patient, a study, a series and an instance of its own. */
export interface Identified {
  readonly bytes: Uint8Array;
  /** A file with the values that it had before, wherever it has ours: one that cannot be read is given back as it is. */
  restore(bytes: Uint8Array): Uint8Array;
}

/**
 * The file under an identity of its own, so that an archive takes it for no other: renderings of one case share their
 * UIDs, and an archive may keep what it has. `unique` is decimal digits, never given twice. Nothing else is changed.
 * Undefined where the file cannot be read in full, or lacks one of the four.
 */
export function ownIdentity(bytes: Uint8Array, unique: string): Identified | undefined {
  const file = readExactly(bytes);
  if (file === undefined) return undefined;
  const before = new Map<Tag, Uint8Array>();
  const own = new Map<Tag, Uint8Array>();
  for (const [index, tag] of IDENTITY.entries()) {
    const found = file.dataSet.elements.find((element) => element.tag === tag);
    if (found === undefined || !('bytes' in found)) return undefined;
    before.set(tag, found.bytes);
    own.set(tag, tag === PATIENT_ID ? even(PATIENT_ID_PREFIX + unique, ' ') : even(`2.25.${index}${unique}`, '\0'));
  }
  return {
    bytes: writeFile(withValues(file, own)),
    restore: (returned) => {
      const back = readExactly(returned);
      if (back === undefined) return returned;
      const wanted = new Map<Tag, Uint8Array>();
      for (const element of back.dataSet.elements) {
        const [ours, theirs] = [own.get(element.tag), before.get(element.tag)];
        if (ours && theirs && 'bytes' in element && text(element.bytes) === text(ours)) wanted.set(element.tag, theirs);
      }
      return writeFile(withValues(back, wanted));
    },
  };
}

/** A file that is written as it was read; undefined for any other. */
function readExactly(bytes: Uint8Array): DicomFile | undefined {
  const { file, complete } = readFile(bytes);
  if (file === undefined || !complete) return undefined;
  const again = readFile(writeFile(file));
  return again.complete && again.file?.dataSet.elements.length === file.dataSet.elements.length ? file : undefined;
}

/** The file with other values in its root, with the Group Lengths that it may have (PS3.5 7.2) in step. */
function withValues(file: DicomFile, values: ReadonlyMap<Tag, Uint8Array>): DicomFile {
  const longer = new Map<number, number>();
  const changed = file.dataSet.elements.map((element): Element => {
    const value = values.get(element.tag);
    if (value === undefined || !('bytes' in element)) return element;
    const group = groupOf(element.tag);
    longer.set(group, (longer.get(group) ?? 0) + value.length - element.bytes.length);
    return { ...element, bytes: value };
  });
  const elements = changed.map((element): Element => {
    const more = longer.get(groupOf(element.tag));
    if (more === undefined || elementOf(element.tag) !== 0 || !('bytes' in element) || element.bytes.length !== 4)
      return element;
    const length = Buffer.from(element.bytes);
    length.writeUInt32LE((length.readUInt32LE() + more) >>> 0);
    return { ...element, bytes: length };
  });
  const instance = values.get(SOP_INSTANCE_UID);
  const meta = file.meta.map(
    (element): Element =>
      element.tag === MEDIA_STORAGE_SOP_INSTANCE_UID && instance !== undefined && 'bytes' in element
        ? { ...element, bytes: instance }
        : element,
  );
  return { ...file, meta, dataSet: { elements } };
}

const even = (value: string, padding: string): Uint8Array =>
  Buffer.from(value.length % 2 === 0 ? value : value + padding, 'latin1');

const text = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\0 ]+$/, '');
