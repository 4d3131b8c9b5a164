import type { FragmentsElement, Violation } from '../data-set.ts';
import { ITEM, SEQUENCE_DELIMITATION, tagForPeople } from '../tag.ts';
import { type Opened, type Reading, violationOf } from './reading.ts';
import type { Syntax } from './source.ts';

/** What is known of encapsulated fragments before they are read. */
interface Announced {
  readonly vr: 'OB' | 'OW' | 'UN';
  readonly syntax: Syntax;
  readonly violation: Violation;
}

/** The encapsulated fragments that begin here (PS3.5 A.4). */
export function readFragments(
  reading: Reading,
  { header, scope }: Opened,
  { vr, syntax, violation }: Announced,
): FragmentsElement {
  const { limit } = scope;
  const { tag } = header;
  const fragments: Uint8Array[] = [];
  while (limit - reading.at >= 8 && reading.mayGoOn(scope)) {
    const { at, source } = reading;
    const found = source.tag(at, syntax);
    if (found === SEQUENCE_DELIMITATION) {
      reading.takeDelimitation(syntax, scope);
      return { tag, vr, fragments, ...violationOf(violation) };
    }
    if (found !== ITEM) break;
    const length = source.u32(at + 4, syntax);
    const end = at + 8 + length;
    if (end > limit) {
      const message = `the fragment says ${length} bytes, ${limit - at - 8} are left`;
      reading.report(reading.tooLong(limit, 'truncated-item'), at, scope, message, tag);
    }
    if (length % 2 === 1) reading.report('odd-length', at, scope, `the fragment has the odd length ${length}`, tag);
    reading.at = Math.min(end, limit);
    fragments.push(source.bytes.subarray(at + 8, reading.at));
  }
  if (!reading.stopped)
    reading.report('missing-delimitation', reading.at, scope, `the fragments of ${tagForPeople(tag)} do not end`, tag);
  return { tag, vr, fragments, ...violationOf({ ...violation, omitDelimitation: true }) };
}
