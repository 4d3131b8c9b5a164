import type { Element, ValueElement, Violation } from '../data-set.ts';
import { valueElement } from '../make-element.ts';
import { isPrivateGroup } from '../private-block.ts';
import { groupOf, type Tag, tagForPeople } from '../tag.ts';
import type { VR } from '../vr.ts';
import { UNDEFINED_LENGTH } from './element-header.ts';
import { dictionaryVR, implicitVR } from './implicit-vr.ts';
import { readFragments } from './read-fragments.ts';
import { type ReadDataSet, readSequence } from './read-sequence.ts';
import { type Opened, type Reading, violationOf } from './reading.ts';
import { IMPLICIT_LITTLE, type Syntax } from './source.ts';
import { toLittleEndian } from './to-little-endian.ts';

const PIXEL_DATA: Tag = 0x7fe00010;

const NO_VIOLATION: Violation = {};

/** The element whose header was read: as a value, as Items, or as fragments. */
export function readElement(reading: Reading, opened: Opened, inside: ReadDataSet): Element {
  const { header, start, scope, creators } = opened;
  const { tag, length } = header;
  reading.at = start + header.size;
  const vr = header.vr ?? implicitVR(tag, creators, reading.vrOf);
  if (header.vrText !== undefined) {
    const message = `${tagForPeople(tag)} has ${JSON.stringify(header.vrText)} for a VR`;
    reading.report('unknown-vr', start, scope, message, tag);
  }
  if (header.reserved !== 0)
    reading.report('reserved-bytes', start, scope, `${tagForPeople(tag)} has reserved bytes that are not zero`, tag);
  const violation: Violation = header.vrText === undefined ? NO_VIOLATION : { vrText: header.vrText };
  if (length === UNDEFINED_LENGTH) return readUndefined(reading, opened, vr, violation, inside);

  if (length % 2 === 1)
    reading.report('odd-length', start, scope, `${tagForPeople(tag)} has the odd length ${length}`, tag);
  const end = reading.at + length;
  if (end <= scope.limit) return readDefined(reading, opened, vr, end, violation, inside);
  const code = reading.tooLong(scope.limit, vr === 'SQ' ? 'truncated-item' : 'truncated-value');
  const message = `${tagForPeople(tag)} says ${length} bytes, ${scope.limit - reading.at} are left`;
  reading.report(code, start, scope, message, tag);
  return readDefined(reading, opened, vr, scope.limit, { ...violation, length }, inside);
}

function readDefined(
  reading: Reading,
  opened: Opened,
  vr: VR,
  end: number,
  violation: Violation,
  inside: ReadDataSet,
): Element {
  const { header, start, scope, creators } = opened;
  const { tag } = header;
  // Where only a dictionary says that these are Items, the bytes may know better.
  const byDictionary =
    header.vr === undefined
      ? vr === 'SQ' && isPrivateGroup(groupOf(tag))
      : vr === 'UN' && header.length > 0 && dictionaryVR(tag, creators, reading.vrOf) === 'SQ';
  if (byDictionary) {
    const sequence = trySequence(reading, opened, end, violation, inside);
    if (sequence) return sequence;
    if (header.vr === undefined) {
      const message = `${tagForPeople(tag)} should be a Sequence by the dictionary and does not hold Items`;
      reading.report('dictionary-mismatch', start, scope, message, tag);
    }
    return takeValue(reading, tag, 'UN', end, scope.syntax, violation);
  }
  if (vr === 'SQ') return readSequence(reading, opened, { vr, end, syntax: scope.syntax, violation }, inside);
  return takeValue(reading, tag, vr, end, scope.syntax, violation);
}

/** The bytes from here to `end` as the value. */
function takeValue(
  reading: Reading,
  tag: Tag,
  vr: VR,
  end: number,
  syntax: Syntax,
  violation: Violation,
): ValueElement {
  const bytes = reading.source.bytes.subarray(reading.at, end);
  reading.at = end;
  return valueElement(tag, vr, syntax.littleEndian ? bytes : toLittleEndian(vr, bytes), violationOf(violation));
}

/** A value that ends with a delimitation: Items, or fragments where the VR is one of bytes. */
function readUndefined(reading: Reading, opened: Opened, vr: VR, violation: Violation, inside: ReadDataSet): Element {
  const { header, scope, start } = opened;
  const { tag } = header;
  const inUN = header.vr === 'UN';
  const syntax = inUN ? IMPLICIT_LITTLE : scope.syntax;
  const isPrivateImplicit = header.vr === undefined && isPrivateGroup(groupOf(tag));
  if ((vr === 'OB' || vr === 'OW') && !isPrivateImplicit)
    return readFragments(reading, opened, { vr, syntax, violation });
  if (inUN && tag === PIXEL_DATA) return readFragments(reading, opened, { vr: 'UN', syntax, violation });
  if (header.vr !== undefined && header.vr !== 'UN' && header.vr !== 'SQ') {
    const message = `${tagForPeople(tag)} has undefined length, which ${vr} may not`;
    reading.report('bad-length', start, scope, message, tag);
    return takeValue(reading, tag, vr, scope.limit, scope.syntax, { ...violation, length: UNDEFINED_LENGTH });
  }
  return readSequence(reading, opened, { vr: inUN ? 'UN' : 'SQ', end: undefined, syntax, violation }, inside);
}

/** Items, or undefined with everything as before where the bytes up to `end` are not exactly that. */
function trySequence(
  reading: Reading,
  opened: Opened,
  end: number,
  violation: Violation,
  inside: ReadDataSet,
): Element | undefined {
  const { at, log } = reading;
  const { structural } = log;
  const restore = log.mark();
  const vr = opened.header.vr === 'UN' ? 'UN' : 'SQ';
  const element = readSequence(reading, opened, { vr, end, syntax: IMPLICIT_LITTLE, violation }, inside);
  if (reading.at === end && log.structural === structural) return element;
  reading.at = at;
  reading.stopped = false;
  restore();
  return undefined;
}
