import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import { isSequence } from '../dicom/data-set.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import { fileOf } from './judge-helpers.ts';
import { readOutput } from './read-output.ts';
import { a, bytesOf, handMade, plain, sequence } from './testing/hand-made.ts';

const SQ = { tag: '00081140' };
const subject = handMade({
  elements: [
    plain(a('ALPHA', '04'), 'LO', 'Kudu'),
    plain({ tag: '00211999' }, 'LO', 'nobody'),
    // The same address as above, and a Sequence.
    sequence(SQ, [sequence(a('ALPHA', '04'), [plain(a('ALPHA', '05'), 'DS', '2001')])]),
  ],
  target: { path: [], address: a('ALPHA', '04') },
});
const from = fileOf(subject, 'canonical');

test('an output is read with the VRs of its input where it shows none', () => {
  for (const syntax of Object.values(TRANSFER_SYNTAX)) {
    const output = readOutput(from, bytesOf(from.dataSet, syntax));
    if ('unreadable' in output) throw new Error(output.unreadable);
    assert.is(output.file.transferSyntax, syntax);
    assert.equal(compareMeanings(from.meaning, output.meaning), [], syntax);
    // Items are open, although the address is a plain value elsewhere.
    assert.match(JSON.stringify(output.meaning), /2001/, syntax);
  }
});

test('what cannot be read is said without what the input has too', () => {
  const bytes = bytesOf(from.dataSet);
  const cut = readOutput(from, bytes.subarray(0, bytes.length - 3));
  assert.ok('unreadable' in cut);
  assert.not.match(cut.unreadable, /Private Creator/);
  assert.equal(readOutput(from, new Uint8Array(5)), {
    unreadable: 'there is neither DICM at byte 128 nor a Data Set at the beginning (byte 0)',
  });
});

test('what is said is what keeps the output from being read, not what only breaks a rule', () => {
  const creator = { tag: 0x00210010, vr: 'UN' as const, bytes: Buffer.from('ALPHA ') };
  const elements = [creator, ...from.dataSet.elements.filter(({ tag }) => tag !== creator.tag)];
  const bytes = bytesOf({ elements: elements.toSorted((one, other) => one.tag - other.tag) });
  assert.ok('file' in readOutput(from, bytes));
  const cut = readOutput(from, bytes.subarray(0, bytes.length - 3));
  assert.ok('unreadable' in cut);
  assert.not.match(cut.unreadable, /has VR UN/);
});

test('an output with a delimitation missing is broken, though our reader goes on', () => {
  const elements = from.dataSet.elements.map((element) =>
    isSequence(element) ? { ...element, undefinedLength: true, violation: { omitDelimitation: true } } : element,
  );
  const output = readOutput(from, bytesOf({ elements }));
  assert.ok('unreadable' in output);
  assert.match(output.unreadable, /does not end/);
});

test.run();
