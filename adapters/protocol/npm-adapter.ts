import type { Adapter } from '../../contract/adapter.ts';
import { driverCommand } from './driver-command.ts';
import { packageEntry, packageVersion } from './package-version.ts';
import { openProtocol } from './protocol-session.ts';

/** A package that comes with this one, served by the `driver` beside the adapter whose `import.meta.url` is given. */
export const npmAdapter = (
  id: string,
  packageName: string,
  adapterUrl: string,
  more: Pick<Adapter, 'called' | 'quirks'> = {},
): Adapter => ({
  ...more,
  id,
  toolkit: packageName,
  install: `comes with npm ci (package ${packageName})`,
  detect: async () => {
    try {
      return { version: packageVersion(packageName), path: packageEntry(packageName), build: 'npm' };
    } catch {
      return undefined;
    }
  },
  open: () => openProtocol(driverCommand(adapterUrl)),
});
