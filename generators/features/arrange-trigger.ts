import { isAddress, keyText } from '../../dicom/address.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import type { VR } from '../../dicom/vr.ts';
import { itemsOf } from '../items.ts';
import { vendorVR } from '../vendors/vendor-vr.ts';
import type { Scene, Stage, Trigger } from './feature.ts';

/**
 * What a trigger needs around the target; undefined where something is in the way: in the Item, or an element elsewhere
 * to which the same owner has given another VR.
 */
export function arrangeTrigger(trigger: Trigger, stage: Stage): Scene | undefined {
  const result = trigger.arrange(stage);
  return result === undefined || result === stage || hasOneVREach(result.meaning) ? result : undefined;
}

/** Whether every address has one VR in all Items, and that of its vendor. */
function hasOneVREach(meaning: Meaning): boolean {
  const vrs = new Map<string, VR>();
  for (const { meaning: item } of itemsOf(meaning))
    for (const e of item.elements) {
      if (!isAddress(e)) continue;
      const key = keyText(e);
      if (e.vr !== (vrs.get(key) ?? vendorVR(e) ?? e.vr)) return false;
      vrs.set(key, e.vr);
    }
  return true;
}
