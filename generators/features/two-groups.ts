import { isAddress } from '../../dicom/address.ts';
import { filled, handful } from '../families/pick.ts';
import { itemAt } from '../items.ts';
import { VENDOR_TABLES } from '../vendors/index.ts';
import type { Trigger } from './feature.ts';
import { again, creatorBeside, neighbours, withMore } from './neighbours.ts';

/**
 * The target's creator holds elements in another group too: those that its vendor has there, or else the same bytes. A
 * reservation counts for its own group (PS3.5 7.8.1 a), and a tool that maps creators without the group loses one of them.
 */
export const twoGroups: Trigger = {
  name: 'two-groups',
  title: "the target's creator holds a block in another group too",
  source: 'PS3.5 7.8.1 a; rordenlab/dcm2niix v1.0.20241211, SIEMENS MR HEADER in 0019 and 0051',
  place: 'any',
  isAboutCreator: true,
  shows: (view) => creatorBeside(view, (other, own) => other.creator === own.creator && other.group !== own.group),
  suits: () => true,
  arrange(stage) {
    const { address, path } = stage.target;
    const { elements } = itemAt(stage.meaning, path)!;
    if (elements.some((e) => isAddress(e) && e.creator === address.creator && e.group !== address.group)) return stage;
    const table = VENDOR_TABLES.find(
      ({ creator, group }) => creator === address.creator && group !== Number.parseInt(address.group, 16),
    );
    const group = address.group === '0033' ? '0035' : '0033';
    const added = table
      ? filled(table, handful(table, 2, 3, stage.choice), stage.mint)
      : neighbours(stage).map((e) => again(e, stage.mint, { group }));
    return { meaning: withMore(stage, added), target: stage.target };
  },
};
