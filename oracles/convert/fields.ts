import type { Converted } from '../../contract/observation.ts';

/** What a conversion says, field by field, as JSON text: equal text is an equal answer. */
export type Fields = ReadonlyMap<string, string>;

/** The field that holds the number of images, which is not one of the sidecar's. */
export const IMAGES = 'number of images';

/** Fields that name the conversion and not the image: software, versions, UIDs, file names, and the moment. */
const OF_THE_CONVERSION = /^(?:ConversionSoftware.*|.*UID|.*Version|.*FileName|ConversionDate.*|BidsGuess)$/i;

const isUsed = (name: string): boolean => !OF_THE_CONVERSION.test(name);

/** JSON with sorted keys, so that the order in which a program writes them does not matter. */
function json(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * The fields of all images that a converter made of one series. A field that is the same in all of them is given once,
 * otherwise as the list over the images; b-values and directions are fields like the others.
 */
export function fieldsOf(converted: readonly Converted[]): Fields {
  const images = converted.map(({ sidecar, bvals, bvecs }) => {
    const fields = new Map(Object.entries(sidecar).filter(([name]) => isUsed(name)));
    if (bvals) fields.set('bvals', bvals);
    if (bvecs) fields.set('bvecs', bvecs);
    return fields;
  });
  const fields = new Map<string, string>([[IMAGES, String(images.length)]]);
  for (const name of new Set(images.flatMap((image) => [...image.keys()]))) {
    const values = images.map((image) => json(image.get(name)) ?? 'absent');
    fields.set(name, new Set(values).size === 1 ? values[0]! : values.join(' | '));
  }
  return fields;
}

/** The fields in which two conversions differ, sorted. */
export function differingFields(a: Fields, b: Fields): string[] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => a.get(name) !== b.get(name)).sort();
}

/** `EffectiveEchoSpacing = 0.5`, or that it is absent. */
export const fieldText = (fields: Fields, name: string): string => `${name} = ${fields.get(name) ?? 'absent'}`;
