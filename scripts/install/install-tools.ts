import pMap from 'p-map';
import { installDebian } from './install-debian.ts';
import { installFolder, removeUnfinished } from './install-folder.ts';
import type { Outcome } from './outcome.ts';
import type { FolderPackage } from './recipe.ts';
import { labelOf, runStep } from './run-step.ts';
import type { Wanted } from './wanted.ts';

/** What became of a package that tools need. */
export interface Installed extends Wanted {
  readonly outcome: Outcome;
}

/** Two at a time: compilers take what cores there are, and the others wait for the network. */
const AT_ONCE = 2;

/** Installs packages under `tools`; `say` gets a line for each beginning and each end. What fails stops nothing else. */
export async function installTools(
  wanted: readonly Wanted[],
  tools: string,
  say: (line: string) => void,
): Promise<readonly Installed[]> {
  await removeUnfinished(tools);
  const debian = wanted.flatMap((each) => (each.package.via === 'apt' ? each.package.packages : []));
  const fromDebian = debian.length === 0 ? new Map() : await installDebian([...new Set(debian)], runStep);
  const offline = new Map<FolderPackage['via'], string>();
  return pMap(
    wanted,
    async (each) => {
      if (each.package.via === 'apt') {
        const outcome = worst(each.package.packages.map((name) => fromDebian.get(name)!));
        say(`${each.name}: ${inWords(outcome)}`);
        return { ...each, outcome };
      }
      const begun = performance.now();
      const outcome = await installFolder(
        each.package,
        tools,
        (step) => {
          say(`${each.name}: ${labelOf(step.argv)} …`);
          return runStep(step);
        },
        offline,
      );
      const seconds = outcome.state === 'installed' ? ` in ${Math.round((performance.now() - begun) / 1000)} s` : '';
      say(`${each.name}: ${inWords(outcome)}${seconds}`);
      return { ...each, outcome };
    },
    { concurrency: AT_ONCE },
  );
}

const inWords = (outcome: Outcome): string =>
  outcome.state === 'there' ? 'already there' : 'why' in outcome ? `${outcome.state}: ${outcome.why}` : outcome.state;

const ORDER: readonly Outcome['state'][] = ['failed', 'skipped', 'installed', 'there'];

const worst = (outcomes: readonly Outcome[]): Outcome =>
  ORDER.map((state) => outcomes.find((outcome) => outcome.state === state)).find((outcome) => outcome !== undefined)!;
