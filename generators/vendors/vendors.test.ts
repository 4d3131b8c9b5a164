import { existsSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addressOf, isAddress } from '../../dicom/address.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { itemsOf } from '../items.ts';
import { conventionalBlock } from './conventional-block.ts';
import { VENDOR_TABLES, VENDORS } from './index.ts';
import { isInferredBlock } from './is-inferred-block.ts';
import { SIEMENS_MR_SDI_02 } from './siemens-mr-sdi-02.ts';
import { SIEMENS_MR_SDR_01 } from './siemens-mr-sdr-01.ts';
import { SIEMENS_MR_SDS_01 } from './siemens-mr-sds-01.ts';
import { vendorElement } from './vendor-element.ts';
import { vendorOf } from './vendor-of.ts';
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

test('a block that no source shows says what it was inferred from', () => {
  assert.ok(isInferredBlock('TOSHIBA_MEC_MR3^11', '0019') && isInferredBlock('CANON_MEC_MR3^10', 'EE01'));
  assert.ok(isInferredBlock('ELSCINT1', '00E1') && isInferredBlock('GEMS_HELIOS_01', '0045'));
  assert.not(isInferredBlock('ELSCINT1', '07A1'), 'dcm2niix reads it there');
  assert.not(isInferredBlock('GEMS_ACQU_01', '0019') || isInferredBlock('SIEMENS MR SDI 02', '0021'));
  assert.not(isInferredBlock('ACME', '0021'));
  for (const { creator, block, inferredFrom } of VENDOR_TABLES) {
    if (inferredFrom !== undefined) assert.ok(block !== undefined && inferredFrom !== '', creator);
    if (/\^[1-9A-F][0-9A-F]$/.test(creator)) assert.ok(inferredFrom, `${creator}: from its name alone`);
  }
});

test('VRs are found by group, creator and byte; letter case counts', () => {
  assert.is(vendorVR(addressOf(0x0021, 'SIEMENS MR SDI 02', 0x53)), 'FD');
  assert.is(vendorVR(addressOf(0x0021, 'SIEMENS MR SDS 01', 0x53)), 'CS');
  assert.is(vendorVR(addressOf(0x0021, 'siemens mr sds 01', 0x53)), undefined);
  assert.is(vendorVR(addressOf(0x0051, 'SIEMENS MR HEADER', 0x0a)), 'LO');
  assert.ok(vendorElement(addressOf(0x0051, 'SIEMENS MR HEADER', 0x0a))?.disputed);
});

test('the tables hold every vendor that any dictionary knows, and what is special about their creators', () => {
  assert.equal(
    VENDORS.map(({ vendor }) => vendor),
    ['Siemens', 'GE', 'Philips', 'Toshiba and Canon', 'United Imaging', 'Hitachi', 'Agfa', 'Elscint'],
  );
  assert.ok(VENDOR_TABLES.flatMap(({ elements }) => elements).length > 4000);
  const owners = VENDOR_TABLES.map(({ group, creator }) => `${group} ${creator}`);
  assert.is(new Set(owners).size, owners.length, 'one table for each creator and group');
  for (const { group, creator, block } of VENDOR_TABLES) {
    assert.ok(group % 2 === 1 && group > 0x0008, creator);
    assert.match(creator, /^[\x21-\x7e](?:[\x20-\x7e]{0,62}[\x21-\x7e])?$/);
    assert.ok(block === undefined || (block >= 0x10 && block <= 0xff), creator);
  }
  assert.is(vendorOf('SIEMENS CT VA0  COAD'), 'Siemens');
  assert.is(vendorOf('SIEMENS CT VA0 COAD'), undefined, 'inner spaces count');
  assert.is(vendorOf('MITRA PRESENTATION 1.0'), vendorOf('Mitra Presentation 1.0'));
  assert.is(conventionalBlock('TOSHIBA_MEC_MR3^11', '0019'), 0x11);
  assert.is(conventionalBlock('SIEMENS MR CM 03', '0021'), undefined, 'no source tells');
});

test('the elements of PS3.15 E.3.10 that may be kept are there', () => {
  const safe: readonly (readonly [number, string, number, string])[] = [
    [0x7053, 'Philips PET Private Group', 0x00, 'DS'],
    [0x00e1, 'ELSCINT1', 0x21, 'DS'],
    [0x01f1, 'ELSCINT1', 0x27, 'DS'],
    [0x0019, 'GEMS_ACQU_01', 0x23, 'DS'],
    [0x0043, 'GEMS_PARM_01', 0x27, 'SH'],
    [0x0045, 'GEMS_HELIOS_01', 0x01, 'SS'],
  ];
  for (const [group, creator, byte, vr] of safe) assert.is(vendorVR(addressOf(group, creator, byte)), vr, creator);
});

test('SDS, SDI and SDR collide in as many bytes as the dictionaries say', () => {
  const shared = (a: typeof SIEMENS_MR_SDS_01, b: typeof SIEMENS_MR_SDS_01): number =>
    a.elements.filter(({ byte }) => b.elements.some((other) => other.byte === byte)).length;
  assert.is(shared(SIEMENS_MR_SDS_01, SIEMENS_MR_SDI_02), 60);
  assert.is(shared(SIEMENS_MR_SDS_01, SIEMENS_MR_SDR_01), 3);
  assert.is(shared(SIEMENS_MR_SDI_02, SIEMENS_MR_SDR_01), 3);
});

const path = new URL('agfa/Siemens-011-0001.img', SHARED);
if (!existsSync(path)) console.log('skipped: no ../shared/data/agfa to compare with');
(existsSync(path) ? test : test.skip)('a real image has the blocks and VRs of the tables', () => {
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
