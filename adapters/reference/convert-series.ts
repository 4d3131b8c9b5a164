import type { Converted } from '../../contract/observation.ts';
import { type DicomFile, isValue } from '../../dicom/data-set.ts';
import { csaValues } from './csa-values.ts';
import { placesOf } from './places.ts';
import type { Policy } from './policy.ts';
import { seenValues } from './seen-values.ts';

/** Values by field, in the order of the file. */
type Gathered = ReadonlyMap<string, readonly (string | number)[]>;

/** A number where the text is one, as in a JSON sidecar. */
const plain = (text: string): string | number =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

function gather(file: DicomFile, policy: Policy): Gathered {
  const found = new Map<string, (string | number)[]>();
  const add = (field: string, values: readonly string[]): void => {
    found.set(field, [...(found.get(field) ?? []), ...values.map(plain)]);
  };
  for (const place of placesOf(file, policy.resolver())) {
    const field = policy.field(place);
    if (field === undefined || !isValue(place.element)) continue;
    if (field === 'CSA') {
      for (const [name, values] of csaValues(place.element.bytes)) if (values.length > 0) add(csaField(name), values);
      continue;
    }
    const values = seenValues(place.element, policy.vr(place));
    add(
      field,
      values.map((value) => ('text' in value ? value.text : JSON.stringify(value))),
    );
  }
  return found;
}

const CSA_FIELDS: Readonly<Record<string, string>> = {
  B_value: '.bval',
  DiffusionGradientDirection: '.bvec',
  MosaicRefAcqTimes: 'SliceTiming',
  PhaseEncodingDirectionPositive: 'PhaseEncodingDirection',
  BandwidthPerPixelPhaseEncode: 'BandwidthPerPixelPhaseEncode',
  ImaCoilString: 'CoilString',
};
const csaField = (name: string): string => CSA_FIELDS[name] ?? name;

/** The numbers of a field, a missing one as 0. */
const numbers = (values: readonly (string | number)[] | undefined, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Number(values?.[i] ?? 0));

/** The direction of a volume: three numbers of one element, or one of each of three. */
const direction = (file: Gathered): number[] =>
  file.has('.bvec')
    ? numbers(file.get('.bvec'), 3)
    : ['x', 'y', 'z'].map((axis) => numbers(file.get(`.bvec ${axis}`), 1)[0]!);

/** Files of one acquisition, (0020,0012), are the slices of one volume; without it each file is a volume. */
function volumesOf(files: readonly DicomFile[]): DicomFile[][] {
  const volumes = new Map<string, DicomFile[]>();
  for (const [index, file] of files.entries()) {
    const acquisition = file.dataSet.elements.find(({ tag }) => tag === 0x00200012);
    const key =
      acquisition && isValue(acquisition) ? Buffer.from(acquisition.bytes).toString('latin1') : `file ${index}`;
    volumes.set(key, [...(volumes.get(key) ?? []), file]);
  }
  return [...volumes.values()];
}

/** The values of a field in all files: once where they are the same in each, one value as itself. */
function sidecarValue(files: readonly Gathered[], field: string): unknown {
  const lists = files.flatMap((file) => (file.has(field) ? [file.get(field)!] : []));
  const [first = []] = lists;
  const same = lists.every((list) => list.length === first.length && list.every((value, i) => value === first[i]));
  const values = same ? first : lists.flat();
  return values.length === 1 ? values[0] : values;
}

/** The image that a series becomes: fields with the values of all files, a number and a direction for each volume. */
export function convertSeries(files: readonly DicomFile[], policy: Policy): Converted {
  const volumes = volumesOf(files).map((volume) => volume.map((file) => gather(file, policy)));
  const all = volumes.flat();
  const fields = [...new Set(all.flatMap((file) => [...file.keys()]))].sort();
  const holder = (volume: readonly Gathered[], prefix: string): Gathered =>
    volume.find((file) => [...file.keys()].some((field) => field.startsWith(prefix))) ?? new Map();
  return {
    sidecar: Object.fromEntries(
      fields.filter((field) => !field.startsWith('.')).map((field) => [field, sidecarValue(all, field)]),
    ),
    ...(fields.includes('.bval') && {
      bvals: volumes.map((volume) => numbers(holder(volume, '.bval').get('.bval'), 1)[0]!),
    }),
    ...(fields.some((field) => field.startsWith('.bvec')) && {
      bvecs: volumes.map((volume) => direction(holder(volume, '.bvec'))),
    }),
  };
}
