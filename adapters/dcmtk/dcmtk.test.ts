import { existsSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Element } from '../../dicom/data-set.ts';
import { isSequence } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { elementOf } from '../../dicom/tag.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, sampleElements, sampleFile } from '../sample-file.ts';
import { answerOf, sampleRendering, unlikeFile } from '../unlike-file.ts';
import { dcm2xml } from './dcm2xml.ts';
import { dcmconv } from './dcmconv.ts';
import { dcmdump } from './dcmdump.ts';
import { dcmodify } from './dcmodify.ts';

const plain = sampleFile(sampleElements);
const address = { group: '0021', creator: 'ACME 1.0', element: '04' };

/** Tags of a written file at every depth. */
function tagsIn(bytes: Uint8Array): number[] {
  const { file } = readFile(bytes);
  const inside = (elements: readonly Element[]): number[] =>
    elements.flatMap((element) => [
      element.tag,
      ...(isSequence(element) ? element.items.flatMap((item) => inside(item.elements)) : []),
    ]);
  return inside(file!.dataSet.elements);
}

const dump = await liveSession(dcmdump);
if (!dump) test.skip('dcmdump as installed', () => {});
if (dump) {
  test('dcmdump lists every element of the sample, in all four Transfer Syntaxes', async () => {
    for (const transferSyntax of Object.values(TRANSFER_SYNTAX)) {
      const file = sampleRendering(sampleElements, transferSyntax);
      assert.equal(unlikeFile(file, await askLive(dump, file.bytes, { operation: 'read' })), [], transferSyntax);
    }
  });

  test('dcmdump is run with the command that a person would type', async () => {
    const { run } = await askLive(dump, plain, { operation: 'read' });
    assert.equal(run.argv, ['dcmdump', '+L', '+Qn', '-Un', 'in.dcm']);
  });

  test('dcmdump quotes a text that forges a line', async () => {
    const forged = 'x]\n(0021,1099) LO [forged]                #   6, 1 Unknown Tag & Data';
    const file = sampleRendering([el(0x00210010, 'LO', 'ACME 1.0'), el(0x00211001, 'LT', forged)]);
    assert.equal(unlikeFile(file, await askLive(dump, file.bytes, { operation: 'read' })), []);
  });

  test('dcmdump searches by number at every depth, whoever the owner', async () => {
    const got = await askLive(dump, plain, { operation: 'lookupByTag', tag: '00211004' });
    const found = answerOf(got, 'lookupByTag').found.map(({ values }) => values);
    assert.equal(found, [[{ text: '0.25' }], [{ text: 'nested' }, { text: 'twice' }], [{ text: 'A, "B" <C>' }]]);
    assert.equal(got.run.argv, ['dcmdump', '+L', '+Qn', '-Un', '+P', '0021,1004', 'in.dcm']);
    const none = await askLive(dump, plain, { operation: 'lookupByTag', tag: '00211099' });
    assert.equal(answerOf(none, 'lookupByTag').found, []);
  });

  test('dcmdump refuses a truncated file, and what is no DICOM file', async () => {
    for (const bytes of [plain.subarray(0, plain.length - 30), Buffer.from('no DICOM file')]) {
      const got = await askLive(dump, bytes, { operation: 'read' });
      assert.is(got.kind, 'refused');
      assert.match('message' in got ? got.message : '', /^E: dcmdump: /);
    }
  });

  test('dcmdump has no lookup by creator', async () => {
    assert.is((await askLive(dump, plain, { operation: 'lookup', address })).kind, 'unsupported');
  });
}

const xml = await liveSession(dcm2xml);
if (!xml) test.skip('dcm2xml as installed', () => {});
if (xml) {
  test('dcm2xml lists every element with its creator, but for the words of O VRs', async () => {
    for (const transferSyntax of Object.values(TRANSFER_SYNTAX)) {
      const file = sampleRendering(sampleElements, transferSyntax);
      const got = await askLive(xml, file.bytes, { operation: 'read' });
      // In Implicit VR the words have no VR, and stay as they are.
      const swapped = transferSyntax === TRANSFER_SYNTAX.implicitLittle ? [] : ['other 00211007 in the root'];
      assert.equal(unlikeFile(file, got), swapped, transferSyntax);
      const creators = answerOf(got, 'read').elements.map(({ creator }) => creator);
      assert.equal(new Set(creators), new Set(['ACME 1.0', 'SIEMENS MR SDI 02']), transferSyntax);
    }
  });

  test('dcm2xml refuses a truncated file', async () => {
    assert.is((await askLive(xml, plain.subarray(0, plain.length - 30), { operation: 'read' })).kind, 'refused');
  });
}

const modify = await liveSession(dcmodify);
if (!modify) test.skip('dcmodify as installed', () => {});
if (modify) {
  test('dcmodify erases by number at every depth, whoever the owner', async () => {
    const got = await askLive(modify, plain, { operation: 'eraseByTag', tag: '00211004' });
    const tags = tagsIn(answerOf(got, 'eraseByTag').output);
    const before = tagsIn(plain);
    assert.equal(
      tags,
      before.filter((tag) => tag !== 0x00211004),
    );
    assert.is(before.length - tags.length, 3);
    assert.equal(got.run.argv, ['dcmodify', '-nb', '-ea', '(0021,1004)', 'out.dcm']);
  });

  test('dcmodify refuses to erase what is not there, and has no erase by creator', async () => {
    const got = await askLive(modify, plain, { operation: 'eraseByTag', tag: '00211099' });
    assert.is(got.kind, 'refused');
    assert.is((await askLive(modify, plain, { operation: 'erase', address })).kind, 'unsupported');
  });
}

const conv = await liveSession(dcmconv);
if (!conv) test.skip('dcmconv as installed', () => {});
if (conv) {
  test('dcmconv writes each of the four Transfer Syntaxes from each', async () => {
    for (const from of Object.values(TRANSFER_SYNTAX)) {
      for (const transferSyntax of Object.values(TRANSFER_SYNTAX)) {
        const got = await askLive(conv, sampleFile(sampleElements, from), { operation: 'transcode', transferSyntax });
        const { file, complete } = readFile(answerOf(got, 'transcode').output);
        assert.equal([file?.transferSyntax, complete], [transferSyntax, true]);
        const roots = (elements: readonly Element[]) =>
          elements.map(({ tag }) => tag).filter((tag) => elementOf(tag) > 0);
        assert.equal(roots(file!.dataSet.elements).slice(-14), roots(sampleElements).slice(-14));
      }
    }
  });

  test('dcmconv is not asked for a Transfer Syntax that it has no option for', async () => {
    const got = await askLive(conv, plain, { operation: 'transcode', transferSyntax: '1.2.840.10008.1.2.4.90' });
    assert.is(got.kind, 'unsupported');
  });
}

const pair = ['Siemens', 'Agfa'].map(
  (maker) => new URL(`../../../shared/data/agfa/${maker}-011-0001.img`, import.meta.url),
);
if (!pair.every((file) => existsSync(file))) {
  console.log(`skipped: the images of dcm_qa_agfa are not there (${pair[0]!.pathname})`);
  test.skip('the real pair', () => {});
} else if (dump && modify) {
  test('one number selects 1 element of a real image, and 26 after a PACS has renumbered it', async () => {
    const [siemens, agfa] = pair.map((file) => readFileSync(file));
    for (const [bytes, selected] of [
      [siemens!, 1],
      [agfa!, 26],
    ] as const) {
      const hits = await askLive(dump, bytes, { operation: 'lookupByTag', tag: '00211004' });
      assert.is(answerOf(hits, 'lookupByTag').found.length, selected);
      const erased = await askLive(modify, bytes, { operation: 'eraseByTag', tag: '00211004' });
      const count = (file: Uint8Array) => tagsIn(file).filter((tag) => tag === 0x00211004).length;
      assert.equal([count(bytes), count(answerOf(erased, 'eraseByTag').output)], [selected, 0]);
    }
  });
}

test('every tool of the toolkit says how to get it', () => {
  for (const adapter of [dcmdump, dcm2xml, dcmodify, dcmconv]) {
    assert.is(adapter.toolkit, 'DCMTK');
    assert.match(adapter.install, /apt install dcmtk/);
  }
});

test.run();
