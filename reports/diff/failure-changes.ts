import type { Cell, Counts, Finding } from '../../contract/results.ts';
import type { FailureChange } from './diff.ts';

/** One cell in two runs, and the counterexamples of both. */
interface CellPair {
  readonly before: Cell;
  readonly after: Cell;
  readonly findingsBefore: readonly Finding[];
  readonly findingsAfter: readonly Finding[];
}

/** Every way in which a cell fails, before or after. */
export function failureChanges({ before, after, findingsBefore, findingsAfter }: CellPair): FailureChange[] {
  const [old, now] = [kindsOf(before), kindsOf(after)];
  const harms = [...new Set([...old.keys(), ...now.keys()])].sort();
  return harms.map((harm): FailureChange => {
    const [families, familiesNow] = [old.get(harm), now.get(harm)];
    const { change, worse } = changeOf(before, after, families, familiesNow);
    const about = (one: Finding): boolean => harmOf(one) === harm;
    const shown = findingsAfter.some(about) ? findingsAfter.filter(about) : findingsBefore.filter(about);
    return {
      change,
      tool: after.tool,
      property: after.property,
      harm,
      before: families ?? [],
      after: familiesNow ?? [],
      countsBefore: before.counts,
      countsAfter: after.counts,
      findings: shown.map(({ id }) => id),
      ...(shown[0] === undefined ? {} : { sentence: shown[0].sentence }),
      worse,
    };
  });
}

const harmOf = ({ verdict, harm }: Finding): string => (verdict === 'lax' ? 'lax' : (harm ?? verdict));

/** The ways in which a cell fails, each with the families of its cases. */
function kindsOf({ counts, harms, failing, features }: Cell): Map<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const [family, ways] of Object.entries(failing ?? {}))
    for (const harm of Object.keys(ways)) kinds.set(harm, [...(kinds.get(harm) ?? []), family]);
  // Results that do not count failures by family tell at least that there are some.
  if (failing === undefined) {
    if ((counts.fail ?? 0) > 0) for (const harm of Object.keys(harms)) kinds.set(harm, []);
    for (const verdict of ['crash', 'hang'] as const) if ((counts[verdict] ?? 0) > 0) kinds.set(verdict, []);
  }
  if ((counts.lax ?? 0) > 0) kinds.set('lax', laxFamilies(features));
  return kinds;
}

const FAMILY = 'family:';

const laxFamilies = (features: Cell['features']): string[] =>
  Object.entries(features).flatMap(([name, counts]) =>
    name.startsWith(FAMILY) && (counts.lax ?? 0) > 0 ? [name.slice(FAMILY.length)] : [],
  );

const judged = ({ pass = 0, fail = 0, lax = 0, crash = 0, hang = 0 }: Counts = {}): boolean =>
  pass + fail + lax + crash + hang > 0;

/** Whether a cell could show a failure in one of the families; in any case where none is named. */
const couldShow = (cell: Cell, families: readonly string[]): boolean =>
  families.length === 0 ? judged(cell.counts) : families.some((family) => judged(cell.features[family]));

/** Whether the tool could not be asked, or refused: what it does now is new. */
const wasAbsent = ({ verdict }: Cell): boolean => verdict === 'unsupported' || verdict === 'refused';

function changeOf(
  before: Cell,
  after: Cell,
  old: readonly string[] | undefined,
  now: readonly string[] | undefined,
): Pick<FailureChange, 'change' | 'worse'> {
  if (now === undefined) return { change: couldShow(after, old ?? []) ? 'fixed' : 'not-judged', worse: false };
  if (old === undefined) {
    const isNew = couldShow(before, now) || wasAbsent(before);
    return isNew ? { change: 'added', worse: true } : { change: 'first-seen', worse: false };
  }
  // Where one of the two does not tell families, that it fails is all that can be compared.
  if (old.length === 0 || now.length === 0) return { change: 'unchanged', worse: false };
  const more = now.filter((family) => !old.includes(family) && couldShow(before, [family]));
  const less = old.filter((family) => !now.includes(family) && couldShow(after, [family]));
  return { change: more.length + less.length > 0 ? 'changed' : 'unchanged', worse: more.length > 0 };
}
