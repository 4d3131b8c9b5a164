import { isFragments } from '../../../dicom/data-set.ts';
import { readJson } from '../../../dicom/exchange/read-json.ts';
import { withoutGroupLengths } from '../changed.ts';
import { isUtf8 } from '../exported-value.ts';
import { jsonDocument } from '../json-document.ts';
import { placesOf } from '../places.ts';
import { Refused } from '../refused.ts';
import type { Doing } from '../task.ts';

/** Writes the file as JSON and reads that into a file. */
export const roundTrip: Doing<'roundTrip'> = ({ operation }, { file, policy }) => {
  if (placesOf(file(), policy.resolver()).some(({ element }) => isFragments(element)))
    throw new Refused('encapsulated pixels are not in the text');
  const { dataSet } = file();
  const read = readJson(jsonDocument(withoutGroupLengths(dataSet)), { utf8: isUtf8(dataSet) });
  if (read.dataSet === undefined) throw new Error('the text cannot be read back');
  return { operation, output: policy.written({ ...file(), dataSet: policy.reread(read.dataSet) }) };
};
