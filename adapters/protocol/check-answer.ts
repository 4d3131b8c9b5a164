import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { answerSchema, type ProtocolOperation } from '../../contract/protocol-schema.ts';
import { Garbled } from '../garbled.ts';

/** An answer that has the shape its schema says. */
export type CheckedAnswer =
  | { readonly ok: Readonly<Record<string, unknown>> }
  | { readonly refused: string }
  | { readonly error: string };

const ajv = new Ajv2020({ allowUnionTypes: true });
type Answer = CheckedAnswer & { readonly id: number | null };
const checks = new Map<ProtocolOperation, ValidateFunction<Answer>>();

/** The answer to request `id` from a line of output; throws `Garbled` where the line is anything else. */
export function checkAnswer(op: ProtocolOperation, id: number, line: string): CheckedAnswer {
  let answer: unknown;
  try {
    answer = JSON.parse(line);
  } catch {
    throw new Garbled(`not JSON: ${line.slice(0, 200)}`);
  }
  const check = checks.get(op) ?? ajv.compile<Answer>(answerSchema(op));
  checks.set(op, check);
  if (!check(answer)) {
    const { garbled } = Object(answer);
    if (typeof garbled === 'string') throw new Garbled(garbled.slice(0, 500));
    const { instancePath = '', message = '' } = check.errors?.[0] ?? {};
    throw new Garbled(`not an answer to ${op}: ${instancePath || 'the line'} ${message}: ${line.slice(0, 200)}`);
  }
  if (answer.id !== id) throw new Garbled(`answered request ${answer.id}, was asked ${id}`);
  return answer;
}
