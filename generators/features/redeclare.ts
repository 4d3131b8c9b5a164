import type { Step } from '../../dicom/address.ts';
import type { Theme } from './feature.ts';
import { isInside } from './path-relations.ts';
import { innerTag, STRANGER, strangers, strangersAt, withInner } from './strangers.ts';

/**
 * An Item inside the target's gives the block to another creator; in every third case that one holds the target. What
 * the Item reserves neither inherits from outside nor survives its end: PS3.5 7.8.1 g.
 */
export const redeclare: Theme = {
  name: 'redeclare',
  title: 'an Item inside reserves for another creator the block that is used around it',
  source: 'PS3.5 7.8.1 g; dcm4che/dcm4che#721 and #1168, where item and root use different blocks',
  place: 'any',
  validity: 'legal',
  shows: (view) =>
    strangersAt(view, (path) => {
      const { path: home } = view.subject.target;
      return path.length !== home.length && (isInside(path, home) || isInside(home, path));
    }),
  arrange(stage) {
    const meaning = withInner(stage, strangers(stage));
    if (stage.stays || Math.floor(stage.choice / 2) % 3 !== 0) return { meaning, target: stage.target };
    const step: Step = { tag: innerTag(stage), item: 0 };
    return {
      meaning,
      target: { path: [...stage.target.path, step], address: { ...stage.target.address, creator: STRANGER } },
    };
  },
};
