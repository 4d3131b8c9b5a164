import type { Step } from '../../dicom/address.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import { sequence } from '../elements.ts';
import type { Scene } from './feature.ts';
import { inItem } from './neighbours.ts';

/** Standard Sequences, for one Item in the other. */
const TAGS: readonly string[] = ['00081115', '00400555', '0040A730', '00081199', '00400275'];

/** What the target's Item holds goes down into Items of standard Sequences, until the target is so many Items deep. */
export function pushedDown(scene: Scene, depth: number): Scene {
  const { path, address } = scene.target;
  const tags = Array.from({ length: Math.max(0, depth - path.length) }, (_, i) => TAGS[i % TAGS.length]!);
  const wrapped = (item: Meaning): Meaning =>
    tags.reduceRight<Meaning>((inner, tag) => ({ elements: [sequence({ tag }, inner.elements)] }), item);
  const steps = tags.map((tag): Step => ({ tag, item: 0 }));
  return { meaning: inItem(scene, wrapped), target: { path: [...path, ...steps], address } };
}
