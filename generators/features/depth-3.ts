import type { Trigger } from './feature.ts';
import { pushedDown } from './pushed-down.ts';

/** The target lies three Items deep or deeper, up to five. */
export const depth3: Trigger = {
  name: 'depth-3',
  title: 'the target lies three Items deep or deeper',
  source: 'PS3.5 7.5; dgobbi/vtk-dicom#138, mmiv-center/DICOMAnonymizer#20',
  place: 'item',
  isAboutCreator: false,
  shows: ({ subject }) => subject.target.path.length >= 3,
  suits: () => true,
  arrange: (stage) => pushedDown(stage, [3, 4, 4, 4, 5][stage.choice % 5]!),
};
