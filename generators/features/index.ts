import type { Case } from '../../contract/case.ts';
import type { ItemPath } from '../../dicom/address.ts';
import { blockIn, physicalItem } from '../physical.ts';
import { place } from '../place.ts';
import { byte00 } from './byte-00.ts';
import { byteFF } from './byte-ff.ts';
import { caseTwins } from './case-twins.ts';
import { characteristics } from './characteristics.ts';
import { collidingVR } from './colliding-vr.ts';
import { creator64 } from './creator-64.ts';
import { crowdedGroup } from './crowded-group.ts';
import { decoy } from './decoy.ts';
import { depth3 } from './depth-3.ts';
import { depth50 } from './depth-50.ts';
import type { Feature, Setting, Theme, Trigger, View } from './feature.ts';
import { foreignOnly } from './foreign-only.ts';
import { fullGroup } from './full-group.ts';
import { innerSpaces } from './inner-spaces.ts';
import { nested } from './nested.ts';
import { newlines } from './newlines.ts';
import { parentOnly } from './parent-only.ts';
import { prefixCreator } from './prefix-creator.ts';
import { privateInStandard } from './private-in-standard.ts';
import { privateMeta } from './private-meta.ts';
import { redeclare } from './redeclare.ts';
import { siblings } from './siblings.ts';
import { standardInPrivate } from './standard-in-private.ts';
import { storedAgain } from './stored-again.ts';
import { thirdItem } from './third-item.ts';
import { topLevel } from './top-level.ts';
import { twoGroups } from './two-groups.ts';

/** What a case is mainly about: one of these. */
export const THEMES: readonly Theme[] = [nested, topLevel, siblings, redeclare, caseTwins, collidingVR, parentOnly];

/** What makes some readers stumble: one of these or none. */
export const TRIGGERS: readonly Trigger[] = [
  byte00,
  byteFF,
  thirdItem,
  depth3,
  depth50,
  twoGroups,
  prefixCreator,
  creator64,
  innerSpaces,
  crowdedGroup,
];

/** What stands in the file besides: one of these or none. */
export const SETTINGS: readonly Setting[] = [characteristics, privateMeta, storedAgain, newlines, fullGroup];

/** What is neither wished for nor named by cases: every case has the first two, the families bring the others. */
const SEEN: readonly Feature[] = [decoy, foreignOnly, privateInStandard, standardInPrivate];

/** All features, in the order in which they are listed. */
export const FEATURES: readonly Feature[] = [...THEMES, ...TRIGGERS, ...SETTINGS, ...SEEN];

const byName: ReadonlyMap<string, Feature> = new Map(FEATURES.map((feature) => [feature.name, feature]));

/**
 * Whether the data of a case have a feature that the case names. Names with a colon say where a case comes from and
 * always hold; so does an unknown name.
 */
export const showsFeature = (subject: Case, name: string): boolean => byName.get(name)?.shows(viewOf(subject)) ?? true;

/** What features are looked for in. */
export function viewOf(subject: Case): View {
  const meaning = subject.instances[0]!;
  const { group } = subject.target.address;
  let placed: ReturnType<typeof place> | undefined;
  return {
    subject,
    meaning,
    block(path: ItemPath, creator: string) {
      placed ??= place(meaning);
      const item = physicalItem(placed, path);
      return item && blockIn(item, group, creator);
    },
  };
}
