import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addressOf, isAddress } from '../../dicom/address.ts';
import { canaries, WITNESS_VRS } from '../canary.ts';
import { owned, sequence } from '../elements.ts';
import { SIEMENS_MR_SDI_02 } from '../vendors/siemens-mr-sdi-02.ts';
import { SIEMENS_MR_SDR_01 } from '../vendors/siemens-mr-sdr-01.ts';
import { SIEMENS_MR_SDS_01 } from '../vendors/siemens-mr-sds-01.ts';
import { vendorOf } from '../vendors/vendor-of.ts';
import { collidingOwners, rivalOf } from './rival.ts';

const TRIO = [SIEMENS_MR_SDS_01, SIEMENS_MR_SDI_02, SIEMENS_MR_SDR_01];

test('every collision of SDS, SDI and SDR in texts and numbers can be drawn, from either side', () => {
  let collisions = 0;
  for (const { creator, elements } of TRIO)
    for (const other of TRIO)
      for (const { byte, vr, name } of elements) {
        const there = other.elements.find((e) => e.byte === byte);
        if (other.creator === creator || !there || !WITNESS_VRS.has(vr) || !WITNESS_VRS.has(there.vr)) continue;
        if (there.vr === vr && there.name === name) continue;
        const address = addressOf(0x0021, creator, byte);
        assert.ok(collidingOwners(address, vr, false).includes(other.creator), `${creator} ${byte} ${other.creator}`);
        assert.is(collidingOwners(address, vr, true).includes(other.creator), there.vr !== vr);
        collisions++;
      }
  assert.ok(collisions > 110, `${collisions} collisions`);
});

const SDI = SIEMENS_MR_SDI_02.creator;
const holder = addressOf(0x0021, SDI, 0xfe);
const meaning = {
  elements: [
    sequence(holder, [
      owned(addressOf(0x0021, SDI, 0x53), 'FD', { values: [1.5] }),
      owned(addressOf(0x0021, SDI, 0x8a), 'IS', { values: ['3'] }),
    ]),
  ],
};
const path = [{ ...holder, item: 0 }];
const wish = {
  meaning,
  path,
  address: addressOf(0x0021, SDI, 0x53),
  vr: 'FD',
  rather: undefined,
  mint: canaries(),
} as const;

test('a known rival holds what its own table defines, behind a Sequence of its own too', () => {
  const { creator, places } = rivalOf({ ...wish, colliding: true, choice: 0 });
  assert.is(creator, 'SIEMENS MR SDS 01');
  assert.is(places.length, 2);
  const [outside, inside] = places;
  assert.equal(inside!.path, path);
  assert.equal(
    inside!.elements.map((e) => [isAddress(e) && e.element, e.vr]),
    [['53', 'CS']],
    '8A is not in the table of SDS',
  );
  const [own] = outside!.elements;
  assert.ok(own && 'items' in own && own.items[0]!.elements.length === 1);
});

test('an unknown rival holds every byte, under the same VRs or, colliding, under others', () => {
  const unknown = (colliding: boolean, choice: number): string => {
    const address = addressOf(0x0021, SDI, 0x8a);
    const { creator, places } = rivalOf({ ...wish, address, vr: 'IS', colliding, choice });
    assert.match(creator, /^(ACME PRIVATE 7|ZENITH IMAGING 3\.0)$/);
    return places[1]!.elements.map(({ vr }) => vr).join(' ');
  };
  assert.is(unknown(false, 0), 'FD IS');
  assert.is(unknown(true, 1), 'LO FD');
});

test('a relative is of the same vendor, and one of another vendor is not', () => {
  const address = addressOf(0x0021, SDI, 0x53);
  const vendors = (rather: 'relative' | 'other vendor'): ReadonlySet<string | undefined> =>
    new Set(
      Array.from({ length: 12 }, (_, choice) =>
        vendorOf(rivalOf({ ...wish, meaning: flat, path: [], address, rather, colliding: false, choice }).creator),
      ),
    );
  const flat = { elements: [owned(address, 'FD', { values: [1.5] })] };
  assert.equal([...vendors('relative')], ['Siemens']);
  const others = vendors('other vendor');
  assert.equal([...others], ['GE'], 'the only other vendor whose table has this byte');
});

test.run();
