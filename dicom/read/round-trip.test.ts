import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type {
  DataSet,
  DicomFile,
  Element,
  FragmentsElement,
  Item,
  SequenceElement,
  ValueElement,
} from '../data-set.ts';
import { publicVRs } from '../dictionary.ts';
import { TRANSFER_SYNTAX } from '../transfer-syntax.ts';
import { VRS } from '../vr.ts';
import { encodeContent } from '../write/encode-content.ts';
import { writeFile } from '../write/write-file.ts';
import { readFile } from './read-file.ts';

const SHARED = new URL('../../../shared/data/', import.meta.url);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const fileOf = (transferSyntax: string, dataSet: DataSet): DicomFile => ({
  preamble: new Uint8Array(128),
  meta: [{ tag: 0x00020010, vr: 'UI', bytes: encodeContent('UI', { values: [transferSyntax] }) }],
  transferSyntax,
  dataSet,
});

const evenBytes = fc.uint8Array({ maxLength: 8 }).map((bytes) => bytes.subarray(0, bytes.length - (bytes.length % 2)));

/** Tags that Explicit VR can hold anything under; group 0002 would be taken for File Meta Information. */
const tag = fc
  .oneof(
    fc.constantFrom(0x00080060, 0x00100010, 0x00210010, 0x00211001, 0x002110fe, 0x00280106, 0x00080000, 0x7fe00010),
    fc
      .record({ group: fc.integer({ min: 3, max: 0xfffd }), element: fc.nat(0xffff) })
      .map((t) => t.group * 0x10000 + t.element),
  )
  .filter((found) => found !== 0);

/** Not a tag that is bytes by the dictionary, where Implicit VR would have fragments. */
const sequenceTag = tag.filter((found) => !publicVRs(found).includes('OW') && !publicVRs(found).includes('OB'));

type Tree = {
  dataSet: DataSet;
  value: ValueElement;
  sequence: SequenceElement;
  item: Item;
};

/** fast-check likes objects without a prototype, which are equal to none that has one. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;

const { dataSet } = fc.letrec<Tree>((tie) => {
  const element: fc.Arbitrary<Element> = fc.oneof({ depthSize: 'small' }, tie('value'), tie('sequence'));
  const elements = fc.array(element, { maxLength: 5 });
  const items: fc.Arbitrary<Item[]> = fc.array(tie('item'), { maxLength: 3 });
  return {
    dataSet: record<DataSet>({ elements }),
    value: record<ValueElement>({ tag, vr: fc.constantFrom(...VRS.filter((vr) => vr !== 'SQ')), bytes: evenBytes }),
    sequence: record<SequenceElement>({
      tag: sequenceTag,
      vr: fc.constant('SQ'),
      items,
      undefinedLength: fc.boolean(),
    }),
    item: record<Item>({ elements, undefinedLength: fc.boolean() }),
  };
});

test('what is written in Explicit VR is read back as it was, in both byte orders and deflated', () => {
  const syntax = fc.constantFrom(TRANSFER_SYNTAX.explicitLittle, TRANSFER_SYNTAX.explicitBig, TRANSFER_SYNTAX.deflated);
  fc.assert(
    fc.property(syntax, dataSet, (uid, written) => {
      const result = readFile(writeFile(fileOf(uid, written)));
      assert.is(result.complete, true);
      assert.equal(result.file, fileOf(uid, written));
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('what is read is written as it was, in every Transfer Syntax', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(TRANSFER_SYNTAX)), dataSet, (uid, written) => {
      const bytes = writeFile(fileOf(uid, written));
      const { file } = readFile(bytes);
      assert.ok(file && sameBytes(writeFile(file), bytes));
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('Items in UN and fragments come back as they were', () => {
  const implicitItem: Item = {
    elements: [
      { tag: 0x00210010, vr: 'LO', bytes: encodeContent('LO', { values: ['ACME'] }) },
      { tag: 0x00211001, vr: 'UN', bytes: encodeContent('UN', { base64: 'AQIDBA==' }) },
    ],
    undefinedLength: false,
  };
  const un: Element = { tag: 0x002110fe, vr: 'UN', items: [implicitItem], undefinedLength: true };
  const pixels: FragmentsElement = { tag: 0x7fe00010, vr: 'OB', fragments: [new Uint8Array(), Uint8Array.of(1, 2)] };
  const creator: Element = { tag: 0x00210010, vr: 'LO', bytes: encodeContent('LO', { values: ['ACME'] }) };
  for (const uid of [TRANSFER_SYNTAX.explicitLittle, TRANSFER_SYNTAX.explicitBig]) {
    const file = fileOf(uid, { elements: [creator, un, pixels] });
    const result = readFile(writeFile(file));
    assert.equal([result.file, result.deviations], [file, []]);
  }
});

const dicomFiles = (): readonly URL[] =>
  ['agfa/', 'dcm4che/']
    .map((folder) => new URL(folder, SHARED))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(dcm|img)$/.test(name))
        .map((name) => new URL(name, folder)),
    );

if (!existsSync(SHARED)) {
  console.log('skipped: round trip of real files: there is no ../shared/data beside the repository');
  test.skip('real files are written as they were read', () => {});
} else {
  test('real files are written as they were read', () => {
    const files = dicomFiles();
    assert.ok(files.length > 400, `${files.length} files`);
    for (const url of files) {
      const bytes = readFileSync(url);
      const { file, complete } = readFile(bytes);
      assert.ok(file && complete && sameBytes(writeFile(file), bytes), url.pathname);
    }
  });

  test('a real file is the same in every Transfer Syntax and back', () => {
    const bytes = readFileSync(new URL('agfa/Siemens-011-0001.img', SHARED));
    const { file } = readFile(bytes);
    assert.ok(file);
    for (const transferSyntax of [TRANSFER_SYNTAX.explicitBig, TRANSFER_SYNTAX.deflated]) {
      const back = readFile(writeFile({ ...file, transferSyntax, meta: fileOf(transferSyntax, file.dataSet).meta }));
      assert.equal([back.complete, back.deviations], [true, []]);
      assert.equal(back.file?.dataSet, file.dataSet);
    }
  });
}

test.run();
