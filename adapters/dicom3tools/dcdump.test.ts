import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { dcdump } from './dcdump.ts';

const session: Session | undefined = await liveSession(dcdump);

/** A test that needs dcdump. */
const live = (name: string, body: (session: Session) => Promise<void>): void => {
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

live('lists the elements of all depths, in either byte order', async (to) => {
  const { elements } = await answered(to, sampleFile(sampleElements), { operation: 'read' });
  assert.is(elements.length, 17);
  assert.equal(elements.at(-1), {
    tag: '00211204',
    vr: 'DS',
    name: 'Time After Start',
    values: [{ text: '1.5' }, { text: '-2' }],
  });
  const big = await answered(to, sampleFile(sampleElements, TRANSFER_SYNTAX.explicitBig), { operation: 'read' });
  assert.equal(big.elements, elements);
});

live('in implicit VR too', async (to) => {
  const bytes = sampleFile(sampleElements, TRANSFER_SYNTAX.implicitLittle);
  const { elements } = await answered(to, bytes, { operation: 'read' });
  assert.is(elements.length, 17);
});

live('refuses what is no DICOM file, and a file cut short', async (to) => {
  assert.is((await askLive(to, new Uint8Array(300).fill(65), { operation: 'read' })).kind, 'refused');
  const got = await askLive(to, sampleFile(sampleElements).slice(0, 700), { operation: 'read' });
  assert.match(got.kind === 'refused' ? got.message : got.kind, /Error - /);
});

test.run();
