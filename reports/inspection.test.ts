import { existsSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { explicit, fileOf, item, openSequence } from '../dicom/read/by-hand.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import { type Inspected, inspection, inspectionText } from './inspection.ts';

const IMAGES = new URL('../../shared/data/agfa/', import.meta.url);

function inspected(bytes: Uint8Array): Inspected {
  const { file, deviations, complete } = readFile(bytes);
  if (!file) throw new Error('no DICOM file');
  return { file, deviations, complete };
}

const file = (...dataSet: readonly Uint8Array[]): Inspected =>
  inspected(fileOf(TRANSFER_SYNTAX.explicitLittle, ...dataSet));

const SDI = explicit('00210010', 'LO', 'SIEMENS MR SDI 02 ');

test('the tree: tag, VR, owner or name, value; Items numbered', () => {
  const text = inspectionText(
    file(
      explicit('00080060', 'CS', 'MR'),
      explicit('00210011', 'LO', 'ACME'),
      explicit('00211104', 'DS', '0.05'),
      explicit('00211204', 'DS', '0.07'),
      openSequence('52009230', 'SQ', item(SDI, explicit('00211042', 'IS', '7 ')), item()),
    ),
  );
  assert.match(text, '(0002,0010) UI  TransferSyntaxUID: "1.2.840.10008.1.2.1"\n(0008,0060) CS  Modality: "MR"\n');
  assert.match(text, '(0021,0011) LO  reserves block 11: "ACME"\n(0021,1104) DS  owner "ACME": "0.05"\n');
  assert.match(text, '(0021,1204) DS  no owner: "0.07"\n');
  assert.match(
    text,
    '(5200,9230) SQ  PerFrameFunctionalGroupsSequence: 2 Items, undefined length\n  Item 0\n    (0021,0010)',
  );
  assert.match(text, '    (0021,1042) IS  owner "SIEMENS MR SDI 02" (Real Dwell Time): "7"\n  Item 1, empty\n');
});

test('deviations are listed with byte, Item and tag', () => {
  const text = inspectionText(file(openSequence('52009230', 'SQ', item(explicit('00211104', 'DS', '0.05')))));
  assert.match(
    text,
    /Deviations from the Standard \(1\):\n {2}byte \d+: orphan: in \(5200,9230\)\[0\]: \(0021,1104\) has no /,
  );
  assert.match(inspectionText(file(explicit('00080060', 'CS', 'MR'))), 'No deviation from the Standard found.');
  assert.match(inspectionText(file(explicit('00080060', 'CS', 'MR', 99))), 'could not be read in full');
});

test('what looks renumbered: off the vendor block, or on several blocks', () => {
  const one = openSequence(
    '52009230',
    'SQ',
    item(SDI),
    item(SDI),
    item(explicit('00210011', 'LO', 'SIEMENS MR SDI 02 ')),
  );
  assert.match(
    inspectionText(file(one)),
    '(0021) "SIEMENS MR SDI 02": block 10 in 2 places, first in (5200,9230)[0]; block 11 in (5200,9230)[2]; the vendor\'s block is 11',
  );
  const unknown = file(
    explicit('00210010', 'LO', 'ACME'),
    openSequence('52009230', 'SQ', item(explicit('00210033', 'LO', 'ACME'))),
  );
  assert.match(inspectionText(unknown), '(0021) "ACME": block 10 in the root; block 33 in (5200,9230)[0]; no table');
  assert.match(inspectionText(file(explicit('00210033', 'LO', 'ACME'))), 'No private block looks renumbered.');
  assert.match(
    inspectionText(file(explicit('00210011', 'LO', 'SIEMENS MR SDI 02 '))),
    'No private block looks renumbered.',
  );
});

test('a second block in one Data Set is not what looks renumbered', () => {
  const acme = (block: string): Uint8Array => explicit(`002100${block}`, 'LO', 'ACME');
  const items = (...all: readonly Uint8Array[]): Uint8Array => openSequence('52009230', 'SQ', ...all);
  const sdi = explicit('00210011', 'LO', 'SIEMENS MR SDI 02 ');
  const still: readonly (readonly Uint8Array[])[] = [
    [acme('10'), acme('12')],
    [acme('10'), acme('12'), items(item(acme('12')))],
    [acme('12'), items(item(acme('10'), acme('12')), item(acme('11'), acme('12')))],
    [SDI, sdi],
    [sdi, explicit('00210012', 'LO', 'SIEMENS MR SDI 02 '), items(item(sdi))],
  ];
  for (const each of still) assert.match(inspectionText(file(...each)), 'No private block looks renumbered.');
  assert.match(
    inspectionText(file(acme('10'), acme('12'), items(item(acme('13'))))),
    'Looks renumbered (1):\n  (0021) "ACME": block 10 in the root; block 13 in (5200,9230)[0]; no table says',
  );
  assert.match(
    inspectionText(file(SDI, sdi, items(item(SDI)))),
    '"SIEMENS MR SDI 02": block 10 in (5200,9230)[0]; block 11 in the root; the vendor\'s block is 11',
  );
  assert.match(
    inspectionText(file(explicit('00210012', 'LO', 'SIEMENS MR SDI 02 '))),
    '"SIEMENS MR SDI 02": block 12 in the root; the vendor\'s block is 11',
  );
});

test('a block that was only inferred is called probable', () => {
  const text = inspectionText(file(explicit('00190011', 'LO', 'TOSHIBA_MEC_MR3^10')));
  assert.match(text, '(0019) "TOSHIBA_MEC_MR3^10": block 11 in the root; the vendor\'s block is probably 10');
});

test('where a private element deviates, looks renumbered or may be cut off, nothing says that all is well', () => {
  const allWell = 'No private block is out of the ordinary.';
  const acme = explicit('00210010', 'LO', 'ACME');
  const deviating: readonly (readonly [string, Inspected])[] = [
    ['creator-nul-padded', file(explicit('00210010', 'LO', 'ACM\0'))],
    ['creator-after-data', file(explicit('00211001', 'LO', 'AB'), acme)],
    ['illegal-private-tag', file(explicit('00070010', 'LO', 'ACME'))],
    ['odd-length', file(acme, openSequence('00211002', 'SQ', item(explicit('00080060', 'CS', 'MRI'))))],
  ];
  for (const [code, one] of deviating) {
    const text = inspectionText(one);
    assert.match(text, code);
    assert.not.match(text, allWell);
    assert.not.match(text, /\n$/);
  }
  const elsewhere = [
    file(acme, openSequence('52009230', 'SQ', item(explicit('00210033', 'LO', 'ACME')))),
    file(acme, explicit('00211001', 'LO', 'AB').subarray(0, 6)),
  ];
  for (const one of elsewhere) assert.not.match(inspectionText(one), allWell);
  const others = [file(acme), file(explicit('00080060', 'CS', 'MRI'), acme)];
  for (const one of others) assert.match(inspectionText(one), new RegExp(`\n\n${allWell}$`));
});

test('a line about a deviation names its tag once', () => {
  const text = inspectionText(
    file(explicit('00210010', 'UN', 'ACME'), explicit('00210011', 'LO', 'ACME'), explicit('00070010', 'LO', 'ACME')),
  );
  assert.match(text, /un-creator: Private Creator \(0021,0010\) has VR UN\n/);
  assert.match(text, /creator-duplicate: \(0021,0011\) "ACME" has reserved \(0021,0010\) already\n/);
  assert.match(text, /illegal-private-tag: \(0007,0010\): group 0007 must not be used/);
  const [deviation] = inspection(file(explicit('00210010', 'UN', 'ACME'))).deviations;
  assert.is(deviation?.message, 'Private Creator (0021,0010) has VR UN', 'data keep the sentence whole');
});

test('a hostile file cannot control the terminal', () => {
  const evil = '\x1b]0;owned\x07\x9b31m\r';
  const text = inspectionText(
    inspected(
      fileOf(
        `1.2.\x1b[2J`,
        explicit('00081030', 'LO', evil),
        explicit('00210010', 'LO', evil),
        explicit('00211001', 'LO', evil),
        explicit('00230010', '\x1b[', evil),
      ),
    ),
  );
  assert.is(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/.test(text), false);
  assert.match(text, 'owner "\\x1B]0;owned\\x07\\x9B31m\\x0D"');
});

test('the same as data', () => {
  const data = inspection(file(explicit('00210011', 'LO', 'ACME'), explicit('00211104', 'DS', '0.05')));
  assert.equal(data.meaning.elements, [{ group: '0021', creator: 'ACME', element: '04', vr: 'DS', values: ['0.05'] }]);
  assert.equal([data.complete, data.deviations, data.renumbered], [true, [], []]);
});

if (!existsSync(IMAGES)) {
  console.log('skipped: inspection of the real pair: there is no ../shared/data beside the repository');
  test.skip('the real pair', () => {});
} else {
  const real = (name: string): string =>
    inspectionText(inspected(readFileSync(new URL(`${name}-011-0001.img`, IMAGES))));

  test('every private element of the real pair has its owner, and only the second looks renumbered', () => {
    const [before, after] = [real('Siemens'), real('Agfa')];
    for (const text of [before, after]) {
      assert.is(text.includes('no owner'), false);
      assert.match(text, 'No deviation from the Standard found.');
      assert.match(text, 'owner "SIEMENS MR SDS 01"');
    }
    const owners = (text: string): number => text.split('owner "').length;
    assert.is(owners(after), owners(before));
    assert.match(before, 'No private block looks renumbered.');
    assert.match(
      after,
      'Looks renumbered (1):\n  (0021) "SIEMENS MR SDI 02": block 10 in 75 places, first in (5200,9230)[0]; the vendor',
    );
    assert.match(before, '(0021,1104) DS  owner "SIEMENS MR SDI 02"');
    assert.match(after, '(0021,1004) DS  owner "SIEMENS MR SDI 02"');
  });
}

test.run();
