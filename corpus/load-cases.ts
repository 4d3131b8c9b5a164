import { readdirSync } from 'node:fs';
import type { Curated } from './curated.ts';

/** A curated file with the name it has for good: its path under cases/ without extension. */
export interface NamedCase extends Curated {
  readonly id: string;
}

const FOLDER = new URL('cases/', import.meta.url);

/** TypeScript in a checkout, JavaScript once compiled. */
const MODULE = /^(?<id>.*?)(?<!\.d)\.[jt]s$/;

/** Every module under cases/, by id. Rejects where one exports no `curated`. */
export async function loadCases(): Promise<readonly NamedCase[]> {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const ids = paths.flatMap((path) => {
    const id = MODULE.exec(path)?.groups?.id;
    return id === undefined || id.endsWith('.test') ? [] : [{ id, path }];
  });
  const cases = await Promise.all(
    ids.map(async ({ id, path }): Promise<NamedCase> => {
      const { curated } = (await import(new URL(path, FOLDER).href)) as { readonly curated?: Curated };
      if (curated === undefined) throw new Error(`corpus/cases/${path} exports no "curated"`);
      return { ...curated, id };
    }),
  );
  return cases.sort((a, b) => (a.id < b.id ? -1 : 1));
}
