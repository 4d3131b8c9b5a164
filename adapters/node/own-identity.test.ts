import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isValue } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { el, sampleFile } from '../sample-file.ts';
import { ownIdentity } from './own-identity.ts';

const sample = (transferSyntax?: string, more: Parameters<typeof sampleFile>[0] = []): Uint8Array =>
  sampleFile(
    [
      el(0x00100020, 'LO', 'patient'),
      el(0x0020000d, 'UI', '1.2.3.4'),
      el(0x0020000e, 'UI', '1.2.3.5'),
      el(0x00210010, 'LO', 'ACME 1.0'),
      el(0x00211004, 'LO', 'kept'),
      ...more,
    ],
    transferSyntax,
  );
const textAt = (bytes: Uint8Array, tag: number): string => {
  const found = [...readFile(bytes).file!.meta, ...readFile(bytes).file!.dataSet.elements].find((e) => e.tag === tag);
  return found !== undefined && isValue(found)
    ? Buffer.from(found.bytes)
        .toString('latin1')
        .replace(/[\0 ]+$/, '')
    : '';
};

test('patient, study, series and instance are its own, and the rest stays', () => {
  const { bytes } = ownIdentity(sample(), '123456')!;
  assert.is(textAt(bytes, 0x00100020), 'BLOCKSHIFT-123456');
  assert.is(textAt(bytes, 0x0020000d), '2.25.1123456');
  assert.is(textAt(bytes, 0x0020000e), '2.25.2123456');
  assert.is(textAt(bytes, 0x00080018), '2.25.3123456');
  assert.is(textAt(bytes, 0x00020003), '2.25.3123456');
  assert.is(textAt(bytes, 0x00211004), 'kept');
});

test('what comes back gets the same bytes again, in every Transfer Syntax', () => {
  for (const transferSyntax of Object.values(TRANSFER_SYNTAX)) {
    const { bytes, restore } = ownIdentity(sample(transferSyntax), '10')!;
    assert.equal(Buffer.from(restore(bytes)), Buffer.from(sample(transferSyntax)), transferSyntax);
  }
});

test('an identity that the node gave stays, so that it is seen', () => {
  const { restore } = ownIdentity(sample(), '10')!;
  assert.is(textAt(restore(sample()), 0x00100020), 'patient');
  const other = ownIdentity(sample(), '11')!.bytes;
  assert.is(textAt(restore(other), 0x00100020), 'BLOCKSHIFT-11');
});

test('what cannot be read comes back as it is, and is not sent', () => {
  const { restore } = ownIdentity(sample(), '10')!;
  const broken = sample().slice(0, -3);
  assert.is(restore(broken), broken);
  assert.is(ownIdentity(broken, '10'), undefined);
  assert.is(ownIdentity(sampleFile([]), '10'), undefined);
});

test.run();
