import { sameKey } from '../../dicom/address.ts';
import { itemAt } from '../items.ts';
import type { Scene } from './feature.ts';
import { inItem } from './neighbours.ts';

/** The target under another low byte; undefined where its creator uses that already. */
export function withByte(scene: Scene, byte: string): Scene | undefined {
  const { path, address } = scene.target;
  if (address.element === byte) return scene;
  const changed = { ...address, element: byte };
  if (itemAt(scene.meaning, path)!.elements.some((e) => sameKey(e, changed))) return undefined;
  const meaning = inItem(scene, ({ elements }) => ({
    elements: elements.map((e) => (sameKey(e, address) ? { ...e, element: byte } : e)),
  }));
  return { meaning, target: { path, address: changed } };
}
