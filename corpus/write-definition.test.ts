import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Case, RenderingId } from '../contract/case.ts';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { drawCases } from '../generators/draw.ts';
import { drawDamaged } from '../generators/draw-damaged.ts';
import { renderCase } from '../generators/render.ts';
import type { Curated } from './curated.ts';
import { makeFile } from './make-file.ts';
import { renderingFor, writeDefinition } from './write-definition.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
const TEXT = {
  description: "What a finding showed, told with 'quotes' and a \\ backslash.",
  clauses: ['PS3.5 7.8.1'],
  source: 'a test',
};

/** The file that a definition makes, once it has been written and read as a module. */
async function remade(subject: Case, rendering: RenderingId): Promise<ReturnType<typeof makeFile>> {
  const authoring = new URL('./authoring.ts', import.meta.url).href;
  const path = join(folder, `${subject.id}-${rendering}.ts`);
  writeFileSync(path, writeDefinition(subject, rendering, TEXT).replace('../../authoring.ts', authoring));
  const { curated } = (await import(pathToFileURL(path).href)) as { readonly curated: Curated };
  assert.is(curated.description, TEXT.description);
  return makeFile({ ...curated, id: `test/${subject.id}` });
}

/** What a Meaning says that is not the identity of its file. */
const told = (meaning: ReturnType<typeof meaningOf>): ReturnType<typeof meaningOf> => ({
  elements: meaning.elements.filter((element) => 'creator' in element || !/^(0008|0010|0020)/.test(element.tag)),
});

const cases = drawCases({ seed: 21, cases: 40 }).filter(
  ({ instances, encoding }) => instances.length === 1 && encoding.groupLengths !== true,
);

for (const rendering of ['moved', 'decoy'] as const)
  test(`a definition makes a file that means what the ${rendering} rendering means, in the same blocks`, async () => {
    for (const subject of cases) {
      const file = renderCase(subject).rendering(rendering).files[0]!;
      const made = await remade(subject, rendering);
      assert.is(made.transferSyntax, file.transferSyntax, subject.id);
      const { file: read, complete } = readFile(made.bytes);
      assert.ok(complete, subject.id);
      assert.equal(compareMeanings(told(file.meaning), told(meaningOf(read!.dataSet))), [], subject.id);
      const privateTags = (dataSet: typeof file.dataSet): number[] =>
        dataSet.elements.map(({ tag }) => tag).filter((tag) => ((tag >>> 16) & 1) === 1);
      assert.equal(privateTags(made.dataSet), privateTags(file.dataSet), subject.id);
    }
  });

test('a definition of a damaged file makes the same bytes, whatever is broken', async () => {
  const damaged = Array.from({ length: 45 }, (_, index) => drawDamaged(21, index));
  assert.ok(['keep', 'defects', 'bytes'].every((kind) => damaged.some(({ damage }) => damage && kind in damage)));
  for (const subject of damaged) {
    const { bytes } = renderCase(subject).rendering('damaged').files[0]!;
    const made = await remade(subject, 'damaged');
    assert.ok(Buffer.from(bytes).equals(made.bytes), `${subject.id} ${JSON.stringify(subject.damage)}`);
  }
  assert.throws(() => writeDefinition(damaged[0]!, 'moved', TEXT), /leave --rendering out/);
  assert.throws(() => writeDefinition(cases[0]!, 'damaged', TEXT), /no damage; name another/);
});

test('what was written in another encoding is defined in that one', async () => {
  for (const subject of cases.slice(0, 10)) {
    const made = await remade(subject, 'recoded');
    assert.is(made.transferSyntax, subject.recoding.transferSyntax, subject.id);
  }
});

test('a series is refused, and the rendering is the one that a property is about', () => {
  const series = drawCases({ seed: 21, cases: 12 }).find(({ instances }) => instances.length > 1)!;
  assert.throws(() => writeDefinition(series, 'moved', TEXT), /one each/);
  assert.is(renderingFor('lookup.decoy', {}), 'decoy');
  assert.is(renderingFor('lookup.foreign-only', {}), 'foreign-only');
  assert.is(renderingFor('read.values', {}), 'moved');
  assert.is(renderingFor('robust.truncated', { damage: { keep: 150 } }), 'damaged');
});

test.after(() => rmSync(folder, { recursive: true, force: true }));
test.run();
