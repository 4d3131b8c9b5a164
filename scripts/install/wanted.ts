import type { Adapter, Package } from '../../contract/adapter.ts';
import { installHint } from '../install-hint.ts';
import { nearMatches } from '../near-matches.ts';
import { UsageError } from '../usage-error.ts';

/** A package with the tools that need it. */
export interface Wanted {
  readonly package: Package;
  /** The package's name in `.tools`, or the names of Debian packages. */
  readonly name: string;
  readonly tools: readonly string[];
}

/**
 * The packages of the adapters, each once; where names are given, those of the tools, toolkits or packages named.
 *
 * @throws UsageError for a name that is none of them, or where nothing can fetch what it names
 * @throws Error where two adapters want different things under one name
 */
export function wantedPackages(adapters: readonly Adapter[], names: readonly string[]): readonly Wanted[] {
  const wanted = new Map<string, { package: Package; name: string; tools: Adapter[] }>();
  for (const adapter of adapters) {
    if (adapter.package === undefined) continue;
    const name = nameOf(adapter.package);
    const before = wanted.get(name);
    if (before === undefined) wanted.set(name, { package: adapter.package, name, tools: [adapter] });
    else if (JSON.stringify(before.package) !== JSON.stringify(adapter.package))
      throw new Error(`${before.tools[0]!.id} and ${adapter.id} want different things in .tools/${name}`);
    else before.tools.push(adapter);
  }
  const all = [...wanted.values()];
  const chosen = new Set(names.flatMap((name) => named(name, all, adapters)));
  return all
    .filter((each) => names.length === 0 || chosen.has(each))
    .map(({ tools, ...rest }) => ({ ...rest, tools: tools.map(({ id }) => id) }));
}

const nameOf = (wanted: Package): string => (wanted.via === 'apt' ? wanted.packages.join(' ') : wanted.name);

type Candidate = { readonly package: Package; readonly name: string; readonly tools: readonly Adapter[] };

function named(name: string, all: readonly Candidate[], adapters: readonly Adapter[]): readonly Candidate[] {
  const matching = all.filter((each) => namesOf(each).has(name.toLowerCase()));
  if (matching.length > 0) return matching;
  const known = adapters.find(({ id, toolkit }) => [id, toolkit.toLowerCase()].includes(name.toLowerCase()));
  if (known !== undefined) throw new UsageError(`Nothing can fetch ${name} for you. ${known.install}`);
  const near = nearMatches(name, [...new Set(all.flatMap((each) => [...namesOf(each)]))]);
  const hint =
    near.length > 0 ? `did you mean ${near.join(' or ')}?` : installHint('see "npm run tools:install -- --list".');
  throw new UsageError(`There is no tool, toolkit or package ${JSON.stringify(name)}; ${hint}`);
}

const namesOf = ({ package: wanted, name, tools }: Candidate): ReadonlySet<string> =>
  new Set(
    [name, ...(wanted.via === 'apt' ? wanted.packages : []), ...tools.flatMap(({ id, toolkit }) => [id, toolkit])].map(
      (each) => each.toLowerCase(),
    ),
  );
