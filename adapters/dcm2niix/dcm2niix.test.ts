import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answerIn } from '../live-answer.ts';
import { liveSession } from '../live-session.ts';
import { dcm2niix } from './dcm2niix.ts';
import { convertLive, sampleSeries } from './sample-series.ts';

const session: Session | undefined = await liveSession(dcm2niix);

/** A test that needs dcm2niix. */
const live = (name: string, body: (session: Session) => Promise<void>): void => {
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

live('converts the series in a folder, by a command that a person can repeat there', async (to) => {
  const got = await convertLive(to, sampleSeries('1000'));
  const { converted } = answerIn(got, 'convert');
  assert.is(converted.length, 1);
  assert.is(converted[0]?.sidecar.Manufacturer, 'Siemens');
  assert.equal(converted[0]?.bvals, [1000, 0]);
  assert.is(converted[0]?.bvecs?.length, 2);
  assert.equal(got.run.argv.slice(-3), ['-o', '.', '.']);
});

live('the same in implicit VR and big endian', async (to) => {
  for (const syntax of [TRANSFER_SYNTAX.implicitLittle, TRANSFER_SYNTAX.explicitBig]) {
    const { converted } = answerIn(await convertLive(to, sampleSeries('500', syntax)), 'convert');
    assert.equal(converted[0]?.bvals, [500, 0]);
  }
});

live('refuses what is no image', async (to) => {
  const got = await convertLive(to, [new Uint8Array(300).fill(65)]);
  assert.is(got.kind, 'refused');
});

live('the version is that of its last line', async () => {
  assert.match((await dcm2niix.detect())?.version ?? '', /^\d+\.\d+\.\d{8}/);
});

test.run();
