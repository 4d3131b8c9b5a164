import type { Answer, Observation } from '../contract/observation.ts';
import type { Element } from '../dicom/data-set.ts';
import { isFragments, isSequence } from '../dicom/data-set.ts';
import { isPrivateGroup } from '../dicom/private-block.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { groupOf, tagText } from '../dicom/tag.ts';

/** What a tool may write anew each time: identifiers of its own, and when it wrote. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['UI', 'DA', 'DT', 'TM']);

/**
 * Compares an answer that came from a batch with two that came alone. Bytes have to be the same where they were the same
 * both times. Where a tool writes something of the moment into a file, such as new UIDs, everything else has to be the
 * same, element by element: what may differ is what differed between the two, and only standard elements that tell
 * identifiers or times. A document that is never the same twice proves nothing.
 */
export function isSameAnswer(batch: Answer, alone: readonly [Answer, Answer]): boolean {
  const [first, second] = alone;
  if (textOf(batch) === textOf(first)) return true;
  if (textOf(first) === textOf(second)) return false;
  const [seen, one, other] = [batch, first, second].map(placesOf);
  if (seen === undefined || one === undefined || other === undefined) return false;
  const varies = differing(one, other);
  return varies !== undefined && differing(seen, one)?.every((place) => varies.includes(place)) === true;
}

/** An answer as text, bytes included. */
function textOf(answer: Answer): string {
  return JSON.stringify(answer, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}

/** The answer in an observation, if there is one. */
export const answerOf = (seen: Observation | { readonly kind: 'mistake' } | undefined): Answer | undefined =>
  seen?.kind === 'answer' ? seen.answer : undefined;

/** An element of a file: where it is and what it is, and its value. */
interface Place {
  readonly at: string;
  readonly value: string;
  /** Whether its value may be of the moment. */
  readonly fleeting: boolean;
}

/** All elements of the file that was written, in its order; undefined where there is none, or it cannot be read. */
function placesOf(answer: Answer): Place[] | undefined {
  if (!('output' in answer)) return undefined;
  const { file, complete } = readFile(answer.output);
  if (file === undefined || !complete) return undefined;
  const places: Place[] = [];
  const add = (elements: readonly Element[], path: string): void => {
    for (const element of elements) {
      const at = `${path}${tagText(element.tag)} ${element.vr}`;
      const fleeting = OF_THE_MOMENT.has(element.vr) && !isPrivateGroup(groupOf(element.tag));
      if (isSequence(element)) {
        places.push({ at, value: `${element.items.length} ${element.undefinedLength}`, fleeting: false });
        for (const [i, item] of element.items.entries()) {
          places.push({ at: `${at}[${i}]`, value: `${item.undefinedLength}`, fleeting: false });
          add(item.elements, `${at}[${i}].`);
        }
      } else {
        const parts = isFragments(element) ? element.fragments : [element.bytes];
        const value = parts.map((part) => Buffer.from(part).toString('latin1'));
        places.push({ at, value: JSON.stringify(value), fleeting });
      }
    }
  };
  places.push({ at: 'preamble', value: Buffer.from(file.preamble).toString('latin1'), fleeting: false });
  add(file.meta, 'meta.');
  add(file.dataSet.elements, '');
  return places;
}

/** Where two files differ in values of the moment; undefined where they differ in anything else. */
function differing(one: readonly Place[], other: readonly Place[]): string[] | undefined {
  if (one.length !== other.length) return undefined;
  const places: string[] = [];
  for (const [i, { at, value, fleeting }] of one.entries()) {
    const its = other[i]!;
    if (its.at !== at) return undefined;
    if (its.value === value) continue;
    if (!fleeting || (its.value === '[""]') !== (value === '[""]')) return undefined;
    places.push(at);
  }
  return places;
}
