import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addressOf } from '../../dicom/address.ts';
import { blockTagOf, FIRST_BLOCK } from '../../dicom/private-block.ts';
import { VENDOR_TABLES } from '../../generators/vendors/index.ts';
import { conventionalAddresses, conventionalTag, knownName, knownVR } from './private-dictionary.ts';

test('it knows what the vendor tables know, disputed elements apart', () => {
  let known = 0;
  for (const { group, creator, block, elements } of VENDOR_TABLES)
    for (const { byte, vr, name, disputed } of elements) {
      const address = addressOf(group, creator, byte);
      const where = `${creator} ${address.group} ${address.element}`;
      assert.is(knownVR(address), disputed ? undefined : vr, where);
      assert.is(knownName(address), disputed || name === '?' ? null : name, where);
      assert.is(conventionalTag(address), blockTagOf(group, block ?? FIRST_BLOCK, byte), where);
      if (!disputed) known++;
    }
  assert.ok(known > 4000, `${known} elements`);
});

test('a number has the owners whose vendors use its block, the one that meets most often first', () => {
  const owners = (tag: number): string[] => conventionalAddresses(tag).map(({ creator }) => creator);
  assert.is(owners(0x00211004)[0], 'SIEMENS MR SDS 01');
  assert.ok(owners(0x00211004).includes('GEMS_RELA_01'));
  assert.equal(owners(0x00211104).slice(0, 1), ['SIEMENS MR SDI 02']);
});

test.run();
