import type { Cell, Results } from '../../contract/results.ts';
import { type Diff, type FailureChange, sideOf } from './diff.ts';
import { failureChanges } from './failure-changes.ts';

/**
 * What two runs found differently, tool by tool and property by property. A tool in another version is the same tool in
 * another version. What only one of the runs had is said, and is neither a failure nor a repair.
 */
export function diffResults(before: Results, after: Results): Diff {
  const cellAt = (cells: readonly Cell[]): ReadonlyMap<string, Cell> =>
    new Map(cells.map((cell) => [JSON.stringify([cell.tool, cell.property]), cell]));
  const old = cellAt(before.cells);
  const pairs = [...cellAt(after.cells)].flatMap(([key, cell]) => {
    const earlier = old.get(key);
    return earlier === undefined ? [] : [{ before: earlier, after: cell }];
  });
  const failures = pairs.flatMap((pair) =>
    failureChanges({
      ...pair,
      findingsBefore: findingsOf(before, pair.before),
      findingsAfter: findingsOf(after, pair.after),
    }),
  );
  return {
    schema: 1,
    before: sideOf(before),
    after: sideOf(after),
    notes: notes(before, after),
    versions: versions(before, after),
    only: { before: onlyIn(before, after), after: onlyIn(after, before) },
    failures,
    verdicts: pairs.flatMap((pair) =>
      pair.before.verdict === pair.after.verdict || fails(pair) ? [] : [verdictChange(pair)],
    ),
    exposures: exposures(before, after),
    counts: countsOf(failures),
    worse: failures.some(({ worse }) => worse),
  };
}

interface Pair {
  readonly before: Cell;
  readonly after: Cell;
}

const FAILING: readonly Cell['verdict'][] = ['fail', 'lax', 'crash', 'hang'];

/** Changes to and from failures are told by failure. */
const fails = ({ before, after }: Pair): boolean => FAILING.includes(before.verdict) || FAILING.includes(after.verdict);

const verdictChange = ({ before, after }: Pair): Diff['verdicts'][number] => ({
  tool: after.tool,
  property: after.property,
  before: before.verdict,
  after: after.verdict,
});

const findingsOf = ({ findings }: Results, { tool, property }: Cell): Results['findings'] =>
  findings.filter((finding) => finding.tool === tool && finding.property === property);

function versions(before: Results, after: Results): Diff['versions'] {
  return after.tools.flatMap(({ id, version, build }) => {
    const earlier = before.tools.find((tool) => tool.id === id);
    if (earlier === undefined || (earlier.version === version && earlier.build === build)) return [];
    const text = (one: string, made: string): string =>
      earlier.version === version ? `${one} (${made || 'unknown build'})` : one || 'unknown version';
    return [{ tool: id, before: text(earlier.version, earlier.build), after: text(version, build) }];
  });
}

function onlyIn(one: Results, other: Results): Diff['only']['before'] {
  const lacking = (all: readonly { readonly id: string }[], there: readonly { readonly id: string }[]): string[] =>
    all.flatMap(({ id }) => (there.some((each) => each.id === id) ? [] : [id]));
  return { tools: lacking(one.tools, other.tools), properties: lacking(one.properties, other.properties) };
}

/** What makes two runs hard to compare. */
function notes(before: Results, after: Results): string[] {
  const different = (what: string, tell: (results: Results) => string): string[] => {
    const [old, now] = [tell(before), tell(after)];
    return old === now ? [] : [`The runs had different ${what}: ${old}, then ${now}.`];
  };
  const filtersOf = ({ run: { filters } }: Results): string =>
    [...filters.properties, ...filters.features].join(', ') || 'none';
  return [
    ...(before.complete ? [] : ['The earlier run is not complete: what it lacks was not judged.']),
    ...(after.complete ? [] : ['The later run is not complete: what it lacks was not judged.']),
    ...different('versions of Blockshift', ({ blockshift }) => blockshift),
    ...different('seeds', ({ run }) => String(run.seed)),
    ...different('numbers of cases', ({ run }) => String(run.cases)),
    ...different('shards', ({ run }) => run.shard),
    ...different('filters', filtersOf),
  ];
}

function exposures(before: Results, after: Results): Diff['exposures'] {
  return after.exposures.flatMap(({ tool, id, exposed, asked }) => {
    const earlier = before.exposures.find((one) => one.tool === tool && one.id === id);
    // Whether users are exposed is what matters; how often depends on the cases.
    if (earlier === undefined || earlier.exposed > 0 === exposed > 0) return [];
    return [{ tool, id, before: `${earlier.exposed}/${earlier.asked}`, after: `${exposed}/${asked}` }];
  });
}

function countsOf(failures: readonly FailureChange[]): Diff['counts'] {
  const times = (change: FailureChange['change']): number => failures.filter((one) => one.change === change).length;
  return {
    added: times('added'),
    'first-seen': times('first-seen'),
    changed: times('changed'),
    fixed: times('fixed'),
    'not-judged': times('not-judged'),
    unchanged: times('unchanged'),
  };
}
