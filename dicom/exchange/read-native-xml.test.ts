import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isWithheld } from './document.ts';
import { readNativeXml } from './read-native-xml.ts';

const read = (inner: string, utf8 = false) =>
  readNativeXml(
    Buffer.from(`<?xml version="1.0"?>\n<!-- made -->\n<NativeDicomModel xmlns="x">${inner}</NativeDicomModel>`),
    {
      utf8,
    },
  );
const attribute = (tag: string, vr: string, inner: string, creator = ''): string =>
  `<DicomAttribute tag="${tag}" vr="${vr}"${creator && ` privateCreator="${creator}"`}>${inner}</DicomAttribute>\n`;
const text = (...values: string[]): string =>
  values.map((value, index) => `<Value number="${index + 1}">${value}</Value>`).join('');

test('an element is its privateCreator’s; one without has no owner, whatever stands beside it', () => {
  const inner =
    attribute('00210010', 'LO', text('ACME')) +
    attribute('00210004', 'LO', text('a'), 'ACME ') +
    attribute('00210004', 'LO', text('b'), 'OTHER') +
    attribute('00211005', 'LO', text('c'));
  const { meaning, deviations } = read(inner);
  assert.equal(meaning!.elements, [
    { group: '0021', creator: 'ACME', element: '04', vr: 'LO', values: ['a'] },
    { group: '0021', creator: 'OTHER', element: '04', vr: 'LO', values: ['b'] },
    { tag: '00211005', vr: 'LO', values: ['c'] },
  ]);
  assert.equal(deviations, []);
});

test('element 10 of a creator is no reservation', () => {
  const { meaning } = read(attribute('00210010', 'LO', text('x'), 'ACME'));
  assert.equal(meaning!.elements, [{ group: '0021', creator: 'ACME', element: '10', vr: 'LO', values: ['x'] }]);
});

test('a block that is left in the tag is noticed', () => {
  const { meaning, deviations } = read(attribute('00211104', 'LO', text('x'), 'ACME'));
  assert.equal(meaning!.elements[0], { group: '0021', creator: 'ACME', element: '04', vr: 'LO', values: ['x'] });
  assert.equal(deviations, [{ code: 'block-in-tag', message: '(0021,1104) of "ACME"' }]);
});

test('Items, values in the order of their numbers, names, bytes', () => {
  const name =
    '<PersonName number="1"><Alphabetic><FamilyName>A</FamilyName><MiddleName>M</MiddleName></Alphabetic><Phonetic><FamilyName>P</FamilyName></Phonetic></PersonName>';
  const inner =
    attribute(
      '00081140',
      'SQ',
      `<Item number="2"/><Item number="1">${attribute('00210004', 'US', text('7'), 'ACME')}</Item>`,
    ) +
    attribute('00080001', 'LO', '<Value number="2">b</Value><Value number="1">a &amp; &#x41;<![CDATA[<]]></Value>') +
    attribute('00080002', 'PN', name) +
    attribute('00080003', 'OB', '<InlineBinary>AQI=\n</InlineBinary>') +
    attribute('00080004', 'LT', text('one', 'two')) +
    attribute('00080005', 'AT', text('(0021,1004)'));
  assert.equal(read(inner).meaning!.elements, [
    {
      tag: '00081140',
      vr: 'SQ',
      items: [
        { elements: [{ group: '0021', creator: 'ACME', element: '04', vr: 'US', values: [7] }] },
        { elements: [] },
      ],
    },
    { tag: '00080001', vr: 'LO', values: ['a & A<', 'b'] },
    { tag: '00080002', vr: 'PN', values: ['A^^M==P'] },
    { tag: '00080003', vr: 'OB', base64: 'AQI=' },
    { tag: '00080004', vr: 'LT', values: ['one\\two'] },
    { tag: '00080005', vr: 'AT', values: ['00211004'] },
  ]);
});

test('spaces around "=", single quotes, prefixes and a document type do not matter', () => {
  const document = `<!DOCTYPE n:NativeDicomModel [<!ELEMENT x (y)>]><n:NativeDicomModel><n:DicomAttribute tag = "00210004" privateCreator = 'A"B' vr = "LO" ><n:Value number = "1" >x </n:Value></n:DicomAttribute></n:NativeDicomModel>`;
  const [element] = readNativeXml(Buffer.from(document)).meaning!.elements;
  assert.equal(element, { group: '0021', creator: 'A"B', element: '04', vr: 'LO', values: ['x'] });
});

test('bulk data are known to be missing', () => {
  assert.ok(isWithheld(read(attribute('00210004', 'OB', '<BulkData uuid="1"/>', 'ACME')).meaning!.elements[0]!));
});

test('a creator with quotation marks that are not escaped, as dcm2xml 3.6.7 writes it, makes no document', () => {
  const naming = (creator: string) => read(attribute('00210004', 'LO', text('x'), creator));
  assert.equal(naming('ACME "LAB"'), {
    deviations: [
      {
        code: 'not-a-document',
        message: 'not attributes of <DicomAttribute>: tag="00210004" vr="LO" privateCreator="ACME "LAB""',
      },
    ],
  });
  assert.equal(naming('ACME &quot;LAB&quot;').meaning!.elements, [
    { group: '0021', creator: 'ACME "LAB"', element: '04', vr: 'LO', values: ['x'] },
  ]);
});

test('what is no such document says so', () => {
  for (const document of [
    '',
    'x',
    '<a>',
    '<NativeDicomModel>',
    '<NativeDicomModel></x>',
    '<file-format/>',
    '<a b="1',
  ]) {
    const { meaning, deviations } = readNativeXml(Buffer.from(document));
    assert.is(meaning, undefined, document);
    assert.is(deviations[0]!.code, 'not-a-document', document);
  }
});

test.run();
