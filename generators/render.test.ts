import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { RENDERINGS } from '../contract/case.ts';
import { isAddress, keyText } from '../dicom/address.ts';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { readFile, type VrOf } from '../dicom/read/read-file.ts';
import type { VR } from '../dicom/vr.ts';
import { drawCases } from './draw.ts';
import { itemsOf } from './items.ts';
import { renderCase } from './render.ts';

const CASES = drawCases({ seed: 3, cases: 90 });
const UIDS: ReadonlySet<string> = new Set(['00080018', '0020000D', '0020000E', '00200052']);

const uidsOf = (meaning: Meaning): string[] =>
  meaning.elements.flatMap((e) => (!isAddress(e) && UIDS.has(e.tag) && 'values' in e ? [String(e.values[0])] : []));
const withoutUids = (meaning: Meaning): Meaning => ({
  elements: meaning.elements.filter((e) => isAddress(e) || !UIDS.has(e.tag)),
});
const same = (expected: Meaning, actual: Meaning, what: string): void =>
  assert.equal(compareMeanings(expected, actual), [], what);

/** The VRs that a Meaning gives its private elements, as a reader with the right dictionary knows them. */
function vrsIn(meaning: Meaning): VrOf {
  const vrs = new Map<string, VR>();
  for (const { meaning: item } of itemsOf(meaning))
    for (const e of item.elements) if (isAddress(e)) vrs.set(keyText(e), e.vr);
  return (address) => vrs.get(keyText(address));
}

test('what is written is what is meant, in every rendering', () => {
  for (const each of CASES) {
    const rendered = renderCase(each);
    for (const id of RENDERINGS)
      for (const { meaning, bytes, transferSyntax, name } of rendered.rendering(id).files) {
        const { file, complete } = readFile(bytes, { vrOf: vrsIn(meaning) });
        assert.ok(complete, `${each.id} ${name}`);
        assert.is(file!.transferSyntax, transferSyntax);
        same(meaning, meaningOf(file!.dataSet), `${each.id} ${name} ${each.features.join(' ')}`);
      }
  }
});

test('moving and recoding change no Meaning', () => {
  for (const each of CASES) {
    const rendered = renderCase(each);
    const canonical = rendered.rendering('canonical').files;
    for (const id of ['moved', 'recoded'] as const)
      rendered.rendering(id).files.forEach(({ meaning, dataSet }, i) => {
        same(withoutUids(canonical[i]!.meaning), withoutUids(meaning), `${each.id} ${id}`);
        same(meaning, meaningOf(dataSet), `${each.id} ${id}`);
      });
  }
});

test('removed and foreign-only lack the owner of the target in its group, and only this', () => {
  for (const each of CASES) {
    const { group, creator } = each.target.address;
    const owned = (meaning: Meaning): number =>
      [...itemsOf(meaning)].flatMap(({ meaning: item }) =>
        item.elements.filter((e) => isAddress(e) && e.group === group && e.creator === creator),
      ).length;
    const rendered = renderCase(each);
    for (const id of ['removed', 'foreign-only'] as const)
      for (const { meaning } of rendered.rendering(id).files) assert.is(owned(meaning), 0, `${each.id} ${id}`);
    const differences = compareMeanings(
      rendered.rendering('canonical').files[0]!.meaning,
      rendered.rendering('removed').files[0]!.meaning,
    ).filter(({ key }) => isAddress(key) || !UIDS.has(key.tag));
    assert.ok(differences.length > 0);
    for (const { kind, key } of differences) {
      assert.is(kind, 'missing');
      assert.ok(isAddress(key) && key.group === group && key.creator === creator, each.id);
    }
  }
});

test('no two renderings share a UID; the files of one are one series', () => {
  for (const each of CASES.slice(0, 30)) {
    const rendered = renderCase(each);
    const seen = new Set<string>();
    let count = 0;
    for (const id of RENDERINGS) {
      const files = rendered.rendering(id).files.map(({ meaning }) => uidsOf(meaning));
      const [, study, series] = files[0]!;
      for (const uids of files) {
        assert.is(uids[1], study);
        assert.is(uids[2], series);
        for (const uid of uids) assert.match(uid, /^2\.25\.[1-9]\d{1,38}$/);
      }
      const instances = files.map(([instance]) => instance!);
      for (const uid of [...instances, study!, series!]) seen.add(uid);
      count += instances.length + 2;
    }
    assert.is(seen.size, count);
  }
});

test('a rendering is the same whenever and in whatever order it is made', () => {
  for (const each of CASES.slice(0, 20)) {
    const [a, b] = [renderCase(each), renderCase(JSON.parse(JSON.stringify(each)))];
    for (const id of [...RENDERINGS].reverse()) b.rendering(id);
    for (const id of RENDERINGS) {
      assert.equal(
        a.rendering(id).files.map(({ bytes }) => Buffer.from(bytes).toString('hex')),
        b.rendering(id).files.map(({ bytes }) => Buffer.from(bytes).toString('hex')),
      );
      assert.is(a.rendering(id), a.rendering(id));
    }
  }
});

test('files are named after their rendering', () => {
  const single = CASES.find(({ instances }) => instances.length === 1)!;
  const series = CASES.find(({ instances }) => instances.length === 4)!;
  assert.equal(
    renderCase(single)
      .rendering('moved')
      .files.map(({ name }) => name),
    ['moved.dcm'],
  );
  assert.equal(
    renderCase(series)
      .rendering('decoy')
      .files.map(({ name }) => name),
    ['decoy-0.dcm', 'decoy-1.dcm', 'decoy-2.dcm', 'decoy-3.dcm'],
  );
});

const isHere = spawnSync('dcmdump', ['--version']).error === undefined;
if (!isHere) console.log('skipped: dcmdump (Debian package dcmtk) is missing');
(isHere ? test : test.skip)('dcmdump reads every file without a complaint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-render-'));
  try {
    const names: string[] = [];
    for (const each of CASES.slice(0, 40))
      for (const id of RENDERINGS)
        for (const { name, bytes } of renderCase(each).rendering(id).files) {
          names.push(`${each.id}-${name}`);
          writeFileSync(join(folder, names.at(-1)!), bytes);
        }
    const run = spawnSync('dcmdump', ['-q', '+E', ...names], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
    assert.is(run.stderr, '');
    assert.is(run.status, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
