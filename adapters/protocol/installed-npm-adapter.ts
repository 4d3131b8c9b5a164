import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Adapter, Installation } from '../../contract/adapter.ts';
import { toolFile } from '../tools-folder.ts';
import { driverCommand } from './driver-command.ts';
import { openProtocol } from './protocol-session.ts';

/** One release of an npm package that stands in a folder of its own. */
export interface NpmRelease {
  readonly id: string;
  readonly packageName: string;
  readonly version: string;
  /** `import.meta.url` of an adapter beside the `driver` that serves it. */
  readonly adapterUrl: string;
  readonly called: string;
  readonly quirks?: readonly string[];
}

/** The adapter of a release that `tools:install` fetches; its driver gets the folder as `--from`. */
export function installedNpmAdapter({ id, packageName, version, adapterUrl, ...more }: NpmRelease): Adapter {
  const name = `${packageName}-${version}`;
  return {
    ...more,
    id,
    toolkit: packageName,
    install: `npm run tools:install ${id} (npm package ${packageName}@${version})`,
    package: { via: 'npm', name, packages: [`${packageName}@${version}`] },
    detect: async () => detect(name, packageName),
    open: ({ path }) => {
      const folder = dirname(dirname(path));
      const { argv, shownAs } = driverCommand(adapterUrl);
      return openProtocol({
        argv: [...argv, '--from', folder],
        shownAs: [...shownAs, '--from', join('.tools', name)],
      });
    },
  };
}

function detect(name: string, packageName: string): Installation | undefined {
  const manifest = toolFile(name, join('node_modules', packageName, 'package.json'));
  if (manifest === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { version: String(version), path: dirname(manifest), build: 'npm' };
}
