import { type Element, isValue } from '../data-set.ts';
import { groupOf } from '../tag.ts';
import { isVR } from '../vr.ts';
import type { DeviationLog } from './deviation.ts';
import { readRoot } from './read-data-set.ts';
import { Reading } from './reading.ts';
import { EXPLICIT_LITTLE, IMPLICIT_LITTLE, type Source } from './source.ts';

/** The File Meta Information without its group length, and where the Data Set begins. */
export interface Meta {
  readonly elements: readonly Element[];
  readonly transferSyntax: string | undefined;
  readonly end: number;
}

const GROUP_LENGTH = 0x00020000;
const TRANSFER_SYNTAX_UID = 0x00020010;

/** Whether an element of group 0002 with a VR stands at an offset. */
const isMeta = (source: Source, at: number): boolean =>
  source.length - at >= 8 && groupOf(source.tag(at, EXPLICIT_LITTLE)) === 2 && isVR(source.twoLetters(at + 4));

/** Where (0002,0000) says that the group ends. */
const announcedEnd = (source: Source, at: number): number | undefined =>
  source.length - at >= 12 && source.tag(at, EXPLICIT_LITTLE) === GROUP_LENGTH && source.twoLetters(at + 4) === 'UL'
    ? at + 12 + source.u32(at + 8, EXPLICIT_LITTLE)
    : undefined;

/** Whether File Meta Information can begin at an offset: Explicit VR, or Implicit VR, which is not allowed. */
export const looksLikeMeta = (source: Source, at: number): boolean =>
  isMeta(source, at) ||
  (source.length - at >= 8 &&
    groupOf(source.tag(at, IMPLICIT_LITTLE)) === 2 &&
    source.u32(at + 4, IMPLICIT_LITTLE) <= source.length - at - 8);

/**
 * Reads group 0002 (PS3.10 7.1): it ends where another group begins. Its announced length is only believed where the
 * Data Set could be taken for more of it, as the first bytes of a deflated one could.
 */
export function readMeta(source: Source, at: number, log: DeviationLog): Meta {
  if (!looksLikeMeta(source, at)) return { elements: [], transferSyntax: undefined, end: at };
  const syntax = isMeta(source, at) ? EXPLICIT_LITTLE : IMPLICIT_LITTLE;
  if (!syntax.explicit) log.report('meta-implicit', at, undefined, 'the File Meta Information has no VRs');
  const announced = announcedEnd(source, at);
  const goesOn = (offset: number): boolean =>
    source.length - offset >= 8 &&
    groupOf(source.tag(offset, syntax)) === 2 &&
    (offset !== announced || isMeta(source, offset));
  const reading = new Reading(source, log, at);
  const elements = readRoot(reading, syntax, source.length, goesOn);
  const [length] = elements;
  if (length?.tag !== GROUP_LENGTH || !isValue(length) || length.vr !== 'UL' || length.bytes.length !== 4) {
    const message = 'the File Meta Information does not begin with a proper (0002,0000)';
    log.report('group-length-wrong', at, undefined, message, GROUP_LENGTH);
  }
  const uid = elements.find((element) => element.tag === TRANSFER_SYNTAX_UID);
  const text =
    uid && isValue(uid)
      ? Buffer.from(uid.bytes)
          .toString('latin1')
          .replace(/[ \0]+$/, '')
      : '';
  return {
    elements: elements.filter((element) => element.tag !== GROUP_LENGTH),
    transferSyntax: text === '' ? undefined : text,
    end: reading.at,
  };
}
