import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, sampleElements, sampleFile } from '../sample-file.ts';
import { sampleRendering, unlikeFile } from '../unlike-file.ts';
import { VERSION } from './release.ts';
import { suyashkumarDicom } from './suyashkumar-dicom.ts';

const { explicitLittle, explicitBig, implicitLittle } = TRANSFER_SYNTAX;
const sample = sampleFile(sampleElements);

const session: Session | undefined = await liveSession(suyashkumarDicom);
test.after(async () => session?.close());

/** A test that needs the driver. */
const live = (name: string, body: (session: Session) => Promise<void>): void => {
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

live('lists what is in a file, in each Transfer Syntax', async (to) => {
  for (const syntax of Object.values(TRANSFER_SYNTAX)) {
    const got = await askLive(to, sampleFile(sampleElements, syntax), { operation: 'read' });
    assert.equal(unlikeFile(sampleRendering(sampleElements, syntax), got), [], syntax);
  }
});

live('looks up by number in the root', async (to) => {
  const { found } = await answered(to, sample, { operation: 'lookupByTag', tag: '00211204' });
  assert.equal(found, [{ values: [{ text: '1.5' }, { text: '-2' }] }]);
  assert.equal((await answered(to, sample, { operation: 'lookupByTag', tag: '00081140' })).found, [{ values: [] }]);
  assert.equal((await answered(to, sample, { operation: 'lookupByTag', tag: '00211104' })).found, []);
});

live('changes the Transfer Syntax and leaves the private elements what they were', async (to) => {
  for (const transferSyntax of [explicitLittle, implicitLittle]) {
    const { output } = await answered(to, sample, { operation: 'transcode', transferSyntax });
    assert.is(readFile(output).file?.transferSyntax, transferSyntax);
    const again = await askLive(to, output, { operation: 'read' });
    assert.equal(unlikeFile(sampleRendering(sampleElements, transferSyntax), again), []);
  }
});

live('does not swap words of OW for the other byte order: a release that does must be noticed', async (to) => {
  const { output } = await answered(to, sample, { operation: 'transcode', transferSyntax: explicitBig });
  const words = readFile(output).file?.dataSet.elements.find(({ tag }) => tag === 0x00211007);
  assert.equal(words && 'bytes' in words && [...words.bytes], [2, 1, 4, 3], 'suyashkumar/dicom 1.1.0');
});

live('refuses what is no DICOM file, leaves no output, and goes on, also after a panic', async (to) => {
  const broken = sample.subarray(0, -3);
  const got = await askLive(to, broken, { operation: 'transcode', transferSyntax: implicitLittle });
  assert.equal([got.kind, 'left' in got], ['refused', false]);
  // Rows without a value: readNativeFrames takes the first of none.
  const rows = [el(0x00280010, 'US'), el(0x00280011, 'US', 2), el(0x00280100, 'US', 16), el(0x7fe00010, 'OW')];
  const image = sampleFile([el(0x00280002, 'US', 1), ...rows]);
  assert.is((await askLive(to, image, { operation: 'read' })).kind, 'crash');
  assert.is((await askLive(to, sample, { operation: 'read' })).kind, 'answer');
});

live('what one file made it reserve is given back before the next', async (to) => {
  const claims = Buffer.from(sample);
  const at = claims.indexOf(Buffer.from('a long\\text')) - 4;
  claims.writeUInt32LE(0xb0000000, at);
  for (const _ of Array(4)) assert.is((await askLive(to, claims, { operation: 'read' })).kind, 'refused');
  assert.is((await askLive(to, sample, { operation: 'read' })).kind, 'answer');
});

test('the release is one in go.mod, in the driver and here', () => {
  const source = (name: string): string => readFileSync(new URL(`driver/${name}`, import.meta.url), 'utf8');
  assert.is(/^require github\.com\/suyashkumar\/dicom v(\S+)$/m.exec(source('go.mod'))?.[1], VERSION);
  assert.is(/^const version = "(.*)"$/m.exec(source('main.go'))?.[1], VERSION);
});

test.run();
