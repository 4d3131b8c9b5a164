import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, sampleElements, sampleFile } from '../sample-file.ts';
import { sampleRendering, unlikeFile } from '../unlike-file.ts';
import { dicomutil } from './dicomutil.ts';

const session: Session | undefined = await liveSession(dicomutil);
const sample = sampleFile(sampleElements);

/** A test that needs dicomutil. */
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

live('what it cannot read, or cannot write as JSON, it refuses, though it ends with status 0', async (to) => {
  const cut = await askLive(to, sample.subarray(0, -3), { operation: 'read' });
  assert.match(cut.kind === 'refused' ? cut.message : cut.kind, 'error parsing data: readElement');
  assert.is(cut.run.exit, 0);
  const notFinite = sampleFile([el(0x00210010, 'LO', 'ACME 1.0'), el(0x00211004, 'FD', Number.POSITIVE_INFINITY)]);
  const got = await askLive(to, notFinite, { operation: 'read' });
  assert.match(got.kind === 'refused' ? got.message : got.kind, 'unsupported value: +Inf');
});

live('a panic is a crash', async (to) => {
  // Rows without a value: readNativeFrames takes the first of none.
  const image = sampleFile([
    el(0x00280002, 'US', 1),
    el(0x00280010, 'US'),
    el(0x00280011, 'US', 2),
    el(0x00280100, 'US', 16),
    el(0x7fe00010, 'OW'),
  ]);
  const got = await askLive(to, image, { operation: 'read' });
  assert.match(got.kind === 'crash' ? got.message : got.kind, 'panic: runtime error: index out of range');
});

live('answers again after a failure', async (to) => {
  assert.is((await answered(to, sample, { operation: 'read' })).elements.length, 17);
});

test.run();
