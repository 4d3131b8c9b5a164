import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readFile } from '../../dicom/read/read-file.ts';
import { answered } from '../live-answer.ts';
import { askLive } from '../live-session.ts';
import { liveTests, tagsIn, tagsLost } from '../python/python-live.ts';
import { el, sampleElements, sampleFile } from '../sample-file.ts';
import { deid } from './deid.ts';

const sample = sampleFile(sampleElements);
const address = { group: '0021', creator: 'SIEMENS MR SDI 02', element: '04' };
const live = await liveTests(deid);

live('erases by creator at every depth, and by number', async (to) => {
  const { output } = await answered(to, sample, { operation: 'erase', address });
  assert.equal(tagsLost(sample, output), ['1:00211004', '1:00211104', '0:00211204']);
  const byTag = await answered(to, sample, { operation: 'eraseByTag', tag: '00211004' });
  assert.equal(tagsLost(sample, byTag.output), ['1:00211004', '2:00211004', '0:00211004']);
});

live('replaces by creator with values of the VR asked for', async (to) => {
  const edited = { ...address, creator: 'ACME 1.0', element: '05' };
  const { output } = await answered(to, sample, { operation: 'edit', address: edited, vr: 'US', values: ['7', '8'] });
  const element = readFile(output).file?.dataSet.elements.find(({ tag }) => tag === 0x00211005);
  assert.equal(element && 'bytes' in element ? [...element.bytes] : undefined, [7, 0, 8, 0]);
  assert.equal(tagsIn(output), tagsIn(sample));
});

live('says that it has no way to name a creator with a quotation mark, or an Item', async (to) => {
  const quoted = await askLive(to, sample, { operation: 'erase', address: { ...address, creator: 'A "B"' } });
  assert.is(quoted.kind, 'refused');
  assert.is((await askLive(to, sample, { operation: 'erase', address, path: [] })).kind, 'refused');
});

live('finds a creator in whatever letter case', async (to) => {
  const twins = sampleFile([
    el(0x00210010, 'LO', 'ACME'),
    el(0x00210011, 'LO', 'Acme'),
    el(0x00211001, 'LO', 'upper'),
    el(0x00211101, 'LO', 'mixed'),
  ]);
  const asked = { group: '0021', creator: 'ACME', element: '01' };
  const { output } = await answered(to, twins, { operation: 'erase', address: asked });
  assert.equal(tagsLost(twins, output), ['0:00211001', '0:00211101']);
});

live('removes private elements at every depth', async (to) => {
  const { output } = await answered(to, sample, { operation: 'deidentify', keepSafePrivate: false });
  assert.equal(
    tagsIn(output).filter((tag) => /^\d:0021/.test(tag)),
    [],
  );
  assert.is((await askLive(to, sample, { operation: 'deidentify', keepSafePrivate: true })).kind, 'refused');
});

test.run();
