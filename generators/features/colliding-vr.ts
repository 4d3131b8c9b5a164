import { sameKey, samePath } from '../../dicom/address.ts';
import { itemAt } from '../items.ts';
import type { Theme } from './feature.ts';
import { sameByte } from './neighbours.ts';

/**
 * The rival gives the target's low byte another VR: byte 53 is CS for SIEMENS MR SDS 01 and FD for SIEMENS MR SDI 02.
 * Where the bytes do not tell the VR, whoever goes by the number takes the wrong one.
 */
export const collidingVR: Theme = {
  name: 'colliding-vr',
  title: "the rival gives the target's low byte another VR",
  source: 'PS3.5 7.8.1 c and 6.2.2; dcm4che/dcm4che#721, RadicalImaging/Static-DICOMWeb#17',
  place: 'any',
  validity: 'legal',
  shows({ subject, meaning }) {
    const { path, address } = subject.target;
    const own = itemAt(meaning, path)!.elements.find((e) => sameKey(e, address));
    const rivals = subject.rival.places.find((home) => home.instance === 0 && samePath(home.path, path));
    return rivals?.elements.some((e) => sameByte(e, address) && e.vr !== own?.vr) ?? false;
  },
  arrange: (stage) => stage,
};
