import type { Adapter } from '../contract/adapter.ts';
import type { Case, RenderedCase } from '../contract/case.ts';
import type { Verdict } from '../contract/judgement.ts';
import type { Property } from '../contract/property.ts';
import { renderCase } from '../generators/render.ts';
import { examineCase } from './examine-case.ts';
import { isFailure } from './record.ts';
import { openTool } from './tool-session.ts';

/** What the suite is checked with. */
export interface SelfCheckOptions {
  readonly properties: readonly Property[];
  /** Correct implementations: no property may blame them. */
  readonly references: readonly Adapter[];
  /** Implementations with one known mistake: the properties named have to notice. */
  readonly mutants: readonly {
    readonly adapter: Adapter;
    readonly mistake: string;
    readonly caughtBy: readonly string[];
  }[];
  readonly cases: readonly Case[];
}

export interface SelfCheckResult {
  /** For each mutant the properties that it failed, in the order of the properties. */
  readonly noticed: readonly { readonly id: string; readonly mistake: string; readonly by: readonly string[] }[];
  /** For each property how often correct implementations passed it. */
  readonly passes: Readonly<Record<string, number>>;
  /** What is wrong with the suite, a line each; none where it is sound. */
  readonly faults: readonly string[];
}

/**
 * Examines the suite instead of tools. A property is unsound where it blames a correct implementation, where no correct
 * implementation ever passes it, or where no mutant fails it. A mutant is put aside as soon as all that should notice
 * have noticed, so `noticed` is what was seen until then.
 */
export async function selfCheck(options: SelfCheckOptions): Promise<SelfCheckResult> {
  const { properties, references, mutants } = options;
  const subjects = options.cases.map(renderCase);
  const passes: Record<string, number> = Object.fromEntries(properties.map(({ id }) => [id, 0]));
  const faults: string[] = [];

  for (const reference of references) {
    const blamed = new Set<string>();
    await put(reference, properties, subjects, (property, verdict, sentence, subject) => {
      if (verdict === 'pass') passes[property] = passes[property]! + 1;
      if (!BLAME.has(verdict) || blamed.has(property)) return;
      blamed.add(property);
      faults.push(
        `${property} gives ${verdict} to ${reference.id}, which is correct: ${sentence} (case ${subject.case.id})`,
      );
    });
  }
  const noticed = [];
  const ids = properties.map(({ id }) => id);
  for (const { adapter, mistake, caughtBy } of mutants) {
    const due = new Set(caughtBy.filter((id) => ids.includes(id)));
    const by = new Set<string>();
    await put(adapter, properties, untilNoneLeft(due, subjects), (property, verdict) => {
      if (isFailure({ verdict })) {
        by.add(property);
        due.delete(property);
      }
    });
    for (const property of due) faults.push(`${property} does not notice ${adapter.id}: ${mistake}`);
    noticed.push({ id: adapter.id, mistake, by: ids.filter((id) => by.has(id)) });
  }
  for (const id of ids) {
    if (passes[id] === 0) faults.push(`${id} is never passed by a correct implementation`);
    if (!noticed.some(({ by }) => by.includes(id))) faults.push(`${id} is failed by no mutant`);
  }
  return { noticed, passes, faults };
}

const BLAME: ReadonlySet<Verdict> = new Set(['fail', 'lax', 'crash', 'hang', 'adapter-error']);

/** The cases for as long as something is due. */
function* untilNoneLeft(due: ReadonlySet<string>, subjects: readonly RenderedCase[]): Generator<RenderedCase> {
  for (const subject of subjects) {
    if (due.size === 0) return;
    yield subject;
  }
}

type Listener = (property: string, verdict: Verdict, sentence: string, subject: RenderedCase) => void;

/** Judges one implementation case by case. */
async function put(
  adapter: Adapter,
  properties: readonly Property[],
  subjects: Iterable<RenderedCase>,
  listen: Listener,
): Promise<void> {
  const installation = await adapter.detect();
  if (installation === undefined) throw new Error(`${adapter.id} is part of the suite and yet not found`);
  const session = await openTool(adapter, installation);
  for (const subject of subjects) {
    const { judgements } = await examineCase(session, subject, { properties, exposures: [] });
    for (const { property, judgement } of judgements) listen(property, judgement.verdict, judgement.sentence, subject);
  }
  await session.close();
}
