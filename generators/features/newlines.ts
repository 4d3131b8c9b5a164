import { addressOf, isAddress, keyText } from '../../dicom/address.ts';
import { blockTagOf, FIRST_BLOCK } from '../../dicom/private-block.ts';
import { tagForPeople } from '../../dicom/tag.ts';
import { owned } from '../elements.ts';
import type { Setting } from './feature.ts';

/** An owner in a group where no family draws, so that it takes no block that anybody wants. */
const OWNER = addressOf(0x0077, 'LINE FEED LABS', 0x10);

/**
 * A private text of several lines, one of which looks like a line of a dump that names the target by its usual number:
 * who reads a listing line by line finds an element that is not there. Asked only of tools that can show such a text.
 */
export const newlines: Setting = {
  name: 'newlines',
  title: 'a private text of several lines, one of which looks like a line of a dump',
  source: 'PS3.5 6.2, LT: CR and LF are part of the text',
  shows: ({ meaning }) => meaning.elements.some((e) => isAddress(e) && keyText(e) === keyText(OWNER)),
  arrange({ meaning, target, mint }) {
    const { group, element } = target.address;
    const tag = blockTagOf(Number.parseInt(group, 16), FIRST_BLOCK, Number.parseInt(element, 16));
    const [word, forged] = [mint('LT'), mint('LT')].map((content) => ('values' in content ? content.values[0] : ''));
    const text = `${word}\r\n${tagForPeople(tag)} LO ${forged}`;
    return { elements: [...meaning.elements, owned(OWNER, 'LT', { values: [text] })] };
  },
};
