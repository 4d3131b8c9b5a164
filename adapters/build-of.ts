import { join, sep } from 'node:path';
import type { Package } from '../contract/adapter.ts';
import { debianBuild } from './debian-build.ts';
import { toolsFolder } from './tools-folder.ts';

/** What is said of a program that `tools:install` fetched, by where it got it. */
const FETCHED = {
  pip: 'PyPI',
  npm: 'npm',
  cargo: 'built by cargo',
  go: 'built by go',
  maven: 'Maven',
} as const satisfies Partial<Record<Package['via'], string>>;

/**
 * Where a program comes from, as in `Debian 3.6.7-9, asserts on` or `built by cargo`: of the Debian package that
 * `build` names, or of what `tools:install` fetches. Empty where the program at `path` is from elsewhere.
 */
export async function buildOf(
  tool: { readonly build?: string; readonly package?: Package },
  path: string,
): Promise<string> {
  if (tool.build !== undefined) return debianBuild(tool.build, path);
  const wanted = tool.package;
  if (wanted === undefined || wanted.via === 'apt') return '';
  return path.startsWith(join(toolsFolder(), wanted.name) + sep) ? FETCHED[wanted.via] : '';
}
