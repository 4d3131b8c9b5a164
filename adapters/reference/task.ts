import type { Capability } from '../../contract/capability.ts';
import type { Answer } from '../../contract/observation.ts';
import type { Operation, QuestionOf } from '../../contract/operation.ts';
import type { DicomFile } from '../../dicom/data-set.ts';
import type { Policy } from './policy.ts';

/** What an in-process tool has to do: the files it got, the decisions that make it what it is, and what it declares. */
export interface Task {
  /** All files, for an operation that takes a series. */
  readonly files: readonly DicomFile[];
  readonly policy: Policy;
  readonly capability: Capability;
  /** The only file. */
  file(): DicomFile;
}

/** How an operation is done. Throws Refused. */
export type Doing<O extends Operation> = (question: QuestionOf<O>, task: Task) => Answer;
