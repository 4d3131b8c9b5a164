import { unenforced } from '../adapters/confine.ts';
import type { Property } from '../contract/property.ts';
import type { PropertyInfo, RuleInfo } from '../contract/results.ts';
import { CHUNK_SIZE, type Chunk, WHOLE } from './chunks.ts';
import type { RunPlan } from './journal-entry.ts';
import { infoOf } from './record.ts';
import type { RunOptions } from './run.ts';
import { sha256 } from './sha256.ts';
import { version } from './version.ts';

/** What a run is going to do, as its journal tells it. `chunks` are those of its shard. */
export function runPlan(options: RunOptions, chunks: readonly Chunk[], stored: readonly string[]): RunPlan {
  const { seed, filters, missing, properties, exposures, rules, cases, seconds, curated = 0 } = options;
  const tools = options.tools.map(({ adapter: { id, toolkit }, installation: { version: release, build } }) => ({
    id,
    toolkit,
    version: release,
    build,
  }));
  const work = JSON.stringify([
    version(),
    CHUNK_SIZE,
    seed,
    filters,
    seconds ?? 0,
    [tools, missing].map((all) => all.map((tool) => Object.values(tool))),
    [properties, exposures].map((all) => all.map(({ id }) => id)),
    cases.map(({ id }) => id),
  ]);
  return {
    entry: 'run',
    schema: 1,
    work: sha256(work),
    blockshift: version(),
    seed,
    caseCount: cases.length,
    curated,
    filters,
    shard: options.shard ?? WHOLE,
    platform: `${process.platform}-${process.arch}`,
    node: process.version,
    ...(unenforced().length > 0 && { unenforced: unenforced() }),
    tools,
    missing,
    properties: properties.map((property) => propertyInfo(property, rules)),
    exposures: exposures.map(({ id, title }) => ({ id, title })),
    cases: chunks.flatMap(({ index, cases: own }) =>
      own.map((one, i) => ({ ...infoOf(one), place: index * CHUNK_SIZE + i })),
    ),
    stored,
  };
}

const propertyInfo = ({ id, title, consequence, rules }: Property, catalogue: readonly RuleInfo[]): PropertyInfo => ({
  id,
  title,
  consequence,
  rules: rules.map((name) => {
    const rule = catalogue.find((one) => one.id === name);
    if (rule === undefined) throw new Error(`${id} cites ${name}, which is not in the catalogue of rules`);
    return { id: name, clause: rule.clause, edition: rule.edition, level: rule.level };
  }),
});
