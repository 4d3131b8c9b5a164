import type { RenderedFile } from '../../contract/case.ts';
import type { Found } from '../../contract/observation.ts';
import { pathText } from '../../dicom/address.ts';
import type { Occurrence } from '../expected.ts';
import { itemPathsOf } from '../raw-path.ts';
import { isBlank, sameValue } from '../same-value.ts';

/** What a tool found, held against what is there. */
export interface FoundComparison {
  readonly right: readonly Occurrence[];
  readonly missing: readonly Occurrence[];
  /** Answers that are none of the values asked for, or one of them said to be in an Item that does not hold it. */
  readonly wrong: readonly Found[];
}

/**
 * Pairs answers with the elements asked for, each once: by the Item where the tool names it, and by value. An answer
 * without any value counts only where an element is empty or the tool says that it withholds the value.
 */
export function compareFound(
  file: RenderedFile,
  expected: readonly Occurrence[],
  found: readonly Found[],
): FoundComparison {
  const missing = [...expected];
  const right: Occurrence[] = [];
  const wrong: Found[] = [];
  const rounds: readonly ('same' | 'silent')[] = ['same', 'silent'];
  let left = found.map((answer) => ({
    answer,
    places: answer.path && itemPathsOf(file.dataSet, answer.path).map(pathText),
  }));
  for (const round of rounds) {
    left = left.filter(({ answer, places }) => {
      const index = missing.findIndex(
        ({ path, element }) =>
          (places === undefined || places.includes(pathText(path))) && sameValue(element, answer.values) === round,
      );
      if (index >= 0) right.push(...missing.splice(index, 1));
      return index < 0;
    });
  }
  for (const { answer } of left) if (!isBlank(answer.values)) wrong.push(answer);
  return { right, missing, wrong };
}
