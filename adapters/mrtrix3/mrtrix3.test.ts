import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { convertLive, sampleSeries } from '../dcm2niix/sample-series.ts';
import { answered, answerIn } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { sampleRendering, unlikeFile } from '../unlike-file.ts';
import { dcmedit } from './dcmedit.ts';
import { dcminfo } from './dcminfo.ts';
import { mrconvert } from './mrconvert.ts';

const file = sampleFile(sampleElements);

/** A test that needs a command. */
const live = async (name: string, adapter: Adapter, body: (to: Session) => Promise<void>): Promise<void> => {
  const session = await liveSession(adapter);
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

await live('dcminfo lists the elements of all depths', dcminfo, async (to) => {
  const rendering = sampleRendering(sampleElements);
  const unlike = unlikeFile(rendering, await askLive(to, rendering.bytes, { operation: 'read' }));
  assert.equal(
    unlike.filter((line) => !line.startsWith('silent')),
    [],
  );
});

await live('dcminfo finds a number at every depth', dcminfo, async (to) => {
  const lookup = async (tag: string) => (await answered(to, file, { operation: 'lookupByTag', tag })).found;
  assert.is((await lookup('00211004')).length, 3);
  assert.equal(await lookup('00211104'), [{ values: [{ text: '0.5' }] }]);
  assert.equal(await lookup('00219999'), []);
});

await live('dcminfo refuses what it cannot read', dcminfo, async (to) => {
  for (const bytes of [new Uint8Array(300).fill(65), file.slice(0, 700)]) {
    assert.is((await askLive(to, bytes, { operation: 'read' })).kind, 'refused');
  }
});

await live('dcmedit writes at every depth, and cuts what is too long', dcmedit, async (to) => {
  const reader = await liveSession(dcminfo);
  const { output } = await answered(to, file, { operation: 'editByTag', tag: '00211104', values: ['7'] });
  const { found } = await answered(reader!, output, { operation: 'lookupByTag', tag: '00211104' });
  assert.equal(found, [{ values: [{ text: '7' }] }]);
  const long = await answered(to, file, { operation: 'editByTag', tag: '00211104', values: ['1234567'] });
  const cut = await answered(reader!, long.output, { operation: 'lookupByTag', tag: '00211104' });
  assert.equal(cut.found, [{ values: [{ text: '1234' }] }]);
  const bytes = await askLive(to, file, { operation: 'editByTag', tag: '00211104', values: [{ base64: 'MQ==' }] });
  assert.is(bytes.kind, 'unsupported');
});

await live('mrconvert gives b-values and directions', mrconvert, async (to) => {
  const [image, ...more] = answerIn(await convertLive(to, sampleSeries('1000')), 'convert').converted;
  assert.equal(more, []);
  assert.equal(image?.bvals, [1000, 0]);
  assert.is(image?.sidecar.RepetitionTime, 2);
  const big = answerIn(await convertLive(to, sampleSeries('700', TRANSFER_SYNTAX.explicitBig)), 'convert').converted;
  assert.equal(big[0]?.bvals, [700, 0]);
});

await live('mrconvert refuses a file without an image', mrconvert, async (to) => {
  assert.is((await convertLive(to, [file])).kind, 'refused');
});

test.run();
