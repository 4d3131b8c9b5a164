import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { sampleRendering, unlikeFile } from '../unlike-file.ts';
import { octaveDicom } from './octave-dicom.ts';

const session: Session | undefined = await liveSession(octaveDicom);
const file = sampleFile(sampleElements);

const live = (name: string, body: (session: Session) => Promise<void>): void => {
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

live('lists the elements of all depths', async (to) => {
  const rendering = sampleRendering(sampleElements);
  const unlike = unlikeFile(rendering, await askLive(to, rendering.bytes, { operation: 'read' }));
  assert.equal(
    unlike.filter((line) => !line.startsWith('silent')).sort(),
    // The first tag as two numbers, the first of two numbers, and a text that is parted like any other.
    ['other 00211008 in the root', 'other 0021100C in the root'],
  );
});

live('finds a number at every depth', async (to) => {
  const lookup = async (tag: string) => (await answered(to, file, { operation: 'lookupByTag', tag })).found;
  assert.equal(await lookup('00211104'), [{ path: [{ tag: '00081140', item: 1 }], values: [{ text: '0.5' }] }]);
  assert.is((await lookup('00211004')).length, 3);
  assert.equal(await lookup('00219999'), []);
});

live('shows no private value in implicit VR', async (to) => {
  const bytes = sampleFile(sampleElements, TRANSFER_SYNTAX.implicitLittle);
  const { elements } = await answered(to, bytes, { operation: 'read' });
  assert.ok(elements.length > 0);
  for (const { values } of elements) assert.equal(values, [{ withheld: true }]);
});

live('refuses what is no DICOM file, and goes on', async (to) => {
  const got = await askLive(to, new Uint8Array(300).fill(65), { operation: 'read' });
  assert.match(got.kind === 'refused' ? got.message : got.kind, /Could not read/);
  assert.ok((await answered(to, file, { operation: 'read' })).elements.length > 0);
});

test.after(async () => session?.close());
test.run();
