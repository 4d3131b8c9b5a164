import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter, Request } from '../../contract/adapter.ts';
import type { Answer, Observation } from '../../contract/observation.ts';
import { type ReadResult, readFile } from '../../dicom/read/read-file.ts';
import { answerQuestion } from './answer-question.ts';
import type { Mutant } from './mutant.ts';
import { CORRECT } from './policy.ts';
import { ALL_CAPABILITIES, reference } from './reference.ts';
import { Refused } from './refused.ts';

/** A file as a tool meets it. */
export interface Met extends ReadResult {
  readonly bytes: Uint8Array;
  /** How many files that it could not read to the end this process has met, this one included. */
  readonly damaged: number;
  readonly request: Request;
  /** What a tool gives that makes do with what it could read; undefined where that is nothing. */
  partly(): Answer | undefined;
}

/** What a fragile tool does; how it was run is added. Undefined: what a correct tool does. */
type Reaction = Observation extends infer O ? (O extends Observation ? Omit<O, 'run'> : never) : never;

/** How the process ended. */
interface End {
  readonly exit?: number | null;
  readonly signal?: string;
  readonly stderr?: string;
}

/** Whether a file has a deviation of one of these codes (dicom/read/deviation). */
export const has = ({ deviations }: ReadResult, ...codes: readonly string[]): boolean =>
  deviations.some(({ code }) => codes.includes(code));

/**
 * A tool that answers like a correct one but for some damaged files. What would end or block this process is told as the
 * observation that an adapter would make of it.
 */
export function fragile(
  name: string,
  mistake: string,
  react: (met: Met) => (Reaction & { readonly end?: End }) | undefined,
  caughtBy: readonly string[],
): Mutant {
  const id = `mutant-${name}`;
  const adapter: Adapter = {
    ...reference,
    id,
    open: async (installation) => {
      const inner = await reference.open(installation);
      let damaged = 0;
      return {
        ...inner,
        ask: async (request) => {
          const [first] = request.files;
          const bytes = readFileSync(join(request.folder, first!));
          const result = readFile(bytes, { vrOf: CORRECT.dictionary! });
          if (!result.complete) damaged++;
          const partly = (): Answer | undefined => partAnswer(request, result);
          const reaction = react({ ...result, bytes, damaged, request, partly });
          if (reaction === undefined) return inner.ask(request);
          const { end = {}, ...observation } = reaction;
          const { exit = 0, signal = null, stderr = '' } = end;
          const argv = [id, request.question.operation, ...request.files];
          return { ...observation, run: { argv, exit, signal, seconds: 0, stderrExcerpt: stderr } } as Observation;
        },
      };
    },
  };
  return { adapter, mistake, caughtBy };
}

function partAnswer({ question }: Request, { file }: ReadResult): Answer | undefined {
  const capability = ALL_CAPABILITIES[question.operation];
  if (file === undefined || capability === undefined) return undefined;
  try {
    return answerQuestion(question, [file], CORRECT, capability);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** A signal, and what the program had to say before. */
export const crash = (signal: string, words = ''): Reaction & { readonly end: End } => ({
  kind: 'crash',
  message: `ended by ${signal}${words === '' ? '' : `: ${words}`}`,
  end: { exit: null, signal, stderr: words },
});
