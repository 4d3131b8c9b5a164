import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { DataSet, Element } from '../dicom/data-set.ts';
import { isSequence, isValue } from '../dicom/data-set.ts';
import type { Meaning, MeaningElement } from '../dicom/meaning.ts';
import { tagText } from '../dicom/tag.ts';
import { LayoutError } from './layouts/layout-error.ts';
import { place } from './place.ts';

const SDI = 'SIEMENS MR SDI 02';
const SDS = 'SIEMENS MR SDS 01';

const text = (group: string, creator: string, element: string, value: string): MeaningElement => ({
  group,
  creator,
  element,
  vr: 'LO',
  values: [value],
});

const lines = (dataSet: DataSet): string[] =>
  dataSet.elements.flatMap((element: Element): string[] => [
    `${tagText(element.tag)} ${element.vr}${isValue(element) ? ` ${Buffer.from(element.bytes).toString('latin1')}` : ''}`,
    ...(isSequence(element) ? element.items.flatMap((item) => lines(item).map((line) => `> ${line}`)) : []),
  ]);

test('creators go to the blocks of their vendors, the others to the first free ones', () => {
  const meaning: Meaning = {
    elements: [text('0021', 'ACME', '01', 'a'), text('0021', SDI, '01', 'b'), text('0021', 'OTHER', '01', 'c')],
  };
  assert.equal(lines(place(meaning)), [
    '00210010 LO ACME',
    '00210011 LO SIEMENS MR SDI 02 ',
    '00210012 LO OTHER ',
    '00211001 LO a ',
    '00211101 LO b ',
    '00211201 LO c ',
  ]);
});

test('a creator that names a block gets it, unless its vendor uses another or somebody has it', () => {
  const creators = ['ACME^FF', 'ACME^12', 'OTHER^12', 'ACME^0F', 'TOSHIBA_MEC_MR3^13', SDI, 'BETA^11'];
  const meaning: Meaning = { elements: creators.map((creator) => text('0021', creator, '01', 'a')) };
  assert.equal(lines(place(meaning)).slice(0, creators.length), [
    '00210010 LO OTHER^12',
    '00210011 LO SIEMENS MR SDI 02 ',
    '00210012 LO ACME^12 ',
    '00210013 LO TOSHIBA_MEC_MR3^13',
    '00210014 LO ACME^0F ',
    '00210015 LO BETA^11 ',
    '002100FF LO ACME^FF ',
  ]);
});

test('an Item has reservations of its own', () => {
  const items: Meaning[] = [{ elements: [text('0021', 'ACME', '01', 'a')] }, { elements: [] }];
  const meaning: Meaning = {
    elements: [
      text('0021', 'BETA', '01', 'b'),
      { group: '0021', creator: 'BETA', element: 'FE', vr: 'SQ', items },
      { tag: '00409999', vr: 'SQ', items: [] },
    ],
  };
  assert.equal(lines(place(meaning)), [
    '00210010 LO BETA',
    '00211001 LO b ',
    '002110FE SQ',
    '> 00210010 LO ACME',
    '> 00211001 LO a ',
    '00409999 SQ',
  ]);
});

test('a wish goes before a convention, wherever it appears, and names the Item', () => {
  const elements = [text('0021', SDS, '01', 's'), text('0021', 'ACME', '01', 'a')];
  const meaning: Meaning = { elements: [...elements, { tag: '52009230', vr: 'SQ', items: [{ elements }] }] };
  const nestedOnly = place(meaning, (group, creator, path) =>
    group === 0x21 && creator === 'ACME' && path.length === 1 && path[0]!.item === 0 ? 0x10 : undefined,
  );
  assert.equal(lines(nestedOnly), [
    '00210010 LO SIEMENS MR SDS 01 ',
    '00210011 LO ACME',
    '00211001 LO s ',
    '00211101 LO a ',
    '52009230 SQ',
    '> 00210010 LO ACME',
    '> 00210011 LO SIEMENS MR SDS 01 ',
    '> 00211001 LO a ',
    '> 00211101 LO s ',
  ]);
});

test('the first wish for a block is granted, the second creator gets the first free one', () => {
  const meaning: Meaning = { elements: [text('0029', 'A', '01', 'a'), text('0029', 'B', '01', 'b')] };
  assert.equal(lines(place(meaning, () => 0x40)), [
    '00290010 LO B ',
    '00290040 LO A ',
    '00291001 LO b ',
    '00294001 LO a ',
  ]);
});

test('elements without an owner keep their tag, and nobody reserves their block', () => {
  const orphan: MeaningElement = { tag: '00211055', vr: 'LO', values: ['o'] };
  const meaning: Meaning = { elements: [orphan, text('0021', SDS, '01', 's'), text('0021', 'A', '01', 'a')] };
  assert.equal(lines(place(meaning, (_, creator) => (creator === 'A' ? 0x10 : undefined))), [
    '00210011 LO SIEMENS MR SDS 01 ',
    '00210012 LO A ',
    '00211055 LO o ',
    '00211101 LO s ',
    '00211201 LO a ',
  ]);
});

test('240 creators fit in a group, one more does not', () => {
  const creators = (count: number): Meaning => ({
    elements: Array.from({ length: count }, (_, i) => text('0021', `C${i}`, '00', 'x')),
  });
  assert.is(place(creators(240)).elements.length, 480);
  assert.throws(
    () => place(creators(241)),
    (error: unknown) => error instanceof LayoutError && /240/.test(error.message),
  );
});

test('what no block can be is refused', () => {
  const meaning: Meaning = { elements: [text('0021', 'A', '01', 'a')] };
  for (const block of [0x0f, 0x100, Number.NaN])
    assert.throws(
      () => place(meaning, () => block),
      (error: unknown) => error instanceof LayoutError,
    );
  const standard: Meaning = { elements: [text('0020', 'A', '01', 'a')] };
  assert.throws(
    () => place(standard),
    (error: unknown) => error instanceof LayoutError,
  );
});

test.run();
