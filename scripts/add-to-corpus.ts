import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RenderingId } from '../contract/case.ts';
import type { StoredCase } from '../contract/results.ts';
import type { Curated } from '../corpus/curated.ts';
import { expectedOf } from '../corpus/expected.ts';
import { makeFile } from '../corpus/make-file.ts';
import { type DefinitionText, renderingFor, writeDefinition } from '../corpus/write-definition.ts';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { PROPERTIES } from '../oracles/index.ts';
import { RULES } from '../oracles/rules.ts';
import { packageRoot } from './program-name.ts';
import { UsageError } from './usage-error.ts';

const FOLDER = new URL('../corpus/cases/', import.meta.url);

/**
 * Writes the case of a finding into the corpus as a definition, which a person then reads and gives a better description.
 * The file is there only if it proves to be what the tests of the corpus demand. Returns its path.
 *
 * @throws UsageError with what to do, where the id cannot be used or the case cannot be a file of the corpus
 */
export async function addToCorpus(stored: StoredCase, id: string, rendering?: RenderingId): Promise<string> {
  const path = pathFor(id);
  const shown = rendering ?? renderingFor(stored.finding.property);
  try {
    let text: DefinitionText = textOf(stored, shown);
    // What our reader reports of it is known when it has been made; a second version says so.
    for (const attempt of [1, 2]) {
      writeFileSync(path, writeDefinition(stored.case, shown, text), { flag: attempt === 1 ? 'wx' : 'w' });
      const codes = await codesOf(path, id, attempt);
      if (codes.length > 0) text = { ...text, deviations: codes };
      else if (stored.case.validity !== 'legal') text = { ...text, unnoticed: 'Nothing in the bytes shows it.' };
      else break;
    }
    spawnSync(join(packageRoot(), 'node_modules', '.bin', 'biome'), ['format', '--write', path]);
    return path;
  } catch (error) {
    rmSync(path, { force: true });
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${stored.finding.id} cannot go into the corpus: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

function pathFor(id: string): string {
  const [area, name, ...rest] = id.split('/');
  const home = fileURLToPath(FOLDER);
  if (!existsSync(fileURLToPath(new URL('../corpus/cases.test.ts', import.meta.url))))
    throw new UsageError('The corpus is added to in a checkout of the project; this is an installed package.');
  const areas = readdirSync(home).sort();
  if (area === undefined || name === undefined || rest.length > 0 || !/^[a-z0-9-]+$/.test(name))
    throw new UsageError(`--id ${id}: it takes AREA/NAME in lower-case letters, digits and hyphens.`);
  if (!areas.includes(area))
    throw new UsageError(`--id ${id}: there is no area ${area}; there are ${areas.join(', ')}.`);
  const path = `${home}${area}/${name}.ts`;
  if (existsSync(path)) throw new UsageError(`--id ${id} is taken; an id is used once and for good.`);
  return path;
}

function textOf({ finding, case: { validity } }: StoredCase, rendering: RenderingId): DefinitionText {
  const { tool, version, property, sentence } = finding;
  const rules = PROPERTIES.find((one) => one.id === property)?.rules ?? [];
  const clauses = rules.flatMap((rule) => RULES.find(({ id }) => id === rule)?.clause ?? []);
  const standard = [...new Set(clauses)].filter((clause) => /^PS3\.\d+ /.test(clause));
  const edition = 'Illegal in every edition; files of this kind exist.';
  return {
    description: `The ${rendering} rendering of a case in which ${sentence.replace(/[.\s]+$/, '')}.`,
    clauses: standard.length > 0 ? standard : ['PS3.5 7.8.1'],
    source: `a run of Blockshift, ${property} with ${tool} ${version}`,
    ...(validity === 'legal' ? {} : { edition }),
  };
}

/** Makes the file that a definition describes and reads it again; returns the codes that our reader reports. */
async function codesOf(path: string, id: string, attempt: number): Promise<string[]> {
  const { curated } = (await import(`${new URL(`file://${path}`).href}?${attempt}`)) as { readonly curated: Curated };
  const made = makeFile({ ...curated, id });
  expectedOf(made);
  const { file, deviations, complete } = readFile(made.bytes);
  if (file === undefined || !complete || compareMeanings(made.meaning, meaningOf(file.dataSet)).length > 0)
    throw new Error('read again, it does not mean what it was made from');
  const codes = [...new Set(deviations.map(({ code }) => code))].sort();
  if (curated.validity === 'legal' && codes.length > 0) throw new Error(`our reader reports ${codes.join(', ')}`);
  return codes;
}
