import { addressOf, isAddress } from '../../dicom/address.ts';
import { itemAt } from '../items.ts';
import type { Scene } from './feature.ts';
import { inItem } from './neighbours.ts';

/** What the target's creator holds in its Item under another name, unless the creator is as asked already. */
export function withCreator(scene: Scene, has: (creator: string) => boolean, name: string): Scene | undefined {
  const { path, address } = scene.target;
  if (has(address.creator)) return scene;
  const { elements } = itemAt(scene.meaning, path)!;
  if (elements.some((e) => isAddress(e) && e.creator === name)) return undefined;
  const renamed = elements.map((e) => (isAddress(e) && e.creator === address.creator ? { ...e, creator: name } : e));
  const target = addressOf(Number.parseInt(address.group, 16), name, Number.parseInt(address.element, 16));
  return { meaning: inItem(scene, () => ({ elements: renamed })), target: { path, address: target } };
}
