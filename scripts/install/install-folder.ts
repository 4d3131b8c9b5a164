import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cargoRecipe } from './install-cargo.ts';
import { goRecipe } from './install-go.ts';
import { mavenRecipe } from './install-maven.ts';
import { npmRecipe } from './install-npm.ts';
import { pipRecipe } from './install-pip.ts';
import { isOffline, type Outcome, outcomeOf } from './outcome.ts';
import type { FolderPackage, Recipe, RunStep } from './recipe.ts';
import { STAMP_FILE, stampOf } from './stamp.ts';

const RECIPES: { readonly [V in FolderPackage['via']]: Recipe<Extract<FolderPackage, { via: V }>> } = {
  pip: pipRecipe,
  cargo: cargoRecipe,
  go: goRecipe,
  npm: npmRecipe,
  maven: mavenRecipe,
};

const UNFINISHED = '.installing-';

/**
 * Puts a package into its folder under `tools`, unless it is there already. It grows under another name and is moved
 * into place when it is whole, so that what an interrupted installation leaves is never taken for a tool. `offline`
 * holds, for each kind of package whose registry had no connection, the package that found out; the others are skipped.
 */
export async function installFolder(
  wanted: FolderPackage,
  tools: string,
  run: RunStep,
  offline: Map<FolderPackage['via'], string> = new Map(),
): Promise<Outcome> {
  const recipe = RECIPES[wanted.via] as Recipe<FolderPackage>;
  const place = join(tools, wanted.name);
  const stamp = stampOf(wanted);
  if (isInstalled(place, recipe.proof(wanted), stamp)) return { state: 'there', where: place };
  const lacks = await recipe.lacks();
  if (lacks !== undefined) return { state: 'skipped', why: lacks };
  const before = offline.get(wanted.via);
  if (before !== undefined)
    return { state: 'skipped', why: `offline: ${wanted.via} had no connection for ${before}; run it again with one` };

  const folder = join(tools, `${UNFINISHED}${process.pid}-${wanted.name}`);
  const scratch = `${folder}.scratch`;
  try {
    await mkdir(folder, { recursive: true });
    await mkdir(scratch);
    await recipe.fill(wanted, { folder, place, scratch }, run);
    if (!existsSync(join(folder, recipe.proof(wanted))))
      return { state: 'failed', why: `${wanted.via} said success and left no ${recipe.proof(wanted)}` };
    await writeFile(join(folder, STAMP_FILE), stamp);
    await replace(place, folder, `${folder}.old`);
    return { state: 'installed', where: place };
  } catch (error) {
    if (isOffline(error)) offline.set(wanted.via, wanted.name);
    return outcomeOf(error);
  } finally {
    for (const each of [folder, scratch, `${folder}.old`]) await rm(each, { recursive: true, force: true });
  }
}

function isInstalled(place: string, proof: string, stamp: string): boolean {
  try {
    return readFileSync(join(place, STAMP_FILE), 'utf8') === stamp && existsSync(join(place, proof));
  } catch {
    return false;
  }
}

/** A folder cannot be renamed over another one: the old one steps aside first. */
async function replace(place: string, by: string, aside: string): Promise<void> {
  if (existsSync(place)) await rename(place, aside);
  await rename(by, place);
}

/** Removes what installations left that were ended before they could tidy up. */
export async function removeUnfinished(tools: string): Promise<void> {
  for (const name of await readdir(tools).catch(() => [])) {
    const [, pid] = /^\.installing-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(tools, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
