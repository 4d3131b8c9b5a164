import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter, Request } from '../../contract/adapter.ts';
import type { Capabilities } from '../../contract/capability.ts';
import { includes } from '../../contract/capability.ts';
import type { Answer, Observation } from '../../contract/observation.ts';
import type { DicomFile } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { answerQuestion } from './answer-question.ts';
import type { Policy } from './policy.ts';
import { Refused } from './refused.ts';

/**
 * An adapter whose tool is a policy: it runs in this process and leaves no file. A policy that keeps something from one
 * question to the next is a function, which makes a new one for each session.
 */
export const inProcessAdapter = (id: string, policy: Policy | (() => Policy), capabilities: Capabilities): Adapter => ({
  id,
  toolkit: 'Blockshift',
  install: 'It is part of Blockshift.',
  detect: async () => ({ version: '1', path: 'in process', build: '' }),
  open: async () => {
    const own = typeof policy === 'function' ? policy() : policy;
    return {
      capabilities,
      ask: async (request) => ask(id, own, capabilities, request),
      close: async () => {},
    };
  },
});

function ask(id: string, policy: Policy, capabilities: Capabilities, request: Request): Observation {
  const { operation } = request.question;
  const run = { argv: [id, operation, ...request.files], exit: 0, signal: null, seconds: 0, stderrExcerpt: '' };
  const capability = capabilities[operation];
  if (capability === undefined) return { kind: 'unsupported', reason: `${id} has no ${operation}`, run };
  try {
    const files = request.files.map((name) => {
      const file = opened(join(request.folder, name), policy);
      if (!includes(capability.reads, file.transferSyntax)) throw new Refused(`does not read ${file.transferSyntax}`);
      return file;
    });
    const answer: Answer = answerQuestion(request.question, files, policy, capability);
    return { kind: 'answer', answer, run };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { kind: 'refused', message: error.message, run: { ...run, exit: 1, stderrExcerpt: error.message } };
  }
}

function opened(path: string, policy: Policy): DicomFile {
  const options = policy.dictionary ? { vrOf: policy.dictionary } : {};
  const { file, complete } = readFile(readFileSync(path), options);
  if (file === undefined || !complete) throw new Refused('the file is cut short or is not DICOM');
  return file;
}
