import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readFile } from '../../dicom/read/read-file.ts';
import { answered } from '../live-answer.ts';
import { askLive } from '../live-session.ts';
import { liveTests, tagsIn, tagsLost } from '../python/python-live.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { dicomAnonymizer } from './dicom-anonymizer.ts';

const sample = sampleFile(sampleElements);
const live = await liveTests(dicomAnonymizer);

live('erases and replaces by number in the root, and nothing else', async (to) => {
  const { output } = await answered(to, sample, { operation: 'eraseByTag', tag: '00211004' });
  assert.equal(tagsLost(sample, output), ['0:00211004']);
  const edited = await answered(to, sample, { operation: 'editByTag', tag: '00211204', values: ['7', '8.5'] });
  const element = readFile(edited.output).file?.dataSet.elements.find(({ tag }) => tag === 0x00211204);
  assert.is(element && 'bytes' in element ? Buffer.from(element.bytes).toString().trim() : undefined, '7\\8.5');
  assert.equal(tagsIn(edited.output), tagsIn(sample));
});

live('removes private elements at every depth', async (to) => {
  const { output } = await answered(to, sample, { operation: 'deidentify', keepSafePrivate: false });
  assert.equal(
    tagsIn(output).filter((tag) => /^\d:0021/.test(tag)),
    [],
  );
  assert.ok(tagsIn(output).includes('0:00080060'));
  assert.is((await askLive(to, sample, { operation: 'deidentify', keepSafePrivate: true })).kind, 'refused');
});

test.run();
