import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { EncodingSpec } from '../../contract/case.ts';
import { compareMeanings } from '../../dicom/compare-meanings.ts';
import type { DicomFile } from '../../dicom/data-set.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { applyEncoding, ENCODINGS } from '../encodings/index.ts';
import { freeForm } from '../families/free-form.ts';
import { place } from '../place.ts';
import type { Defect } from './defect.ts';
import { DEFECTS, DefectError, writeWithDefects } from './index.ts';

const PIXELS = { tag: '7FE00010', vr: 'OW', base64: 'AQIDBA==' } as const;

const fileOf = (meaning: Meaning, spec: EncodingSpec): DicomFile => ({
  preamble: new Uint8Array(128),
  meta: [{ tag: 0x00020010, vr: 'UI', bytes: encodeContent('UI', { values: [spec.transferSyntax] }) }],
  transferSyntax: spec.transferSyntax,
  dataSet: applyEncoding(spec, place({ elements: [...meaning.elements, PIXELS] })),
});

const named = (name: string): EncodingSpec => ENCODINGS.find((each) => each.name === name)!.spec;
const codesOf = (bytes: Uint8Array): readonly string[] => readFile(bytes).deviations.map(({ code }) => code);
const meanings = freeForm('any').map(({ meaning }) => meaning);

/** What arbitrary Data Sets need not have; each of these is met often enough, as the test counts. */
const CHOOSY: ReadonlySet<string> = new Set(['parent-only-creator', 'cut-in-item', 'length-beyond-item']);

function spoiled(defect: Defect, file: DicomFile): Uint8Array | undefined {
  try {
    return writeWithDefects(file, [defect.name]);
  } catch (error) {
    assert.instance(error, DefectError, defect.name);
    assert.match((error as Error).message, /there is no private block|deflated|Implicit VR|too long/);
    return undefined;
  }
}

for (const defect of DEFECTS)
  test(`${defect.name}: the reader sees it, and nothing else`, () => {
    let times = 0;
    fc.assert(
      fc.property(meanings, fc.constantFrom(...ENCODINGS), (meaning, { spec }) => {
        const file = fileOf(meaning, spec);
        assert.equal(codesOf(writeWithDefects(file, [])), []);
        const bytes = spoiled(defect, file);
        if (!bytes) return;
        times++;
        const codes = codesOf(bytes);
        const [own] = defect.deviations;
        // Where private Sequences are bytes to a reader without dictionary, so are the defects in them.
        const isHidden = spec.transferSyntax === TRANSFER_SYNTAX.implicitLittle || spec.un;
        if (own !== undefined && !(isHidden && codes.length === 0)) {
          const isCut = defect.name.startsWith('cut-') || defect.name.startsWith('length-');
          if (!(isHidden && isCut)) assert.ok(codes.includes(own), `${spec.transferSyntax}: ${codes.join()}`);
        }
        for (const code of codes) if (!isHidden) assert.ok(defect.deviations.includes(code), `unexpected ${code}`);
        assert.is(Buffer.compare(writeWithDefects(file, [defect.name]), bytes), 0);
      }),
      { numRuns: 60, seed: 1 },
    );
    assert.ok(times >= (CHOOSY.has(defect.name) ? 10 : 25), `applied ${times} times`);
  });

const SDI = 'SIEMENS MR SDI 02';
const inner: Meaning = {
  elements: [
    { group: '0021', creator: SDI, element: '04', vr: 'DS', values: ['5'] },
    { group: '0021', creator: SDI, element: '05', vr: 'CS', values: ['NESTED'] },
  ],
};
const EXAMPLE: Meaning = {
  elements: [
    { tag: '00080060', vr: 'CS', values: ['MR'] },
    { group: '0021', creator: SDI, element: '42', vr: 'IS', values: ['7'] },
    { group: '0021', creator: SDI, element: '53', vr: 'CS', values: ['ROOT'] },
    { tag: '52009230', vr: 'SQ', items: [{ elements: [] }, inner] },
  ],
};
const file = fileOf(EXAMPLE, named('explicit-le'));

/** Where the first deviation is, in raw tags. */
const firstPlace = (bytes: Uint8Array): string => {
  const [first] = readFile(bytes).deviations;
  return `${first?.path.map(({ tag, item }) => `${tag}[${item}]`).join('/')} ${first?.tag}`;
};

test('a place can be chosen by path, group and creator', () => {
  assert.is(firstPlace(writeWithDefects(file, ['un-creator'])), ' 00210011');
  const nested = { path: [{ tag: '52009230', item: 1 }], group: '0021', creator: SDI };
  assert.is(firstPlace(writeWithDefects(file, ['un-creator'], nested)), '52009230[1] 00210011');
  assert.throws(
    () => writeWithDefects(file, ['orphan'], { creator: 'ACME' }),
    /no private block of "ACME" with elements/,
  );
  assert.throws(
    () => writeWithDefects(file, ['orphan'], { path: [{ tag: '52009230', item: 0 }] }),
    /there is no private block with elements/,
  );
});

test('legal and most tolerated defects of creators keep the Meaning', () => {
  for (const name of [
    'space-padded-creator',
    'leading-space-creator',
    'nul-padded-creator',
    'un-creator',
    'sh-creator',
    'full-group',
  ])
    assert.equal(
      compareMeanings(meaningOf(file.dataSet), meaningOf(readFile(writeWithDefects(file, [name])).file!.dataSet)),
      [],
      name,
    );
});

test('duplicate-creator moves one element and no Meaning; parent-only-creator leaves orphans behind', () => {
  const tags = (bytes: Uint8Array): number[] => readFile(bytes).file!.dataSet.elements.map(({ tag }) => tag);
  const twice = writeWithDefects(file, ['duplicate-creator']);
  assert.equal(tags(twice).slice(1, 5), [0x00210011, 0x00210012, 0x00211142, 0x00211253]);
  assert.equal(compareMeanings(meaningOf(file.dataSet), meaningOf(readFile(twice).file!.dataSet)), []);
  const outside = writeWithDefects(file, ['parent-only-creator']);
  assert.equal(
    tags(outside),
    file.dataSet.elements.map(({ tag }) => tag),
  );
  assert.is(firstPlace(outside), '52009230[1] 00211104');
  const lonely = fileOf({ elements: [{ tag: '52009230', vr: 'SQ', items: [inner] }] }, named('explicit-le'));
  assert.equal(tags(writeWithDefects(lonely, ['parent-only-creator'])), [0x00210011, 0x52009230, 0x7fe00010]);
});

test('cuts end where they say', () => {
  const whole = Buffer.from(writeWithDefects(file, []));
  const at = whole.indexOf(Buffer.from([0x21, 0, 0x42, 0x11]));
  assert.is(writeWithDefects(file, ['cut-in-header']).length, at + 4);
  assert.is(writeWithDefects(file, ['cut-in-value']).length, at + 9);
  assert.is(writeWithDefects(file, ['cut-in-item']).length, whole.indexOf(Buffer.from([0x21, 0, 0x04, 0x11])));
});

test('several defects in one file, a cut last', () => {
  const codes = codesOf(writeWithDefects(file, ['sh-creator', 'duplicate-tag', 'cut-in-item']));
  assert.equal([...new Set(codes)].sort(), ['creator-vr', 'duplicate-tag', 'truncated-item']);
  assert.throws(
    () => writeWithDefects(file, ['cut-in-item', 'sh-creator']),
    /nothing can be done after a cut: sh-creator/,
  );
  assert.throws(
    () => writeWithDefects(file, ['haunted']),
    /no defect "haunted"; there are orphan, parent-only-creator/,
  );
  const flat = fileOf({ elements: EXAMPLE.elements.slice(0, 3) }, named('explicit-le'));
  assert.throws(() => writeWithDefects(flat, ['cut-in-item']), /^cut-in-item: there is no private block in an Item$/);
  assert.throws(
    () => writeWithDefects(fileOf(EXAMPLE, named('deflated-le')), ['cut-in-value']),
    /deflated file cannot be cut/,
  );
  assert.throws(
    () => writeWithDefects(fileOf(EXAMPLE, named('implicit-le-defined')), ['un-creator']),
    /Implicit VR does not say/,
  );
});

test('names are distinct, and what is legal has no deviation', () => {
  assert.is(new Set(DEFECTS.map(({ name }) => name)).size, DEFECTS.length);
  for (const { name, validity, deviations } of DEFECTS) assert.is(deviations.length === 0, validity === 'legal', name);
});

test.run();
