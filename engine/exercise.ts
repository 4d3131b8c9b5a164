import type { Ledger } from './ledger.ts';
import { simplestFirst } from './record.ts';
import { settledRecords } from './results-of.ts';

/** A case in which a tool failed. */
interface FailedCase {
  readonly tool: string;
  readonly property: string;
  /** Or `crash` or `hang`. */
  readonly harm: string;
  /** The family of the case. */
  readonly feature: string;
  /** Its id. */
  readonly case: string;
}

/** What results do not tell of a run: which cases failed, and which were judged at all. */
export interface Exercise {
  /** Failures on legal input, the simplest case first. */
  readonly failed: readonly FailedCase[];
  /** Whether a tool gave an answer to a property's questions about a case, or a visible refusal. */
  isJudged(tool: string, property: string, id: string): boolean;
}

/** `lax` is about input that is not legal. */
const FAILED: ReadonlySet<string> = new Set(['fail', 'crash', 'hang']);
const JUDGED: ReadonlySet<string> = new Set([...FAILED, 'lax', 'pass', 'refused']);

/** What a ledger says. A failure that did not come again, or was not looked at again, is neither. */
export function exerciseOf(ledger: Ledger): Exercise {
  const judged = new Set<string>();
  const failed: FailedCase[] = [];
  for (const { id: tool } of ledger.plan.tools) {
    const records = settledRecords(ledger, tool).filter(({ judgement }) => JUDGED.has(judgement.verdict));
    for (const { property, case: one, judgement } of records.sort((a, b) => simplestFirst(a.case, b.case))) {
      const { verdict, harm } = judgement;
      judged.add(keyOf(tool, property, one.id));
      if (FAILED.has(verdict))
        failed.push({
          tool,
          property,
          harm: verdict === 'fail' ? (harm ?? verdict) : verdict,
          feature: one.family,
          case: one.id,
        });
    }
  }
  return { failed, isJudged: (tool, property, id) => judged.has(keyOf(tool, property, id)) };
}

const keyOf = (tool: string, property: string, id: string): string => `${tool} ${property} ${id}`;
