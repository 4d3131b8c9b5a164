import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Answer } from '../contract/observation.ts';
import { CONTROL_SET } from '../corpus/control-set.ts';
import type { DicomFile, Element } from '../dicom/data-set.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { caseOf } from '../generators/case-id.ts';
import { renderCase } from '../generators/render.ts';
import { isSameAnswer } from './same-answer.ts';

const bytes = renderCase(caseOf(CONTROL_SET[0]!)).rendering('canonical').files[0]!.bytes;
const given = readFile(bytes).file!;

/** The control with other values, by tag; undefined takes the element out. */
function written(values: Readonly<Record<number, string | undefined>> = {}, more: Partial<DicomFile> = {}): Answer {
  const changed = (elements: readonly Element[]): Element[] =>
    elements.flatMap((element): Element[] => {
      if (!(element.tag in values)) return [element];
      const value = values[element.tag];
      return value === undefined ? [] : [{ tag: element.tag, vr: element.vr, bytes: Buffer.from(value) } as Element];
    });
  const file = { ...given, dataSet: { elements: changed(given.dataSet.elements) }, ...more };
  return { operation: 'deidentify', output: writeFile(file) };
}

const UID = 0x00080018;
const STUDY_DATE = 0x00080020;
const PATIENT_ID = 0x00100020;
const PRIVATE = 0x0019100f;
const listing = (name: string): Answer => ({ operation: 'read', elements: [{ tag: '00191001', name }] });

test('the control holds what these tests change', () => {
  const tags = given.dataSet.elements.map(({ tag }) => tag);
  for (const tag of [UID, STUDY_DATE, PATIENT_ID, PRIVATE]) assert.ok(tags.includes(tag), tag.toString(16));
});

test('what is the same alone has to be the same to the byte', () => {
  assert.ok(isSameAnswer(listing('a'), [listing('a'), listing('a')]));
  assert.not(isSameAnswer(listing('b'), [listing('a'), listing('a')]));
  const one = written();
  assert.ok(isSameAnswer(written(), [one, one]));
  assert.not(isSameAnswer(written({ [UID]: '2.25.9' }), [one, one]), 'not even a UID may differ');
});

test('what was different twice alone may be different again, and nothing else', () => {
  const alone = [written({ [UID]: '2.25.1' }), written({ [UID]: '2.25.22222' })] as const;
  assert.ok(isSameAnswer(written({ [UID]: '2.25.333' }), alone));
  assert.ok(isSameAnswer(alone[1], alone));
  assert.not(isSameAnswer(written({ [UID]: '2.25.333', [STUDY_DATE]: '20210101' }), alone));
  assert.not(isSameAnswer(written({ [UID]: '2.25.333', [PATIENT_ID]: 'ANOTHER' }), alone));
  assert.not(isSameAnswer(written({ [UID]: '2.25.333', [PRIVATE]: 'OTHER' }), alone));
  assert.not(isSameAnswer(written({ [UID]: '2.25.333', [PRIVATE]: undefined }), alone));
  assert.not(isSameAnswer(written({ [UID]: '' }), alone), 'a value has to be there');
  assert.not(isSameAnswer(written({ [UID]: '2.25.333' }, { preamble: new Uint8Array(128).fill(1) }), alone));
  assert.not(isSameAnswer({ operation: 'deidentify', output: new Uint8Array(9) }, alone));
});

test('only identifiers and times of standard elements may be of the moment', () => {
  const differ = (tag: number) => [written({ [tag]: 'ONE ' }), written({ [tag]: 'OTHER ' })] as const;
  for (const tag of [PATIENT_ID, PRIVATE]) assert.not(isSameAnswer(written({ [tag]: 'THIRD ' }), differ(tag)));
});

test('a document or a listing that is never the same proves nothing', () => {
  const document = (text: string): Answer => ({ operation: 'exportJson', document: Buffer.from(text) });
  assert.ok(isSameAnswer(document('[]'), [document('[]'), document('[]')]));
  assert.not(isSameAnswer(document('[3]'), [document('[1]'), document('[2]')]));
  assert.not(isSameAnswer(listing('c'), [listing('a'), listing('b')]));
});

test.run();
