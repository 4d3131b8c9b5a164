import type { RawPath } from '../../dicom/address.ts';

/** An element as dcmjs holds it: its VR, and its values or, for a sequence, its Items. */
export interface DcmjsElement {
  readonly vr: string;
  readonly Value?: readonly unknown[];
}

/** A Data Set as dcmjs holds it: elements under eight hexadecimal digits. */
export type DcmjsDataSet = Record<string, DcmjsElement | undefined>;

/** Every Data Set, the root first, with the way to it. */
export function* dataSets(dataSet: DcmjsDataSet, path: RawPath = []): Generator<readonly [DcmjsDataSet, RawPath]> {
  yield [dataSet, path];
  for (const [tag, element] of Object.entries(dataSet)) {
    if (element?.vr !== 'SQ') continue;
    for (const [item, inner] of (element.Value ?? []).entries()) {
      yield* dataSets(inner as DcmjsDataSet, [...path, { tag, item }]);
    }
  }
}
