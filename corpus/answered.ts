import { type Address, type ItemPath, isAddress, keyText, pathText, type RawPath, sameKey } from '../dicom/address.ts';
import { bareKey } from '../dicom/bare-key.ts';
import type { VR } from '../dicom/vr.ts';
import type { CuratedQuestion } from './curated.ts';
import type { ExpectedElement, Survey } from './expected-elements.ts';
import type { NamedCase } from './load-cases.ts';

/** A place in a file by number. */
interface Spot {
  readonly path: RawPath;
  readonly tag: string;
}

/** What a lookup must give for one place. */
type Hit = Spot & Pick<ExpectedElement, 'vr' | 'values' | 'base64' | 'fragments' | 'items'>;

/** A question with its right answer. Without `path`: wherever the address occurs, at every depth. */
export type ExpectedQuestion =
  | { readonly operation: 'lookup'; readonly address: Address; readonly path?: RawPath; readonly found: readonly Hit[] }
  | { readonly operation: 'lookupByTag'; readonly tag: string; readonly found: readonly Hit[] }
  /** Everything else stays as it is. */
  | {
      readonly operation: 'erase';
      readonly address: Address;
      readonly path?: RawPath;
      readonly erased: readonly Spot[];
    }
  | {
      readonly operation: 'edit';
      readonly address: Address;
      readonly path?: RawPath;
      readonly vr: VR;
      readonly values: readonly string[];
      readonly edited: readonly Spot[];
    }
  /** `block`: the one that must be used, `free` for any unreserved one, `none` where it must be refused. Root unless `path`. */
  | {
      readonly operation: 'insert';
      readonly address: Address;
      readonly path?: RawPath;
      readonly vr: VR;
      readonly values: readonly string[];
      readonly block: string;
    }
  | { readonly operation: 'deidentify'; readonly kept: readonly Spot[]; readonly removed: readonly Spot[] };

type Surveyed = Survey['elements'][number];

const spot = ({ path, tag }: Surveyed): Spot => ({ path, tag });

const hit = ({ path, tag, vr, values, base64, fragments, items }: Surveyed): Hit => ({
  path,
  tag,
  vr,
  ...(values && { values }),
  ...(base64 !== undefined && { base64 }),
  ...(fragments && { fragments }),
  ...(items !== undefined && { items }),
});

/** The lookup and the removal of every address, and what the author asks. Throws where an author's answer is wrong. */
export function answered(subject: NamedCase, { elements }: Survey): readonly ExpectedQuestion[] {
  const addresses = new Map<string, Address>();
  for (const { key } of elements) if (isAddress(key)) addresses.set(keyText(key), key);
  const derived = [...addresses.values()].flatMap((address): ExpectedQuestion[] => {
    const found = elements.filter(({ key }) => sameKey(key, address));
    return [
      { operation: 'lookup', address, found: found.map(hit) },
      { operation: 'erase', address, erased: found.map(spot) },
    ];
  });
  const authored = (subject.questions ?? []).map((question) => answerTo(question, elements, subject.id));
  return [...derived, ...authored];
}

function answerTo(question: CuratedQuestion, elements: readonly Surveyed[], id: string): ExpectedQuestion {
  if (question.operation === 'lookupByTag') {
    const found = elements.filter(({ tag }) => tag === question.tag);
    check(found.map(firstValue), question.finds, question, id);
    return { operation: 'lookupByTag', tag: question.tag, found: found.map(hit) };
  }
  if (question.operation === 'deidentify') {
    const own = elements.filter(({ owner }) => owner !== undefined);
    const isKept = ({ key }: Surveyed): boolean => question.keeps.some((kept) => sameKey(kept, key));
    const [kept, removed] = [own.filter(isKept), own.filter((one) => !isKept(one))];
    return { operation: 'deidentify', kept: kept.map(spot), removed: removed.map(spot) };
  }
  const { address, path: itemPath } = question;
  const path = itemPath && { path: rawPath(itemPath, elements, id) };
  const found = elements.filter(
    (one) => sameKey(one.key, address) && (!itemPath || pathText(one.itemPath) === pathText(itemPath)),
  );
  switch (question.operation) {
    case 'lookup':
      check(found.map(firstValue), question.finds, question, id);
      return { operation: 'lookup', address, ...path, found: found.map(hit) };
    case 'erase':
      check([`${found.length}`], [`${question.erases}`], question, id);
      return { operation: 'erase', address, ...path, erased: found.map(spot) };
    case 'edit': {
      check([`${found.length}`], [`${question.edits}`], question, id);
      const { vr, values } = question;
      return { operation: 'edit', address, ...path, vr, values, edited: found.map(spot) };
    }
    case 'insert': {
      const { vr, values, block } = question;
      return { operation: 'insert', address, ...path, vr, values, block };
    }
  }
}

/** The first value as text; of a Sequence, how many Items it has; of bytes, their base64. */
const firstValue = ({ values, base64, items }: Surveyed): string =>
  items !== undefined ? `${items} Items` : (base64 ?? String(values?.[0] ?? ''));

function check(found: readonly string[], said: readonly string[], question: CuratedQuestion, id: string): void {
  if (JSON.stringify(found) === JSON.stringify(said)) return;
  throw new Error(`${id}: ${JSON.stringify(question)} has the answer ${JSON.stringify(found)}`);
}

function rawPath(itemPath: ItemPath, elements: readonly Surveyed[], id: string): RawPath {
  if (itemPath.length === 0) return [];
  const last = itemPath.at(-1)!;
  const sequence = elements.find(
    (one) => sameKey(one.key, bareKey(last)) && pathText(one.itemPath) === pathText(itemPath.slice(0, -1)),
  );
  if ((sequence?.items ?? 0) <= last.item) throw new Error(`${id}: there is no Item ${pathText(itemPath)}`);
  return [...sequence!.path, { tag: sequence!.tag, item: last.item }];
}
