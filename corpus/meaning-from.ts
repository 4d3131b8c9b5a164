import { addressOf, type RawPath } from '../dicom/address.ts';
import type { Content, Meaning } from '../dicom/meaning.ts';
import type { ExpectedElement } from './expected-elements.ts';

/** The Meaning that a published list of elements describes. Throws where an element holds nothing. */
export function meaningFrom(elements: readonly ExpectedElement[]): Meaning {
  const byItem = new Map<string, ExpectedElement[]>();
  for (const element of elements) {
    const key = textOf(element.path);
    const there = byItem.get(key);
    if (there) there.push(element);
    else byItem.set(key, [element]);
  }
  const dataSetAt = (path: RawPath): Meaning => ({
    elements: (byItem.get(textOf(path)) ?? []).map((element) => ({
      ...(typeof element.owner === 'string'
        ? addressOf(
            Number.parseInt(element.tag.slice(0, 4), 16),
            element.owner,
            Number.parseInt(element.tag.slice(6), 16),
          )
        : { tag: element.tag }),
      vr: element.vr,
      ...contentOf(element, (item) => dataSetAt([...path, { tag: element.tag, item }])),
    })),
  });
  return dataSetAt([]);
}

const textOf = (path: RawPath): string => path.map(({ tag, item }) => `${tag}[${item}]`).join('/');

function contentOf(
  { place, items, values, base64, fragments }: ExpectedElement,
  at: (item: number) => Meaning,
): Content {
  if (items !== undefined) return { items: Array.from({ length: items }, (_, item) => at(item)) };
  if (values) return { values };
  if (fragments) return { fragments };
  if (base64 === undefined) throw new Error(`${place} holds nothing`);
  return { base64 };
}
