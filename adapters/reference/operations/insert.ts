import type { DataSet } from '../../../dicom/data-set.ts';
import { isPrivateGroup } from '../../../dicom/private-block.ts';
import { changeDataSet, dataSetsAlong } from '../along-path.ts';
import { Refused } from '../refused.ts';
import type { Doing } from '../task.ts';
import { givenBytes } from './edit.ts';

/** Writes the file with an element more, and its block reserved. */
export const insert: Doing<'insert'> = (
  { operation, address, vr, values, path = [] },
  { file, policy, capability },
) => {
  if (path.length > 0 && !capability.depth.includes('path')) throw new Refused('looks into no Item');
  const [group, byte] = [Number.parseInt(address.group, 16), Number.parseInt(address.element, 16)];
  if (!isPrivateGroup(group)) throw new Refused('the group is not a private one');
  const there = policy.insertPath(path);
  const along = dataSetsAlong(file().dataSet, there);
  const dataSet = along?.at(-1);
  if (along === undefined || dataSet === undefined) throw new Refused('no such Item');
  const insertion = { file: file(), dataSet, around: along.slice(0, -1), group, creator: address.creator, byte };
  const inserted: DataSet = policy.inserted(insertion, vr, givenBytes(vr, values));
  return { operation, output: policy.written({ ...file(), dataSet: changeDataSet(file().dataSet, there, inserted) }) };
};
