import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SelfCheckPart, SelfCheckTask } from './self-check-work.ts';

/**
 * Does the parts of the self-check in several processes; the parts in the order of the tasks. Rejects where one could not
 * be done, which is a mistake of ours.
 */
export async function selfCheckInJobs(
  tasks: readonly SelfCheckTask[],
  jobs: number,
  onPart: (part: SelfCheckPart, done: number) => void,
): Promise<readonly SelfCheckPart[]> {
  const parts: SelfCheckPart[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    const worker = fork(fileURLToPath(new URL(`self-check-worker${extension}`, import.meta.url)));
    try {
      for (let index = next++; index < tasks.length; index = next++) {
        const part = await exchange(worker, tasks[index]!);
        parts[index] = part;
        onPart(part, ++done);
      }
    } finally {
      worker.disconnect();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, work));
  return parts;
}

/** As this file's own: TypeScript in a checkout, JavaScript where it is compiled. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

const exchange = (worker: ChildProcess, task: SelfCheckTask): Promise<SelfCheckPart> =>
  new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`the process for ${JSON.stringify(task)} ended`));
    worker.once('exit', ended);
    worker.once('message', (answer: { part: SelfCheckPart } | { error: string }) => {
      worker.off('exit', ended);
      if ('part' in answer) resolve(answer.part);
      else reject(new Error(answer.error));
    });
    worker.send(task);
  });
