import { addressOf } from '../../dicom/address.ts';
import { UIH_IMAGE_PRIVATE_HEADER } from '../vendors/uih.ts';
import { flat, REFERENCES, SOP_CLASS } from './flat.ts';
import type { FamilyMaker } from './subject.ts';

const V_FRAMES = addressOf(0x0065, UIH_IMAGE_PRIVATE_HEADER.creator, 0x51);

/** MR by United Imaging: one creator in group 0065, and its own Sequence of virtual frames with the same creator. */
export const uih: FamilyMaker = flat([
  {
    sopClass: SOP_CLASS.mr,
    modality: 'MR',
    manufacturer: 'UIH',
    tables: [UIH_IMAGE_PRIVATE_HEADER],
    chains: [[V_FRAMES], [V_FRAMES], ...REFERENCES],
  },
]);
