import { existsSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { DataSet } from '../dicom/data-set.ts';
import { explicit, fileOf, item, openSequence } from '../dicom/read/by-hand.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import { inWords } from './in-words.ts';

const IMAGES = new URL('../../shared/data/agfa/', import.meta.url);

const read = (bytes: Uint8Array): DataSet => readFile(bytes).file!.dataSet;
const words = (...dataSet: readonly Uint8Array[]): readonly string[] =>
  inWords(read(fileOf(TRANSFER_SYNTAX.explicitLittle, ...dataSet)));

const creator = (block: string, text: string, vr = 'LO'): Uint8Array =>
  explicit(`002100${block}`, vr, text.length % 2 === 0 ? text : `${text} `);
const data = (block: string): Uint8Array => explicit(`0021${block}04`, 'DS', '0.05');
const frames = (...items: readonly Uint8Array[]): Uint8Array => openSequence('52009230', 'SQ', ...items);

const SDS = 'SIEMENS MR SDS 01';
const SDI = 'SIEMENS MR SDI 02';

test('compacted blocks, in Items and in the root', () => {
  const moved = item(creator('10', SDI), data('10'));
  assert.equal(words(creator('10', SDS), creator('12', 'ACME'), frames(moved, item(), moved)), [
    `blocks of 2 Items look compacted by dcm4che: "${SDI}" at 10, vendor uses 11, first in (5200,9230)[0]`,
    'the root was not compacted with its Items, as in files that an Agfa PACS gives back (layout dcm4che-merge)',
  ]);
  assert.equal(words(creator('10', SDI), frames(moved)), [
    `blocks of the root and one Item look compacted by dcm4che: "${SDI}" at 10, vendor uses 11, first in (5200,9230)[0]`,
  ]);
  assert.equal(words(creator('10', SDI)), [
    `blocks of the root look compacted by dcm4che: "${SDI}" at 10, vendor uses 11`,
  ]);
});

test('moved in another way: up, or with gaps', () => {
  assert.equal(words(creator('12', SDI)), [`blocks of the root look moved: "${SDI}" at 12, vendor uses 11`]);
  assert.equal(words(creator('10', SDI), creator('20', 'ACME')), [
    `blocks of the root look moved: "${SDI}" at 10, vendor uses 11`,
  ]);
});

test('what is where it belongs, or belongs nowhere, is not mentioned', () => {
  assert.equal(words(creator('10', SDS), creator('11', SDI), creator('33', 'ACME'), data('33')), []);
});

test('a second block is no movement where the first is usual or belongs nowhere', () => {
  const held = (text: string, blocks: string): string => `"${text}" reserves several blocks of group 0021: ${blocks}`;
  const duplicates = [`${held(SDS, '10 and 11')}: in the root`];
  assert.equal(words(creator('10', SDS), creator('11', SDS)), duplicates);
  assert.equal(words(creator('10', 'ACME'), creator('12', 'ACME')), [`${held('ACME', '10 and 12')}: in the root`]);
  assert.equal(words(creator('10', SDI), creator('11', SDI)), [`${held(SDI, '10 and 11')}: in the root`]);
  assert.equal(words(creator('12', SDI), creator('13', SDI)), [
    `blocks of the root look moved: "${SDI}" at 12, vendor uses 11`,
    `${held(SDI, '12 and 13')}: in the root`,
  ]);
  assert.equal(words(creator('11', SDI), frames(item(creator('10', SDI)))), [
    `blocks of one Item look compacted by dcm4che: "${SDI}" at 10, vendor uses 11, in (5200,9230)[0]`,
    'the root was not compacted with its Items, as in files that an Agfa PACS gives back (layout dcm4che-merge)',
  ]);
});

test('a block that was only inferred is called probable', () => {
  assert.equal(words(explicit('00190011', 'LO', 'TOSHIBA_MEC_MR3^10')), [
    'blocks of the root look moved: "TOSHIBA_MEC_MR3^10" at 11, vendor probably uses 10',
  ]);
});

test('creators that are repeated, name nobody, or have another VR', () => {
  assert.equal(words(creator('20', 'ACME'), creator('30', 'ACME'), creator('40', 'ACME', 'UN')), [
    'creator (0021,0040) has VR UN, not LO: in the root',
    '"ACME" reserves several blocks of group 0021: 20 and 30 and 40: in the root',
  ]);
  assert.equal(words(creator('20', 'ACME'), creator('20', 'ACME')), [], 'one block, reserved twice');
  assert.equal(words(frames(item(creator('20', '')), item(creator('20', 'A\\B')))), [
    'creator (0021,0020) names nobody: in 2 Items, first in (5200,9230)[0]',
  ]);
});

test('elements without a creator, and where one further out has their block', () => {
  assert.equal(
    words(creator('20', 'ACME'), frames(item(data('20'), explicit('00212005', 'CS', 'A ')), item(data('21')))),
    [
      '2 elements in block 20 of group 0021 without a creator ("ACME" has it further out, which does not count): ' +
        'in one Item, in (5200,9230)[0]',
      'an element in block 21 of group 0021 without a creator: in one Item, in (5200,9230)[1]',
    ],
  );
});

test('a hostile creator cannot control the terminal', () => {
  for (const text of words(creator('20', '\x1b[2J'), creator('21', '\x1b[2J')))
    assert.is(/[\x00-\x1f\x7f-\x9f]/.test(text), false);
});

if (!existsSync(IMAGES)) {
  console.log('skipped: words for the real pair: there is no ../shared/data beside the repository');
  test.skip('the real pair', () => {});
} else
  test('the real pair', () => {
    const of = (name: string): readonly string[] =>
      inWords(read(readFileSync(new URL(`${name}-011-0001.img`, IMAGES))));
    assert.equal(of('Siemens'), []);
    assert.equal(of('Agfa'), [
      `blocks of 75 Items look compacted by dcm4che: "${SDI}" at 10, vendor uses 11, first in (5200,9230)[0]`,
      'the root was not compacted with its Items, as in files that an Agfa PACS gives back (layout dcm4che-merge)',
    ]);
  });

test.run();
