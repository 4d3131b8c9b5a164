import type { Rival } from '../../contract/case.ts';
import { addressOf, type ItemPath } from '../../dicom/address.ts';
import type { Meaning, MeaningElement, PlainContent } from '../../dicom/meaning.ts';
import { type CsaTag, csa2 } from '../csa2.ts';
import { owned, sequence } from '../elements.ts';
import type { Draft } from '../families/subject.ts';
import { type Image, multiFrame, SLICES, singleFrame, VOLUMES } from './series.ts';
import type { ConversionTemplate, Course, Values } from './template.ts';

/** The low byte of the private Sequence in which Siemens XA puts its elements of the functional groups. */
const SIEMENS_SEQUENCE = 0xfe;

/** A series with the template's element in every volume, and a rival of the name given for every Item that holds it. */
export function conversionDraft(template: ConversionTemplate, rivalCreator: string): Draft {
  const { group, creator } = template.table;
  const homes = homesOf(template);
  const places: Rival['places'] = homes.flatMap(({ instance, path, image }) => {
    const foreign = template.courses.flatMap((course) => elementOf(group, rivalCreator, course, course.foreign, image));
    const inside = { instance, path, elements: foreign };
    if (template.form === 'single-frame') return [inside];
    const own = sequence(addressOf(group, rivalCreator, SIEMENS_SEQUENCE), foreign);
    return [{ instance, path: path.slice(0, -1), elements: [own] }, inside];
  });
  return {
    family: template.id,
    features: [`family:${template.id}`, template.form === 'single-frame' ? 'top-level' : 'nested'],
    validity: 'legal',
    instances: instancesOf(template),
    target: { path: homes[0]!.path, address: addressOf(group, creator, template.courses[0].byte) },
    rival: { creator: rivalCreator, places: places.filter(({ elements }) => elements.length > 0) },
  };
}

/** An Item that holds elements of the template's owner, apart from its private Sequence. */
interface Home {
  readonly instance: number;
  readonly path: ItemPath;
  readonly image: Image;
}

const volumes: readonly number[] = Array.from({ length: VOLUMES }, (_, volume) => volume);
const imagesOf = (volume: number): readonly Image[] =>
  Array.from({ length: SLICES }, (_, slice) => ({ volume, slice }));

function homesOf({ form, table }: ConversionTemplate): readonly Home[] {
  if (form === 'single-frame')
    return volumes.flatMap(imagesOf).map((image, instance) => ({ instance, path: [], image }));
  const step = { ...addressOf(table.group, table.creator, SIEMENS_SEQUENCE), item: 0 };
  return volumes.flatMap((volume) =>
    form === 'shared'
      ? [{ instance: volume, path: [{ tag: '52009229', item: 0 }, step], image: { volume, slice: 0 } }]
      : imagesOf(volume).map((image) => ({
          instance: volume,
          path: [{ tag: '52009230', item: image.slice }, step],
          image,
        })),
  );
}

function instancesOf(template: ConversionTemplate): readonly Meaning[] {
  const { manufacturer, imageType, form, table, around = [] } = template;
  if (form === 'single-frame')
    return volumes
      .flatMap(imagesOf)
      .map((image) => singleFrame(manufacturer, imageType, image, [...around, ...ownAt(template, image)]));
  const inSequence = (image: Image): readonly MeaningElement[] => [
    sequence(addressOf(table.group, table.creator, SIEMENS_SEQUENCE), ownAt(template, image)),
  ];
  return volumes.map((volume) =>
    form === 'shared'
      ? multiFrame(manufacturer, volume, inSequence({ volume, slice: 0 }), () => [])
      : multiFrame(manufacturer, volume, [], inSequence),
  );
}

/** The template's elements at an image: the owner's, then those of others. */
const ownAt = ({ table, courses, beside }: ConversionTemplate, image: Image): readonly MeaningElement[] =>
  [{ table, courses }, ...(beside ? [beside] : [])].flatMap((part) =>
    part.courses.flatMap((course) => elementOf(part.table.group, part.table.creator, course, course.own, image)),
  );

const valuesAt = (course: Course, all: readonly Values[], { volume, slice }: Image): Values =>
  all[course.by === 'volume' ? volume : course.by === 'slice' ? slice : 0]!;

function elementOf(
  group: number,
  creator: string,
  course: Course,
  all: readonly Values[],
  image: Image,
): readonly MeaningElement[] {
  const values = valuesAt(course, all, image);
  if (values.length === 0) return [];
  const content: PlainContent =
    course.vr === 'OB' ? { base64: Buffer.from(csaOf(values)).toString('base64') } : { values };
  return [owned(addressOf(group, creator, course.byte), course.vr, content)];
}

/** The entries of a CSA image header that tell a b-value and, where there is one, its direction. */
function csaOf([bValue, ...direction]: Values): Uint8Array {
  const tags: readonly CsaTag[] = [
    { name: 'B_value', vr: 'IS', values: [String(bValue)] },
    { name: 'DiffusionDirectionality', vr: 'CS', values: [direction.length > 0 ? 'DIRECTIONAL' : 'NONE'] },
    ...(direction.length > 0
      ? [{ name: 'DiffusionGradientDirection', vr: 'FD' as const, values: direction.map(String) }]
      : []),
  ];
  return csa2(tags);
}
