import { fileURLToPath } from 'node:url';
import { shownPath } from '../own-file.ts';
import type { ProtocolCommand } from './protocol-process.ts';

/**
 * How to run the `driver` beside the adapter whose `import.meta.url` is given: as TypeScript through tsx in a checkout,
 * as JavaScript where it is compiled. tsx is named by its file, because the driver runs in a folder from which the
 * name does not resolve.
 */
export function driverCommand(adapterUrl: string): ProtocolCommand {
  if (!adapterUrl.endsWith('.ts')) {
    const driver = fileURLToPath(new URL('driver.js', adapterUrl));
    return { argv: [process.execPath, driver], shownAs: ['node', shownPath(driver)] };
  }
  const driver = fileURLToPath(new URL('driver.ts', adapterUrl));
  return {
    argv: [process.execPath, '--import', import.meta.resolve('tsx'), driver],
    shownAs: ['node', '--import', 'tsx', shownPath(driver)],
  };
}
