import type { Element, ValueElement } from '../../dicom/data-set.ts';
import { creatorTagOf } from '../../dicom/private-block.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { DefectError } from './defect-error.ts';
import { spoilBlock } from './spoil-block.ts';

/** What a defect of one Private Creator does to it. */
type Change = (creator: string) => Pick<ValueElement, 'bytes'> | Pick<ValueElement, 'vr'>;

/** The longest value of LO, in characters (PS3.5 Table 6.2-1). */
const LONGEST = 64;

/** A defect that lies in the creator element alone: its value or its VR. */
export const creatorDefect = (about: Omit<Defect, 'apply'>, change: Change): Defect => ({
  ...about,
  apply: (file, place) => {
    const needsVR = 'vr' in change('');
    if (needsVR && !encodingOf(file.transferSyntax).explicit)
      throw new DefectError('Implicit VR does not say the VR of a creator');
    const found = firstBlock(file.dataSet, place, ({ isInUN }) => !(needsVR && isInUN), 'whose VRs are explicit');
    const changed = change(found.creator);
    if ('bytes' in changed && changed.bytes.length > LONGEST)
      throw new DefectError(`"${found.creator}" is too long to be given more characters`);
    const tag = creatorTagOf(found.group, found.block);
    return spoilBlock(file, found, (elements) =>
      elements.map(
        (element): Element => (element.tag === tag && 'bytes' in element ? { ...element, ...changed } : element),
      ),
    );
  },
});

/** Text as bytes, each character one. */
export const bytesOfText = (text: string): Uint8Array => Buffer.from(text, 'latin1');
