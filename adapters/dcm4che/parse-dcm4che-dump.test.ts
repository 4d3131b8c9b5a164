import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { sampleElements } from '../sample-file.ts';
import { sampleRendering, unlikeFile } from '../unlike-file.ts';
import { versionOf } from './dcm4che-tool.ts';
import { parseDcm4cheDump } from './parse-dcm4che-dump.ts';

/**
 * Not real output: dcm4che cannot be installed here. Written by hand from the source of its dcmdump, for the bytes of
 * `sampleElements`.
 */
const sample = readFileSync(new URL('./samples/dcmdump-explicit.txt', import.meta.url), 'utf8');
const isGarbled = (text: string): void =>
  assert.throws(
    () => parseDcm4cheDump(text),
    (error: unknown) => error instanceof Garbled,
    text.slice(-80),
  );

test('the listing is the file, with paths, VRs and names', () => {
  const elements = parseDcm4cheDump(sample);
  const run = { argv: [], exit: 0, signal: null, seconds: 0, stderrExcerpt: '' };
  const got = { kind: 'answer', answer: { operation: 'read', elements }, run } as const;
  assert.equal(unlikeFile(sampleRendering(sampleElements), got), ['silent 00211007 in the root']);
  assert.equal(elements[0], {
    path: [{ tag: '00081140', item: 0 }],
    tag: '00211004',
    vr: 'DS',
    name: 'TimeAfterStart',
    values: [{ text: '0.25' }],
  });
  assert.is(elements.at(-2)?.name, null);
});

test('lines that do not fit are garbled', () => {
  isGarbled(sample.slice(0, -1));
  isGarbled(`${sample}two\n`);
  isGarbled(sample.replace('>>(FFFE,E000) #-1 Item #1', '>>(FFFE,E000) #-1 Item #2'));
  isGarbled(sample.replace('352: >(FFFE,E000) #-1 Item #1\n', ''));
  isGarbled(sample.replace('340: (0008,1140) SQ #-1 ReferencedImageSequence\n', ''));
  isGarbled(sample.replace('[0\\1\\2\\3]', '[00 01 02 03]'));
  isGarbled(sample.replace('[00080060]', '[(0008,0060)]'));
  isGarbled(sample.replace('[nested\\twice] ', '[nested\\'));
});

test("DCMTK's programs of the same names are not taken for dcm4che's", () => {
  assert.is(versionOf('dcmdump', 'dcmdump: 5.34.1\n'), '5.34.1');
  assert.is(
    versionOf('dcmdump', '$dcmtk: dcmdump v3.6.7 2022-04-22 $\n\ndcmdump: Dump DICOM file and data set\n'),
    undefined,
  );
  assert.is(versionOf('dcmdump', 'dcmdump: null\n'), undefined);
});

test.run();
