import { MUTANTS, REFERENCES } from '../adapters/reference/index.ts';
import type { Case } from '../contract/case.ts';
import { checkMutant, type MutantResult } from '../engine/check-mutant.ts';
import { checkReference, type ReferenceResult } from '../engine/check-reference.ts';
import { drawAny } from '../generators/draw-damaged.ts';
import { PROPERTIES } from '../oracles/index.ts';

/** A part of the self-check that any process can do: one mutant, or a correct implementation and a range of cases. */
export type SelfCheckTask =
  | { readonly mutant: string; readonly seed: number; readonly cases: number }
  | { readonly reference: string; readonly seed: number; readonly from: number; readonly to: number };

export type SelfCheckPart = { readonly mutant: MutantResult } | { readonly reference: ReferenceResult };

/** Does a part of the self-check. */
export async function selfCheckPart(task: SelfCheckTask): Promise<SelfCheckPart> {
  if ('mutant' in task) {
    const known = MUTANTS.find(({ adapter }) => adapter.id === task.mutant);
    if (known === undefined) throw new Error(`there is no mutant ${task.mutant}`);
    return { mutant: await checkMutant(known, PROPERTIES, casesOf(task.seed, 0, task.cases)) };
  }
  const adapter = REFERENCES.find(({ id }) => id === task.reference);
  if (adapter === undefined) throw new Error(`there is no correct implementation ${task.reference}`);
  return { reference: await checkReference(adapter, PROPERTIES, casesOf(task.seed, task.from, task.to)) };
}

/** The most recent cases: mutants are put to the same ones, one mutant after the other. */
const drawn = new Map<string, Case>();
const KEPT = 400;

function* casesOf(seed: number, from: number, to: number): Generator<Case> {
  for (let index = from; index < to; index++) {
    const name = `${seed} ${index}`;
    const subject = drawn.get(name) ?? drawAny(seed, index);
    if (drawn.size >= KEPT) drawn.delete(drawn.keys().next().value!);
    drawn.set(name, subject);
    yield subject;
  }
}
