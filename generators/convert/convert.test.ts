import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadDcm2niix } from '../../adapters/dcm2niix-wasm/wasm-program.ts';
import type { RenderedFile, RenderingId } from '../../contract/case.ts';
import { caseOf } from '../case-id.ts';
import { ENCODINGS } from '../encodings/index.ts';
import { movesTarget } from '../moves-target.ts';
import { renderCase } from '../render.ts';
import { conversionDraft } from './conversion-draft.ts';
import type { ConversionTemplate } from './template.ts';
import { TEMPLATES } from './templates.ts';

const specOf = (name: string): (typeof ENCODINGS)[number]['spec'] => ENCODINGS.find((e) => e.name === name)!.spec;

const seriesOf = (template: ConversionTemplate, id: RenderingId): readonly RenderedFile[] =>
  renderCase(
    caseOf({
      ...conversionDraft(template, 'ACME PRIVATE 7'),
      layout: { name: 'shift' },
      encoding: specOf('explicit-le'),
      recoding: specOf('implicit-le-undefined'),
    }),
  ).rendering(id).files;

/** The text of the files that a converter wrote, by name. */
type Converter = (files: readonly RenderedFile[]) => Promise<ReadonlyMap<string, string>>;

/** What a user sees of a field: empty where the converter says nothing of it. */
function shown(written: ReadonlyMap<string, string>, field: string): string {
  if (field === 'bvals') return written.get('x.bval')?.trim() ?? '';
  if (field === 'bvecs') return written.get('x.bvec')?.trim() ?? '';
  const sidecar = written.get('x.json');
  assert.ok(sidecar, `no sidecar among ${[...written.keys()].join(' ')}`);
  const value = (JSON.parse(sidecar!) as Record<string, unknown>)[field];
  return value === undefined ? '' : JSON.stringify(value);
}

const ARGUMENTS = ['-b', 'y', '-z', 'n', '-f', 'x'];

async function checkEach(convert: Converter, templates: readonly ConversionTemplate[]): Promise<void> {
  for (const template of templates) {
    const [canonical, removed, recoded] = [
      await convert(seriesOf(template, 'canonical')),
      await convert(seriesOf(template, 'removed')),
      await convert(seriesOf(template, 'recoded')),
    ];
    for (const field of template.shows) {
      const seen = shown(canonical, field);
      assert.is.not(seen, '', `${template.id} ${field}`);
      assert.is.not(seen, shown(removed, field), `${template.id} ${field}`);
      assert.is(seen, shown(recoded, field), `${template.id} ${field} recoded`);
    }
  }
}

test('dcm2niix in WebAssembly shows what every template promises', async () => {
  const run = await loadDcm2niix();
  await checkEach(async (files) => {
    const inputs = new Map(files.map(({ name, bytes }) => [name, bytes]));
    return (await run([...ARGUMENTS, '-o', '/out', '/in'], inputs, (name) => /\.(json|bval|bvec)$/.test(name))).files;
  }, TEMPLATES);
});

const isHere = spawnSync('dcm2niix', ['--version']).error === undefined;
if (!isHere) console.log('skipped: dcm2niix (Debian package) is missing');
(isHere ? test : test.skip)('dcm2niix on this machine shows it too', async () => {
  // Release 1.0.20220720 does not write TablePosition.
  const templates = TEMPLATES.filter(({ shows }) => !shows.includes('TablePosition'));
  await checkEach(async (files) => {
    const folder = mkdtempSync(join(tmpdir(), 'blockshift-convert-'));
    try {
      const [input, output] = [join(folder, 'in'), join(folder, 'out')];
      mkdirSync(input);
      mkdirSync(output);
      for (const { name, bytes } of files) writeFileSync(join(input, name), bytes);
      spawnSync('dcm2niix', [...ARGUMENTS, '-o', output, input]);
      return new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name), 'latin1')]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, templates);
});

test('rivals hold other values under the same VRs, at every place of the target', () => {
  for (const template of TEMPLATES) {
    const draft = conversionDraft(template, 'ACME PRIVATE 7');
    assert.ok(movesTarget({ ...draft, layout: { name: 'shift' } }), template.id);
    for (const { own, foreign } of template.courses) assert.is.not(JSON.stringify(own), JSON.stringify(foreign));
    const instances = new Set(draft.rival.places.map(({ instance }) => instance));
    assert.ok(instances.has(0), template.id);
    assert.ok(draft.instances.length >= 2, template.id);
  }
});

test('template ids are distinct and say that they convert', () => {
  const ids = TEMPLATES.map(({ id }) => id);
  assert.is(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^convert-[a-z0-9-]+$/);
});

test.run();
