import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../../contract/capability.ts';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import type { DataSet, DicomFile, Element } from '../../dicom/data-set.ts';
import { isCreatorTag } from '../../dicom/private-block.ts';
import { explicit, fileOf as fileByHand, item, join } from '../../dicom/read/by-hand.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { writeFile } from '../../dicom/write/write-file.ts';
import { fileOf } from '../judge-helpers.ts';
import { a, answered, EXPLICIT, handMade, judged, plain, sequence } from '../testing/hand-made.ts';
import { transcodeForm } from './transcode-form.ts';
import { transcodeValues } from './transcode-values.ts';

const SYNTAX = TRANSFER_SYNTAX.explicitBig;
const subject = handMade({
  elements: [
    plain(a('ALPHA', '04'), 'FD', 2001.5),
    plain(a('ALPHA', '05'), 'LO', 'Kudu'),
    sequence({ tag: '00081140' }, [plain(a('BETA', '04'), 'LO', 'Puma')]),
  ],
  target: { path: [], address: a('ALPHA', '04') },
  rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir')],
  encoding: EXPLICIT,
});

const uid = (tag: number, value: string): Element => ({
  tag,
  vr: 'UI',
  bytes: encodeContent('UI', { values: [value] }),
});
const written = (dataSet: DataSet, more: readonly Element[] = [], syntax: string = SYNTAX): DicomFile => ({
  preamble: new Uint8Array(128),
  meta: [uid(0x00020010, syntax), ...more],
  transferSyntax: syntax,
  dataSet,
});

/** What the property makes of a tool that writes these bytes of a rendering. */
const judge = (
  bytes: (dataSet: DataSet, id: RenderingId) => Uint8Array,
  property: Property = transcodeForm,
  syntax: string = SYNTAX,
  about: RenderedCase = subject,
): Judgement =>
  judged(property, about, (id) => answered({ operation: 'transcode', output: bytes(fileOf(about, id).dataSet, id) }), {
    transcode: capability({ writes: [syntax] }),
  });

/** `verdict harm`, and that the observation tells what is wrong. */
function fails(judgement: Judgement, observed: RegExp): void {
  assert.is(`${judgement.verdict} ${judgement.harm}`, 'fail unreadable-output', judgement.sentence);
  assert.match(judgement.observed ?? '', observed);
  assert.ok(judgement.ask !== undefined && judgement.rendering !== undefined);
}

test('a file that is right passes', () => {
  assert.is(judge((dataSet) => writeFile(written(dataSet))).verdict, 'pass');
});

test('tags ascend and come once, in Items too', () => {
  const behind = ({ elements }: DataSet): DataSet => ({
    elements: [...elements.filter(({ tag }) => !isCreatorTag(tag)), ...elements.filter(({ tag }) => isCreatorTag(tag))],
  });
  fails(
    judge((dataSet) => writeFile(written(behind(dataSet)))),
    /\(0021,00\w\w\) stands after \(0021,/,
  );
  const inItems = ({ elements }: DataSet): DataSet => ({
    elements: elements.map((element) =>
      'items' in element ? { ...element, items: element.items.map((one) => ({ ...one, ...behind(one) })) } : element,
    ),
  });
  fails(
    judge((dataSet) => writeFile(written(inItems(dataSet)))),
    /^00081140\[0\]: \(0021,00\w\w\) stands after/,
  );
  fails(
    judge((dataSet) => writeFile(written({ elements: [...dataSet.elements, dataSet.elements.at(-1)!] }))),
    /occurs again in the same Data Set/,
  );
});

test('a group length that is written is right', () => {
  const bytes = encodeContent('UL', { values: [4] });
  const withLength = ({ elements }: DataSet): DataSet => {
    const first = elements.findIndex(({ tag }) => tag >>> 16 === 0x0021);
    return { elements: elements.toSpliced(first, 0, { tag: 0x00210000, vr: 'UL', bytes }) };
  };
  fails(
    judge((dataSet) => writeFile(written(withLength(dataSet)))),
    /\(0021,0000\) says 4 bytes, the group has/,
  );
});

test('the File Meta Information has VRs, all known, and is whole; group 0002 is nowhere else', () => {
  const information = uid(0x00020100, '2.25.1');
  const bytes = new Uint8Array([1, 2]);
  fails(
    judge((dataSet) => writeFile(written(dataSet, [information, { tag: 0x00020102, vr: 'UN', bytes }]))),
    /\(0002,0102\) has VR UN/,
  );
  fails(
    judge((dataSet) => writeFile(written(dataSet, [information]))),
    /\(0002,0100\) stands there without \(0002,0102\)/,
  );
  const strayed = ({ elements }: DataSet): DataSet => ({
    elements: elements.map((element) =>
      'items' in element
        ? { ...element, items: element.items.map((one) => ({ ...one, elements: [information, ...one.elements] })) }
        : element,
    ),
  });
  fails(
    judge((dataSet) => writeFile(written(strayed(dataSet)))),
    /\(0008,1140\)\[0\]\/\(0002,0100\) stands in a Data Set/,
  );
});

test('what the input has as well is not counted', () => {
  const both = (dataSet: DataSet): Uint8Array => writeFile(written(dataSet, [uid(0x00020100, '2.25.1')]));
  const rendering = (id: RenderingId) => {
    const { files, ...rest } = subject.rendering(id);
    return { ...rest, files: files.map((file) => ({ ...file, bytes: both(file.dataSet) })) };
  };
  assert.is(judge(both, transcodeForm, SYNTAX, { ...subject, rendering }).verdict, 'pass');
});

test('an Item with a VR in its header makes a file that cannot be read', () => {
  const { explicitLittle, deflated } = TRANSFER_SYNTAX;
  const value = join(explicit('00210010', 'LO', 'BETA'), explicit('00211004', 'LO', 'Puma'));
  const right = fileByHand(explicitLittle, explicit('00081140', 'SQ', item(value)));
  const wrong = fileByHand(explicitLittle, explicit('00081140', 'SQ', explicit('FFFEE000', 'UN', value)));
  const broken = judge(() => wrong, transcodeValues, deflated);
  assert.is(`${broken.verdict} ${broken.harm}`, 'fail unreadable-output');
  assert.is.not(judge(() => right, transcodeValues, deflated).harm, 'unreadable-output');
});

test.run();
