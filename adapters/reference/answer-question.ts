import type { Capability } from '../../contract/capability.ts';
import type { Answer } from '../../contract/observation.ts';
import type { Operation, Question } from '../../contract/operation.ts';
import type { DicomFile } from '../../dicom/data-set.ts';
import { convert } from './operations/convert.ts';
import { deidentify } from './operations/deidentify.ts';
import { edit, editByTag } from './operations/edit.ts';
import { erase, eraseByTag } from './operations/erase.ts';
import { exportJson } from './operations/export-json.ts';
import { exportXml } from './operations/export-xml.ts';
import { insert } from './operations/insert.ts';
import { lookup, lookupByTag } from './operations/lookup.ts';
import { read } from './operations/read.ts';
import { roundTrip } from './operations/round-trip.ts';
import { store } from './operations/store.ts';
import { transcode } from './operations/transcode.ts';
import type { Policy } from './policy.ts';
import type { Doing, Task } from './task.ts';

/** What the tools in this process can do, an operation to a line. */
const DOINGS: { readonly [O in Operation]?: Doing<O> } = {
  read,
  lookup,
  lookupByTag,
  erase,
  eraseByTag,
  edit,
  editByTag,
  insert,
  transcode,
  exportJson,
  exportXml,
  roundTrip,
  store,
  deidentify,
  convert,
};

/** The answer of a policy within a capability. Throws Refused. */
export function answerQuestion(
  question: Question,
  files: readonly DicomFile[],
  policy: Policy,
  capability: Capability,
): Answer {
  const { operation } = question;
  const task: Task = {
    files,
    policy,
    capability,
    file: () => {
      const [file] = files;
      if (file === undefined || files.length > 1) throw new Error(`${operation} takes exactly one file`);
      return file;
    },
  };
  const doing = DOINGS[operation] as ((question: Question, task: Task) => Answer) | undefined;
  if (doing === undefined) throw new Error(`no tool in this process declares ${operation}`);
  return doing(question, task);
}
