import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadCases } from '../corpus/load-cases.ts';
import { makeFile } from '../corpus/make-file.ts';
import type { DataSet, DicomFile } from '../dicom/data-set.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { drawDamaged } from './draw-damaged.ts';
import { applyEncoding, DRAWN_ENCODINGS } from './encodings/index.ts';
import { applyLayout } from './layouts/index.ts';
import { place } from './place.ts';
import { whyUnproven } from './proof.ts';
import { renderCase } from './render.ts';
import { standsIn } from './stands-in.ts';
import { type Transformation, transformFile } from './transform-file.ts';

const SDI = 'SIEMENS MR SDI 02';
const inner: Meaning = { elements: [{ group: '0021', creator: SDI, element: '04', vr: 'DS', values: ['0.05'] }] };
const meaning: Meaning = {
  elements: [
    { tag: '00080060', vr: 'CS', values: ['MR'] },
    { group: '0021', creator: 'SIEMENS MR SDS 01', element: '53', vr: 'CS', values: ['YES'] },
    { group: '0021', creator: SDI, element: 'FE', vr: 'SQ', items: [inner, inner] },
  ],
};
const before = place(meaning);
const fileOf = (dataSet: DataSet, transferSyntax = '1.2.840.10008.1.2.1'): DicomFile => ({
  preamble: new Uint8Array(128),
  meta: [
    {
      tag: 0x00020010,
      vr: 'UI',
      bytes: Buffer.from(transferSyntax.padEnd(transferSyntax.length + (transferSyntax.length % 2), '\0')),
    },
    { tag: 0x00020013, vr: 'SH', bytes: Buffer.from('TEST') },
  ],
  transferSyntax,
  dataSet,
});
const wanted = fileOf(applyLayout({ name: 'high' }, before));
const why = (copy: Uint8Array, file = wanted): string =>
  whyUnproven({ before, wanted: file, isRecoded: false }, copy, readFile) ?? 'proven';

test('in every encoding a copy is proven, most without being read in full', () => {
  for (const { name, spec } of DRAWN_ENCODINGS) {
    const file = fileOf(applyEncoding(spec, wanted.dataSet), spec.transferSyntax);
    const copy = writeFile(file, { groupLengths: spec.groupLengths ?? false });
    assert.is(whyUnproven({ before, wanted: file, isRecoded: true }, copy, readFile), undefined, name);
    assert.is(standsIn(copy, file), !/deflated|be$|group-lengths/.test(name), name);
  }
});

test('whatever byte of a copy is changed, it is not what was wanted', () => {
  for (const { spec } of DRAWN_ENCODINGS.slice(0, 6)) {
    const file = fileOf(applyEncoding(spec, wanted.dataSet), spec.transferSyntax);
    const copy = writeFile(file);
    for (let at = 128; at < copy.length; at++) {
      copy[at]! ^= 0x01;
      assert.is(standsIn(copy, file), false, `byte ${at}`);
      copy[at]! ^= 0x01;
    }
    assert.is(standsIn(copy.subarray(0, -1), file), false);
    assert.is(standsIn(Buffer.concat([copy, Buffer.alloc(8)]), file), false);
    assert.is(standsIn(copy, file), true);
  }
});

test('a copy that means something else, or cannot be read, is told with where and why', () => {
  assert.is(why(writeFile(wanted)), 'proven');
  assert.match(why(writeFile(wanted).subarray(0, -3)), /^it cannot be read back: /);
  assert.match(why(new Uint8Array()), /^it cannot be read back: /);
  assert.is(why(writeFile(fileOf(wanted.dataSet, '1.2.840.10008.1.2'))), 'it reads back in another Transfer Syntax');
  const other = { ...wanted, meta: wanted.meta.slice(0, 1) };
  assert.is(why(writeFile(other)), '(0002,0013) of its File Meta Information reads back differently');
  const bytes = Buffer.from(writeFile(wanted));
  bytes.write('0.06', bytes.lastIndexOf('0.05'));
  assert.is(why(bytes), `(0021,"${SDI}",FE)[1]/(0021,"${SDI}",04): its value is written anew and not the same`);
  const less = { elements: wanted.dataSet.elements.filter(({ tag }) => tag !== 0x0021fe53) };
  assert.match(why(writeFile(fileOf(less)), fileOf(less)), /^\(0021,"SIEMENS MR SDS 01",53\): /);
});

test('VRs count where the encoding stays', () => {
  const elements = before.elements.map((each) => (each.tag === 0x00211053 ? { ...each, vr: 'LO' } : each));
  const file = fileOf({ elements } as DataSet);
  assert.match(why(writeFile(file), file), /gets another VR$/);
  assert.is(whyUnproven({ before, wanted: file, isRecoded: true }, writeFile(file), readFile), undefined);
});

test('no repair of a curated or a damaged file is unproven', async () => {
  const curated = (await loadCases()).map((each) => makeFile(each).bytes);
  const damaged = Array.from({ length: 120 }, (_, index) =>
    renderCase(drawDamaged(7, index))
      .rendering('damaged')
      .files.map(({ bytes }) => bytes),
  ).flat();
  let repaired = 0;
  const check = (bytes: Uint8Array, change: Transformation): void => {
    const result = transformFile(bytes, { ...change, layout: { name: 'canonical' } });
    if ('refused' in result) assert.not.match(result.refused, /proven/);
    else repaired++;
  };
  for (const bytes of [...curated, ...damaged]) check(bytes, {});
  for (const bytes of curated) for (const { spec } of DRAWN_ENCODINGS) check(bytes, { encoding: spec });
  assert.ok(repaired > 1000, String(repaired));
});

test.run();
