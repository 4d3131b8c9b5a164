import type { Trigger } from './feature.ts';
import { pushedDown } from './pushed-down.ts';

const DEPTH = 50;

/** The target lies fifty Items deep. The Standard sets no limit to nesting (PS3.5 7.5), and readers recurse. */
export const depth50: Trigger = {
  name: 'depth-50',
  title: 'the target lies fifty Items deep',
  source: 'PS3.5 7.5; pydicom/pydicom#91, recursion without end',
  place: 'item',
  isAboutCreator: false,
  shows: ({ subject }) => subject.target.path.length >= DEPTH,
  suits: () => true,
  arrange: (stage) => pushedDown(stage, DEPTH),
};
