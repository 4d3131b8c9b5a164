import { existsSync, readFileSync } from 'node:fs';

/** Where the package.json of this suite is: one folder up in a checkout, two up once compiled. */
export function packageFile(): URL {
  const url = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url)).find(existsSync);
  if (url === undefined) throw new Error('package.json is missing');
  return url;
}

/** The version of this suite. */
export const version = (): string => (JSON.parse(readFileSync(packageFile(), 'utf8')) as { version: string }).version;
