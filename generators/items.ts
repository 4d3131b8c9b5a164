import { type ItemPath, isAddress, keyText, type Step } from '../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';

/** The step from a Sequence to one of its Items. */
export const stepTo = (sequence: MeaningElement, item: number): Step =>
  isAddress(sequence)
    ? { group: sequence.group, creator: sequence.creator, element: sequence.element, item }
    : { tag: sequence.tag, item };

/** Every Data Set of a Meaning with the path to it: the root, then Items from the outside in and in order. */
export function* itemsOf(meaning: Meaning, path: ItemPath = []): Generator<{ path: ItemPath; meaning: Meaning }> {
  yield { path, meaning };
  for (const element of meaning.elements)
    if (hasItems(element))
      for (let item = 0; item < element.items.length; item++)
        yield* itemsOf(element.items[item]!, [...path, stepTo(element, item)]);
}

const leadsBy = (element: MeaningElement, step: Step): boolean =>
  isAddress(step) === isAddress(element) && keyText(element) === keyText(step);

/** The Item at a path; undefined where there is none. */
export function itemAt(meaning: Meaning, path: ItemPath): Meaning | undefined {
  let here: Meaning | undefined = meaning;
  for (const step of path) {
    const element: MeaningElement | undefined = here?.elements.find((e) => leadsBy(e, step));
    here = element && hasItems(element) ? element.items[step.item] : undefined;
  }
  return here;
}

/** The Meaning with the Item at a path replaced by what `change` makes of it; unchanged where there is no such Item. */
export function changeItem(meaning: Meaning, path: ItemPath, change: (item: Meaning) => Meaning): Meaning {
  const [step, ...rest] = path;
  if (step === undefined) return change(meaning);
  return {
    elements: meaning.elements.map((element) =>
      hasItems(element) && leadsBy(element, step)
        ? {
            ...element,
            items: element.items.map((item, i) => (i === step.item ? changeItem(item, rest, change) : item)),
          }
        : element,
    ),
  };
}

/**
 * The Meaning with all Items emptied that do not lie on a path: cheap to lay out, and the Item at the end of the path
 * gets the same blocks, because every Data Set gets its own.
 */
export function alongPath(meaning: Meaning, path: ItemPath): Meaning {
  const [step, ...rest] = path;
  return {
    elements: meaning.elements.map((element) => {
      if (!hasItems(element)) return element;
      const on = step !== undefined && leadsBy(element, step);
      return {
        ...element,
        items: element.items.map((item, i) => (on && i === step.item ? alongPath(item, rest) : { elements: [] })),
      };
    }),
  };
}

/** The Meaning without the elements that `drop` names, at every depth; Items stay where they become empty. */
export const withoutElements = (meaning: Meaning, drop: (element: MeaningElement) => boolean): Meaning => ({
  elements: meaning.elements
    .filter((element) => !drop(element))
    .map((element) =>
      hasItems(element) ? { ...element, items: element.items.map((item) => withoutElements(item, drop)) } : element,
    ),
});
