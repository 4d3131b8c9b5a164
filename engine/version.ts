import { existsSync, readFileSync } from 'node:fs';

/** The version of this suite, from its package.json: one folder up in a checkout, two up once compiled. */
export function version(): string {
  const url = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url)).find(existsSync);
  if (url === undefined) throw new Error('package.json is missing');
  return (JSON.parse(readFileSync(url, 'utf8')) as { version: string }).version;
}
