import { type Capability, includes } from '../../contract/capability.ts';
import type { Answer, Found } from '../../contract/observation.ts';
import type { Question } from '../../contract/operation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { type DicomFile, isFragments } from '../../dicom/data-set.ts';
import { tagText } from '../../dicom/tag.ts';
import { convertSeries } from './convert-series.ts';
import { listElements } from './list-elements.ts';
import { isPrivateData, type Place, placesOf, sameRawPath } from './places.ts';
import type { Policy } from './policy.ts';
import { Refused } from './refused.ts';
import { seenValues } from './seen-values.ts';

/** The answer of a policy within a capability. Throws Refused. */
export function answerQuestion(
  question: Question,
  files: readonly DicomFile[],
  policy: Policy,
  capability: Capability,
): Answer {
  const { operation } = question;
  if (operation === 'convert') return { operation, converted: [convertSeries(files, policy)] };
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error(`${operation} takes exactly one file`);
  const places = (): Place[] => within(placesOf(file, policy.resolver()), question, capability);
  const found = (chosen: readonly Place[]): Found[] =>
    (capability.occurrences === 'first' ? chosen.slice(0, 1) : chosen).map((place) => ({
      ...(capability.reports.includes('path') && { path: place.path }),
      values: seenValues(place.element, policy.vr(place)),
    }));
  const erased = (doomed: readonly Place[]): Uint8Array => {
    if (doomed.length === 0 && capability.occurrences === 'first') throw new Refused('there is no such element');
    const dataSet = policy.erased(
      file,
      doomed.map((place) => place.element),
    );
    return policy.written({ ...file, dataSet });
  };
  switch (operation) {
    default:
      throw new Error(`no tool in this process declares ${operation}`);
    case 'read':
      return { operation, elements: listElements(file, policy) };
    case 'lookup':
      return { operation, found: found(places().filter((place) => policy.finds(place, question.address, file))) };
    case 'lookupByTag':
      return { operation, found: found(places().filter(isNumbered(question.tag))) };
    case 'erase':
      return { operation, output: erased(places().filter((place) => policy.dooms(place, question.address))) };
    case 'eraseByTag':
      return { operation, output: erased(places().filter(isNumbered(question.tag))) };
    case 'transcode':
      if (!includes(capability.writes, question.transferSyntax)) throw new Refused('cannot write that Transfer Syntax');
      if (placesOf(file, policy.resolver()).some((place) => isFragments(place.element))) {
        throw new Refused('encapsulated pixels stay as they are');
      }
      return { operation, output: policy.written(policy.transcoded(file, question.transferSyntax)) };
  }
}

const isNumbered =
  (tag: string) =>
  ({ element }: Place): boolean =>
    tagText(element.tag) === tag.toUpperCase();

/** The private data elements that a question is about: those of one Item, or of all that the tool looks into. */
function within(places: readonly Place[], question: Question, { depth }: Capability): Place[] {
  const path: RawPath | undefined = 'path' in question ? question.path : undefined;
  const data = places.filter(isPrivateData);
  if (path === undefined) {
    if (!depth.includes('all') && !question.operation.endsWith('ByTag')) throw new Refused('asks for one Item');
    return depth.includes('all') ? data : data.filter((place) => place.path.length === 0);
  }
  if (path.length > 0 && !depth.includes('path')) throw new Refused('looks into no Item');
  if (path.length > 0 && !places.some((place) => sameRawPath(place.path, path))) throw new Refused('no such Item');
  return data.filter((place) => sameRawPath(place.path, path));
}
