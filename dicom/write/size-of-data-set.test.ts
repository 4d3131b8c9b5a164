import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { drawCase } from '../../generators/draw.ts';
import { applyEncoding, ENCODINGS } from '../../generators/encodings/index.ts';
import { renderCase } from '../../generators/render.ts';
import type { DataSet, Element } from '../data-set.ts';
import { encodingOf } from '../transfer-syntax.ts';
import { ByteSink } from './byte-sink.ts';
import { sizeOfDataSet } from './size-of-data-set.ts';
import { writeDataSet } from './write-data-set.ts';

function sizes(dataSet: DataSet, transferSyntax: string): { readonly counted: number; readonly written: number } {
  const encoding = { ...encodingOf(transferSyntax), groupLengths: false };
  const sink = new ByteSink();
  writeDataSet(sink, dataSet, encoding);
  return { counted: sizeOfDataSet(dataSet, encoding), written: sink.length };
}

test('as many bytes as are written, in every encoding', () => {
  for (let index = 0; index < 40; index++)
    for (const { dataSet } of renderCase(drawCase(11, index)).rendering('moved').files)
      for (const { name, spec } of ENCODINGS) {
        const { counted, written } = sizes(applyEncoding(spec, dataSet), spec.transferSyntax);
        assert.is(counted, written, `case ${index}, ${name}`);
      }
});

test('values too long for their VR, fragments and delimitations that are missing', () => {
  const value: Element = { tag: 0x00080005, vr: 'CS', bytes: new Uint8Array(2) };
  const items = [
    { elements: [value], undefinedLength: true },
    { elements: [], undefinedLength: false },
  ];
  const all: readonly Element[] = [
    { tag: 0x00091001, vr: 'LO', bytes: new Uint8Array(65_534) },
    { tag: 0x00091002, vr: 'LO', bytes: new Uint8Array(65_536) },
    { tag: 0x00091003, vr: 'SQ', items, undefinedLength: true },
    { tag: 0x00091004, vr: 'SQ', items, undefinedLength: true, violation: { omitDelimitation: true } },
    { tag: 0x00091005, vr: 'UN', items, undefinedLength: false },
    { tag: 0x7fe00010, vr: 'OB', fragments: [new Uint8Array(0), new Uint8Array(6)] },
    { tag: 0x7fe00010, vr: 'OB', fragments: [], violation: { omitDelimitation: true } },
  ];
  for (const element of all)
    for (const { spec } of ENCODINGS) {
      const { counted, written } = sizes({ elements: [value, element] }, spec.transferSyntax);
      assert.is(counted, written, JSON.stringify([element.tag.toString(16), spec]));
    }
});

test.run();
