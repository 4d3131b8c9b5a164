import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { dicomDump } from './dicom-dump.ts';

const session: Session | undefined = await liveSession(dicomDump);
const sample = sampleFile(sampleElements);

/** A test that needs dicom-dump. */
const live = (name: string, body: (session: Session) => Promise<void>): void => {
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

live('lists the elements of all depths, in either byte order', async (to) => {
  const { elements } = await answered(to, sample, { operation: 'read' });
  assert.is(elements.length, 17);
  const big = await answered(to, sampleFile(sampleElements, TRANSFER_SYNTAX.explicitBig), { operation: 'read' });
  assert.equal(big.elements, elements);
});

live('exports JSON', async (to) => {
  const got = await askLive(to, sample, { operation: 'exportJson' });
  const document = got.kind === 'answer' && 'document' in got.answer ? got.answer.document : new Uint8Array();
  assert.equal(JSON.parse(Buffer.from(document).toString())['00211008'], { vr: 'AT', Value: ['00080060'] });
});

live('refuses what is no DICOM file, and what is deflated', async (to) => {
  assert.is((await askLive(to, new Uint8Array(300).fill(65), { operation: 'read' })).kind, 'refused');
  const got = await askLive(to, sampleFile(sampleElements, TRANSFER_SYNTAX.deflated), { operation: 'read' });
  assert.match(got.kind === 'refused' ? got.message : got.kind, /Unsupported reading for transfer syntax/);
});

test.run();
