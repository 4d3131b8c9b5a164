import { existsSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addressOf, isAddress } from '../../dicom/address.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { itemsOf } from '../items.ts';
import { conventionalBlock } from './conventional-block.ts';
import { VENDOR_TABLES } from './index.ts';
import { SIEMENS_MR_SDI_02 } from './siemens-mr-sdi-02.ts';
import { SIEMENS_MR_SDR_01 } from './siemens-mr-sdr-01.ts';
import { SIEMENS_MR_SDS_01 } from './siemens-mr-sds-01.ts';
import { vendorElement } from './vendor-element.ts';
import { vendorTable } from './vendor-table.ts';
import { vendorVR } from './vendor-vr.ts';

const SHARED = new URL('../../../shared/data/', import.meta.url);

test('a table names each low byte once', () => {
  for (const { creator, group, elements } of VENDOR_TABLES) {
    const bytes = elements.map(({ byte }) => byte);
    assert.is(new Set(bytes).size, bytes.length, `${creator} in ${group}`);
    assert.ok(
      elements.every(({ knownTo }) => knownTo.length > 0),
      `${creator} in ${group} has an element without a source`,
    );
  }
});

test('a line that is no table line is refused with its text', () => {
  assert.throws(() => vendorTable('A', 0x21, 0x10, '01 ZZ 1 G Name'), /01 ZZ 1 G Name/);
  assert.throws(() => vendorTable('A', 0x21, 0x10, 'XX IS 1 G Name'), /XX IS/);
  const { elements } = vendorTable('A', 0x21, 0x10, '0A IS! 1-n T3S Some Name');
  assert.equal(elements, [
    { byte: 10, vr: 'IS', vm: '1-n', name: 'Some Name', knownTo: ['dicom3tools', 'dcmtk', 'seen'], disputed: true },
  ]);
});

test('the blocks are those of the vendors', () => {
  assert.is(conventionalBlock('SIEMENS MR SDS 01', '0021'), 0x10);
  assert.is(conventionalBlock('SIEMENS MR SDI 02', '0021'), 0x11);
  assert.is(conventionalBlock('SIEMENS MR SDR 01', '0021'), 0x12);
  assert.is(conventionalBlock('SIEMENS MR SDI 02', '0019'), undefined);
  assert.is(conventionalBlock('Siemens MR SDI 02', '0021'), undefined);
  assert.is(conventionalBlock('Philips MR Imaging DD 005', '2005'), 0x14);
});

test('VRs are found by group, creator and byte; letter case counts', () => {
  assert.is(vendorVR(addressOf(0x0021, 'SIEMENS MR SDI 02', 0x53)), 'FD');
  assert.is(vendorVR(addressOf(0x0021, 'SIEMENS MR SDS 01', 0x53)), 'CS');
  assert.is(vendorVR(addressOf(0x0021, 'siemens mr sds 01', 0x53)), undefined);
  assert.is(vendorVR(addressOf(0x0051, 'SIEMENS MR HEADER', 0x0a)), 'LO');
  assert.ok(vendorElement(addressOf(0x0051, 'SIEMENS MR HEADER', 0x0a))?.disputed);
});

test('SDS, SDI and SDR collide in as many bytes as the dictionaries say', () => {
  const shared = (a: typeof SIEMENS_MR_SDS_01, b: typeof SIEMENS_MR_SDS_01): number =>
    a.elements.filter(({ byte }) => b.elements.some((other) => other.byte === byte)).length;
  assert.is(shared(SIEMENS_MR_SDS_01, SIEMENS_MR_SDI_02), 60);
  assert.is(shared(SIEMENS_MR_SDS_01, SIEMENS_MR_SDR_01), 3);
  assert.is(shared(SIEMENS_MR_SDI_02, SIEMENS_MR_SDR_01), 3);
});

test('a real image has the blocks and VRs of the tables', () => {
  const path = new URL('agfa/Siemens-011-0001.img', SHARED);
  if (!existsSync(path)) return console.log('skipped: no ../shared/data/agfa to compare with');
  const { file } = readFile(readFileSync(path));
  let compared = 0;
  for (const { meaning } of itemsOf(meaningOf(file!.dataSet)))
    for (const element of meaning.elements) {
      const known = isAddress(element) ? vendorElement(element) : undefined;
      if (!known) continue;
      assert.is(element.vr, known.vr, JSON.stringify(element).slice(0, 120));
      compared++;
    }
  assert.ok(compared > 700, `${compared} elements compared`);
});

test.run();
