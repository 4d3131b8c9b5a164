import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { VR } from '../dicom/vr.ts';
import { sameText } from './same-text.ts';

const SAME: readonly [VR, string | number, string][] = [
  ['CS', 'NECHO', 'NECHO '],
  ['LO', 'Kudu', 'Kudu\0'],
  ['UI', '2.25.7', '2.25.7\0'],
  ['PN', 'Kudu', 'Kudu^^^^'],
  ['IS', '2001', '2001 '],
  ['IS', '2001', '+2001'],
  ['DS', '0.05', '.05'],
  ['DS', '2001', '2.001e3'],
  ['DS', '57.87', '57.8700'],
  ['DS', '57.869998931884766', '57.87'],
  ['FL', 57.869998931884766, '57.87'],
  ['FL', 57.869998931884766, '57.869999'],
  ['FD', 2001.5, '2001.5'],
  ['FD', 57.869999999999997, '57.869999999999997'],
  ['FD', 1 / 3, '0.333333'],
  ['US', 65535, '-1'],
  ['SS', -2, '65534'],
  ['SS', -2, '0xfffe'],
  ['UL', 4294967295, '-1'],
  ['SL', -1142, '0xfffffb8a'],
  ['US', 7, '7.0'],
  ['SV', '-9007199254740993', '18437736874454810623'],
  ['AT', '00181010', '(0018,1010)'],
  ['AT', '00181010', '0018,1010'],
  ['AT', '0018A010', '0x0018a010'],
];

const OTHER: readonly [VR, string | number, string][] = [
  ['LO', 'Kudu', 'kudu'],
  ['LO', 'Kudu', 'Kud'],
  ['IS', '2001', '2002'],
  ['DS', '2001.5', '2002'],
  ['DS', '2001', '200'],
  ['FD', 2001.5, '2002'],
  ['FD', 2001.5, '2001'],
  ['FL', 0.4, '0'],
  ['FD', 2001.5, ''],
  ['FD', 2001.5, 'nan'],
  ['US', 2001, '67537'],
  ['US', 2001, ''],
  ['AT', '00181010', '00181011'],
  ['AT', '00181010', '1576976'],
  ['DA', '19010101', '1901-01-01'],
];

for (const [vr, expected, text] of SAME) {
  test(`${vr} ${expected} may be printed ${JSON.stringify(text)}`, () => assert.ok(sameText(vr, expected, text)));
}

for (const [vr, expected, text] of OTHER) {
  test(`${vr} ${expected} is not ${JSON.stringify(text)}`, () => assert.not.ok(sameText(vr, expected, text)));
}

test.run();
