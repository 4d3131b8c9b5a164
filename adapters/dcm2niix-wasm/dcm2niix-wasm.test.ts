import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { convertLive, sampleSeries } from '../dcm2niix/sample-series.ts';
import { answerIn } from '../live-answer.ts';
import { liveSession } from '../live-session.ts';
import { dcm2niixWasm } from './dcm2niix-wasm.ts';

let session: Session;
test.before(async () => {
  const opened = await liveSession(dcm2niixWasm);
  if (opened === undefined) throw new Error('@niivue/dcm2niix comes with this package and must be here');
  session = opened;
});
test.after(() => session.close());

test('converts one series', async () => {
  const { converted } = answerIn(await convertLive(session, sampleSeries('1000')), 'convert');
  assert.is(converted.length, 1);
  assert.is(converted[0]?.sidecar.Manufacturer, 'Siemens');
  assert.equal(converted[0]?.bvals, [1000, 0]);
});

test('nothing carries over to the next series', async () => {
  const files = sampleSeries('500');
  const before = answerIn(await convertLive(session, files), 'convert');
  await convertLive(session, sampleSeries('1000'));
  assert.is((await convertLive(session, [new Uint8Array(300)])).kind, 'refused');
  assert.equal(answerIn(await convertLive(session, files), 'convert'), before);
});

test('says why it refuses', async () => {
  const got = await convertLive(session, [new Uint8Array(300).fill(65)]);
  assert.match(got.kind === 'refused' ? got.message : got.kind, /Unable to find any DICOM images|No valid DICOM/);
});

test('the version is that of the program inside, the build that of the package', async () => {
  const { version = '', build = '' } = (await dcm2niixWasm.detect()) ?? {};
  assert.match(version, /^\d+\.\d+\.\d{8}/);
  assert.match(build, /^npm \d+\.\d+\.\d+$/);
});

test.run();
