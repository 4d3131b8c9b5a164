import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareMeanings } from '../../dicom/compare-meanings.ts';
import { readJson } from '../../dicom/exchange/read-json.ts';
import { readNativeXml } from '../../dicom/exchange/read-native-xml.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';

/**
 * Not real output: dcm4che cannot be installed here. Written by hand from the source of its SAXWriter and JSONWriter
 * (5.x), for the bytes of `sampleElements`: what the oracles make of its documents has to be what the file means.
 */
const sample = (name: string): Buffer => readFileSync(new URL(`./samples/${name}`, import.meta.url));

const wanted = meaningOf(readFile(sampleFile(sampleElements)).file!.dataSet);

test('dcm2xml: creators beside their elements, and no element of their own', () => {
  const text = sample('dcm2xml-explicit.xml').toString();
  assert.match(text, /tag="00210004" vr="DS" privateCreator="SIEMENS MR SDI 02"/);
  assert.not.match(text, /tag="0021001/);
  const { meaning, deviations } = readNativeXml(Buffer.from(text));
  assert.equal(deviations, []);
  assert.equal(compareMeanings(wanted, meaning as Meaning), []);
});

test('dcm2xml: a creator that it left out is missed', () => {
  const text = sample('dcm2xml-explicit.xml').toString().replace(' privateCreator="ACME 1.0"', '');
  const { meaning } = readNativeXml(Buffer.from(text));
  assert.not.equal(compareMeanings(wanted, meaning as Meaning), []);
});

test('dcm2json: creators among the elements, under the numbers of the file', () => {
  const { dataSet, deviations } = readJson(sample('dcm2json-explicit.json'));
  assert.equal(deviations, []);
  assert.equal(compareMeanings(wanted, meaningOf(dataSet!)), []);
});

test('dcm2json: a document that is cut is none', () => {
  const { dataSet, deviations } = readJson(sample('dcm2json-explicit.json').subarray(0, 400));
  assert.is(dataSet, undefined);
  assert.is(deviations[0]?.code, 'not-a-document');
});

test.run();
