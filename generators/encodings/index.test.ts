import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareMeanings } from '../../dicom/compare-meanings.ts';
import { type DataSet, isSequence } from '../../dicom/data-set.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { tagText } from '../../dicom/tag.ts';
import { writeFile } from '../../dicom/write/write-file.ts';
import { place } from '../place.ts';
import { applyEncoding, ENCODINGS } from './index.ts';

const inner: Meaning = {
  elements: [
    { tag: '00080100', vr: 'SH', values: ['code'] },
    { group: '0021', creator: 'ACME', element: '04', vr: 'FD', values: [0.5] },
  ],
};
const meaning: Meaning = {
  elements: [
    { tag: '00080060', vr: 'CS', values: ['MR'] },
    { group: '0021', creator: 'ACME', element: '53', vr: 'US', values: [7] },
    { group: '0021', creator: 'ACME', element: 'FE', vr: 'SQ', items: [inner, { elements: [] }] },
    { tag: '0040A730', vr: 'SQ', items: [inner] },
  ],
};
const data = place(meaning);
const vrOf = (address: { element: string }) =>
  (({ '04': 'FD', '53': 'US', FE: 'SQ' }) as const)[address.element as '04' | '53' | 'FE'];

const file = (transferSyntax: string, dataSet: DataSet): Uint8Array => {
  const uid = Buffer.from(transferSyntax.length % 2 === 0 ? transferSyntax : `${transferSyntax}\0`);
  const meta = [{ tag: 0x00020010, vr: 'UI', bytes: uid }] as const;
  return writeFile({ preamble: new Uint8Array(128), meta, transferSyntax, dataSet });
};

const lines = (dataSet: DataSet): string[] =>
  dataSet.elements.flatMap((element) => [
    `${tagText(element.tag)} ${element.vr}${isSequence(element) && element.undefinedLength ? ' undefined' : ''}`,
    ...(isSequence(element)
      ? element.items.flatMap((item) => [item.undefinedLength ? '> undefined' : '> defined', ...lines(item)])
      : []),
  ]);

for (const { name, spec } of ENCODINGS)
  test(`${name}: written and read back, the meaning and the forms of lengths are the same`, () => {
    const encoded = applyEncoding(spec, data);
    const { file: back, deviations, complete } = readFile(file(spec.transferSyntax, encoded), { vrOf });
    assert.equal(deviations, []);
    assert.ok(complete && back);
    assert.is(back.transferSyntax, spec.transferSyntax);
    assert.equal(compareMeanings(meaning, meaningOf(back.dataSet)), []);
    const forms = lines(back.dataSet).filter((line) => / (SQ|UN undefined)|^>/.test(line));
    const open = (line: string): boolean => line.endsWith('undefined');
    assert.ok(spec.sequences === 'undefined' ? forms.every(open) : !forms.some(open), forms.join('\n'));
  });

const encodedAs = (wanted: string): string[] =>
  lines(applyEncoding(ENCODINGS.find(({ name }) => name === wanted)!.spec, data));

test('un: private data are UN, creators are not, and what a UN holds keeps its VRs for the writer', () => {
  assert.equal(encodedAs('un-defined'), [
    '00080060 CS',
    '00210010 LO',
    '00211053 UN',
    '002110FE UN',
    '> defined',
    '00080100 SH',
    '00210010 LO',
    '00211004 FD',
    '> defined',
    '0040A730 SQ',
    '> defined',
    '00080100 SH',
    '00210010 LO',
    '00211004 UN',
  ]);
});

test('un has no effect in Implicit VR', () => {
  const spec = { transferSyntax: '1.2.840.10008.1.2', sequences: 'defined', items: 'defined', un: true } as const;
  assert.equal(applyEncoding(spec, data), applyEncoding({ ...spec, un: false }, data));
});

test('forms of lengths that are not given stay, group lengths go, fragments stay', () => {
  const [first, ...others] = applyEncoding(ENCODINGS.find(({ name }) => name === 'un-undefined')!.spec, data).elements;
  const fragments = { tag: 0x00211010, vr: 'OB', fragments: [Uint8Array.of(), Uint8Array.of(1, 2)] } as const;
  const length = { tag: 0x00080000, vr: 'UL', bytes: new Uint8Array(4) } as const;
  const encoded = applyEncoding(
    { transferSyntax: '1.2.840.10008.1.2.1', un: true },
    { elements: [length, first!, fragments, ...others] },
  );
  assert.equal(encoded.elements, [first!, fragments, ...others]);
});

test.run();
