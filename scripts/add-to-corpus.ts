import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case, RenderingId } from '../contract/case.ts';
import { classText } from '../contract/editions.ts';
import type { StoredCase } from '../contract/results.ts';
import type { Curated } from '../corpus/curated.ts';
import { survey } from '../corpus/expected-elements.ts';
import { type CuratedFile, makeFile } from '../corpus/make-file.ts';
import { type DefinitionText, renderingFor, writeDefinition } from '../corpus/write-definition.ts';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import type { DataSet } from '../dicom/data-set.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { renderCase } from '../generators/render.ts';
import { PROPERTIES } from '../oracles/index.ts';
import { RULES } from '../oracles/rules.ts';
import { packageRoot } from './program-name.ts';
import { UsageError } from './usage-error.ts';

const CASES = fileURLToPath(new URL('../corpus/cases/', import.meta.url));

/** What the caller may choose. */
export interface AddOptions {
  /** Left out: the one that shows best what the property is about. */
  readonly rendering?: RenderingId;
  /** A person's sentence: why our reader has nothing to report of a file that is not legal. */
  readonly unnoticed?: string;
  /** The folder with the areas, beside authoring.ts; left out: that of this checkout. */
  readonly home?: string;
}

/**
 * Writes the case of a finding into the corpus as a definition, which a person then reads and gives a better description.
 * The file is there only if it proves to be what the tests of the corpus demand. Returns its path.
 *
 * @throws UsageError with what to do, where the id cannot be used or the case cannot be a file of the corpus
 */
export async function addToCorpus(
  stored: StoredCase,
  id: string,
  { rendering, unnoticed, home = CASES }: AddOptions = {},
): Promise<string> {
  const path = pathFor(id, home);
  const shown = rendering ?? renderingFor(stored.finding.property, stored.case);
  try {
    const text = textOf(stored, shown);
    const write = (more: Partial<DefinitionText>, flag: string): void =>
      writeFileSync(path, writeDefinition(stored.case, shown, { ...text, ...more }), { flag });
    write({}, 'wx');
    // What our reader makes of it is known when it has been made; a second version says so.
    const seen = seenOf(await fileOf(path, id), stored.case, shown);
    write({ ...seen, ...(unnoticed === undefined ? {} : { unnoticed: sentence(unnoticed, seen, stored.case) }) }, 'w');
    if (stored.case.validity !== 'legal' && seen.deviations === undefined && unnoticed === undefined)
      throw new Error(
        `our reader has nothing to report of it, though it has ${classText(stored.case)}; if it is right, say why with --unnoticed "SENTENCE"`,
      );
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

function sentence(unnoticed: string, { deviations }: Seen, { validity }: Case): string {
  if (validity === 'legal') throw new Error('there is nothing to notice in a legal file; leave --unnoticed out');
  if (deviations !== undefined)
    throw new Error(`our reader does notice it (${deviations.join(', ')}); leave --unnoticed out`);
  return unnoticed;
}

function pathFor(id: string, home: string): string {
  const [area, name, ...rest] = id.split('/');
  if (!existsSync(fileURLToPath(new URL('../corpus/cases.test.ts', import.meta.url))))
    throw new UsageError('The corpus is added to in a checkout of the project; this is an installed package.');
  const areas = readdirSync(home).sort();
  if (area === undefined || name === undefined || rest.length > 0 || !/^[a-z0-9-]+$/.test(name))
    throw new UsageError(`--id ${id}: it takes AREA/NAME in lower-case letters, digits and hyphens.`);
  if (!areas.includes(area))
    throw new UsageError(`--id ${id}: there is no area ${area}; there are ${areas.join(', ')}.`);
  const path = join(home, area, `${name}.ts`);
  if (existsSync(path)) throw new UsageError(`--id ${id} is taken; an id is used once and for good.`);
  return path;
}

function textOf({ finding, case: subject }: StoredCase, rendering: RenderingId): DefinitionText {
  const { tool, version, property, sentence: told } = finding;
  const rules = PROPERTIES.find((one) => one.id === property)?.rules ?? [];
  const clauses = rules.flatMap((rule) => RULES.find(({ id }) => id === rule)?.clause ?? []);
  const standard = [...new Set(clauses)].filter((clause) => /^PS3\.\d+ /.test(clause));
  const [first = '', ...rest] = classText(subject);
  return {
    description: `The ${rendering} rendering of a case in which ${told.replace(/[.\s]+$/, '')}.`,
    clauses: standard.length > 0 ? standard : ['PS3.5 7.8.1'],
    source: `a run of Blockshift, ${property} with ${tool} ${version}`,
    ...(subject.validity === 'tolerated' && { edition: `${first.toUpperCase()}${rest.join('')}.` }),
  };
}

/** The file that a definition describes. */
async function fileOf(path: string, id: string): Promise<CuratedFile> {
  const { curated } = (await import(new URL(`file://${path}`).href)) as { readonly curated: Curated };
  return makeFile({ ...curated, id });
}

/** What our reader makes of a file, as far as its definition must say so. */
type Seen = Pick<DefinitionText, 'deviations' | 'unreadable'>;

const BY_HAND = 'write it by hand, with its blocks as they stand in the file; docs/how-to/add-a-case.md';

/** Reads the file again, which must be what the tests of the corpus demand, and with damage the very bytes of the case. */
function seenOf(made: CuratedFile, subject: Case, rendering: RenderingId): Seen {
  const { meaning, dataSet, transferSyntax, bytes } = made;
  if (subject.damage && !Buffer.from(renderCase(subject).rendering(rendering).files[0]!.bytes).equals(bytes))
    throw new Error('its definition does not make the bytes of the damaged file');
  const { file, deviations, complete } = readFile(bytes);
  if (file === undefined)
    throw new Error('nothing of it can be read, and a file of the corpus has something to ask for');
  const codes = [...new Set(deviations.map(({ code }) => code))].sort();
  if (subject.validity === 'legal' && codes.length > 0) throw new Error(`our reader reports ${codes.join(', ')}`);
  const differences = compareMeanings(meaning, meaningOf(file.dataSet));
  const numbers = (one: DataSet): string => JSON.stringify(survey(meaning, one, transferSyntax));
  const isSame = (): boolean =>
    differences.length === 0 && file.transferSyntax === transferSyntax && numbers(file.dataSet) === numbers(dataSet);
  // Of what cannot be read there is less, and one value may be cut off.
  const isLess = (): boolean => {
    const shown = differences.filter(({ kind }) => kind !== 'missing');
    return shown.length <= 1 && shown.every(({ kind }) => kind === 'value');
  };
  if (subject.damage === undefined && !(complete && isSame()))
    throw new Error('read again, it does not mean what it was made from');
  if (!(complete ? isSame() : isLess()))
    throw new Error(`with its damage the file holds other elements or blocks than the case; ${BY_HAND}`);
  return { ...(codes.length > 0 && { deviations: codes }), ...(!complete && { unreadable: true }) };
}
