import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hasItems, type Meaning, type MeaningElement } from '../../dicom/meaning.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, sampleElements, sampleFile } from '../sample-file.ts';
import { answerOf, sampleRendering, unlikeFile } from '../unlike-file.ts';
import { gdcmanon } from './gdcmanon.ts';
import { gdcmclean } from './gdcmclean.ts';
import { gdcmconv } from './gdcmconv.ts';
import { gdcmdump } from './gdcmdump.ts';

const plain = sampleFile(sampleElements);
const sdi = { group: '0021', creator: 'SIEMENS MR SDI 02', element: '04' };

/** How many elements of an address a file has at the root, and below it. */
function countOf(bytes: Uint8Array, address: typeof sdi): { root: number; nested: number } {
  const is = (element: MeaningElement): boolean =>
    'creator' in element && element.creator === address.creator && element.element === address.element;
  const below = (meaning: Meaning): number =>
    meaning.elements
      .filter(hasItems)
      .flatMap((sequence) => sequence.items)
      .reduce((sum, item) => sum + all(item), 0);
  const all = (meaning: Meaning): number => meaning.elements.filter(is).length + below(meaning);
  const meaning = meaningOf(readFile(bytes).file!.dataSet);
  return { root: meaning.elements.filter(is).length, nested: below(meaning) };
}

const dump = await liveSession(gdcmdump);
if (!dump) test.skip('gdcmdump as installed', () => {});
if (dump) {
  test('gdcmdump lists every element of the sample, in all four Transfer Syntaxes', async () => {
    for (const transferSyntax of Object.values(TRANSFER_SYNTAX)) {
      const file = sampleRendering(sampleElements, transferSyntax);
      assert.equal(unlikeFile(file, await askLive(dump, file.bytes, { operation: 'read' })), [], transferSyntax);
    }
  });

  test('gdcmdump resolves VRs by creator in Implicit VR', async () => {
    const got = await askLive(dump, sampleFile(sampleElements, TRANSFER_SYNTAX.implicitLittle), { operation: 'read' });
    const moved = answerOf(got, 'read').elements.find(({ tag }) => tag === '00211104');
    assert.equal([moved?.vr, moved?.values, moved?.path], ['DS', [{ text: '0.5 ' }], [{ tag: '00081140', item: 1 }]]);
    assert.equal(got.run.argv, ['gdcmdump', 'in.dcm']);
  });

  test('gdcmdump cannot show a text with line breaks: garbled, not guessed', async () => {
    const elements = [el(0x00210010, 'LO', 'ACME 1.0'), el(0x00211001, 'LT', 'one\ntwo')];
    assert.is((await askLive(dump, sampleFile(elements), { operation: 'read' })).kind, 'garbled');
  });

  test('gdcmdump aborts on a truncated file and refuses what is no DICOM file', async () => {
    const got = await askLive(dump, plain.subarray(0, plain.length - 31), { operation: 'read' });
    assert.ok(got.kind === 'crash' && /SIGABRT.*Assertion/s.test(got.message), JSON.stringify(got));
    assert.is((await askLive(dump, Buffer.from('no DICOM file'), { operation: 'read' })).kind, 'refused');
  });
}

const anon = await liveSession(gdcmanon);
if (!anon) test.skip('gdcmanon as installed', () => {});
if (anon) {
  test('gdcmanon removes by creator from the root, and says success where only Items have the element', async () => {
    assert.equal(countOf(plain, sdi), { root: 1, nested: 2 });
    const got = await askLive(anon, plain, { operation: 'erase', address: sdi, path: [] });
    assert.equal(countOf(answerOf(got, 'erase').output, sdi), { root: 0, nested: 2 });
    const argv = ['gdcmanon', '--dumb', '--remove', '0021,04,SIEMENS MR SDI 02', '-i', 'in.dcm', '-o', 'out.dcm'];
    assert.equal(got.run.argv, argv);
    const nestedOnly = { ...sdi, element: '45' };
    const silent = await askLive(anon, plain, { operation: 'erase', address: nestedOnly });
    assert.equal(countOf(answerOf(silent, 'erase').output, nestedOnly), { root: 0, nested: 1 });
  });

  test('gdcmanon is not asked to remove from one Item', async () => {
    const path = [{ tag: '00081140', item: 0 }];
    assert.is((await askLive(anon, plain, { operation: 'erase', address: sdi, path })).kind, 'unsupported');
  });

  test('gdcmanon removes by number from the root', async () => {
    const got = await askLive(anon, plain, { operation: 'eraseByTag', tag: '00211004' });
    const acme = { group: '0021', creator: 'ACME 1.0', element: '04' };
    assert.equal(countOf(plain, acme), { root: 1, nested: 1 });
    assert.equal(countOf(answerOf(got, 'eraseByTag').output, acme), { root: 0, nested: 1 });
  });
}

const clean = await liveSession(gdcmclean);
if (!clean) test.skip('gdcmclean as installed', () => {});
if (clean) {
  test('gdcmclean removes by creator at every depth, in every Transfer Syntax', async () => {
    for (const transferSyntax of Object.values(TRANSFER_SYNTAX)) {
      const got = await askLive(clean, sampleFile(sampleElements, transferSyntax), {
        operation: 'erase',
        address: sdi,
      });
      assert.equal(countOf(answerOf(got, 'erase').output, sdi), { root: 0, nested: 0 }, transferSyntax);
    }
  });
}

for (const [adapter, session] of [
  [gdcmanon, anon],
  [gdcmclean, clean],
] as const) {
  if (!session) continue;
  test(`${adapter.id} takes any creator but those with a backslash or bytes outside ASCII`, async () => {
    for (const creator of ['A,B', 'A  B', 'a"b', "a'b", '21,4,Q', '--remove', '%s;*?[0]']) {
      const address = { group: '0021', creator, element: '04' };
      const bytes = sampleFile([
        el(0x00210010, 'LO', 'OTHER'),
        el(0x00210011, 'LO', creator),
        el(0x00211104, 'LO', 'x'),
      ]);
      const got = await askLive(session, bytes, { operation: 'erase', address });
      assert.is(countOf(answerOf(got, 'erase').output, address).root, 0, creator);
    }
    for (const creator of ['A\\B', 'Caf\u00e9', 'A\tB']) {
      const address = { group: '0021', creator, element: '04' };
      assert.is((await askLive(session, plain, { operation: 'erase', address })).kind, 'unsupported', creator);
    }
  });
}

const conv = await liveSession(gdcmconv);
if (!conv) test.skip('gdcmconv as installed', () => {});
if (conv) {
  test('gdcmconv writes each of its three Transfer Syntaxes from each', async () => {
    const three = Object.values(TRANSFER_SYNTAX).filter((uid) => uid !== TRANSFER_SYNTAX.explicitBig);
    for (const from of three) {
      for (const transferSyntax of three) {
        const got = await askLive(conv, sampleFile(sampleElements, from), { operation: 'transcode', transferSyntax });
        assert.is(readFile(answerOf(got, 'transcode').output).file?.transferSyntax, transferSyntax, from);
      }
    }
  });

  test('gdcmconv refuses Explicit VR Big Endian, and is not asked to write it', async () => {
    const big = sampleFile(sampleElements, TRANSFER_SYNTAX.explicitBig);
    const question = { operation: 'transcode', transferSyntax: TRANSFER_SYNTAX.explicitLittle } as const;
    assert.is((await askLive(conv, big, question)).kind, 'refused');
    const toBig = { operation: 'transcode', transferSyntax: TRANSFER_SYNTAX.explicitBig } as const;
    assert.is((await askLive(conv, plain, toBig)).kind, 'unsupported');
  });
}

test('every tool of the toolkit says how to get it', () => {
  for (const adapter of [gdcmdump, gdcmanon, gdcmclean, gdcmconv]) {
    assert.is(adapter.toolkit, 'GDCM');
    assert.match(adapter.install, /apt install libgdcm-tools/);
  }
});

test.run();
