import { fragile } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustLeavesHalfOutput: Mutant = fragile(
  'robust-leaves-half-output',
  'Writes what it has read so far, finds that something is missing, and leaves the file there.',
  (met) => {
    const answer = met.complete ? undefined : met.partly();
    if (answer === undefined || !('output' in answer)) return undefined;
    const message = 'unexpected end of file';
    return { kind: 'refused', message, left: answer.output, end: { exit: 1, stderr: message } };
  },
  ['robust.truncated'],
);
