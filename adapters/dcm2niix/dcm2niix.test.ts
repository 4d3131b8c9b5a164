import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answerIn } from '../live-answer.ts';
import { liveSession } from '../live-session.ts';
import { dcm2niix, dcm2niixReleases } from './dcm2niix.ts';
import { convertLive, sampleSeries } from './sample-series.ts';

const builds: { readonly adapter: Adapter; readonly session: Session | undefined }[] = [];
for (const adapter of [dcm2niix, ...dcm2niixReleases]) builds.push({ adapter, session: await liveSession(adapter) });

/** A test that needs dcm2niix, for each build. */
const live = (name: string, body: (session: Session, adapter: Adapter) => Promise<void>): void => {
  for (const { adapter, session } of builds) {
    if (session === undefined) test.skip(`${adapter.id}: ${name}`, () => {});
    else test(`${adapter.id}: ${name}`, () => body(session, adapter));
  }
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

live('the version is that of its last line', async (_to, adapter) => {
  const { version = '' } = (await adapter.detect()) ?? {};
  assert.match(version, /^\d+\.\d+\.\d{8}/);
  if (adapter !== dcm2niix) assert.is(adapter.id, `dcm2niix-${version}`);
});

test.run();
