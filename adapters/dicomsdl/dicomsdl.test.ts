import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive } from '../live-session.ts';
import { liveTests, tagsIn, tagsLost } from '../python/python-live.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { sampleRendering, unlikeFile } from '../unlike-file.ts';
import { dicomsdl } from './dicomsdl.ts';

const sample = sampleFile(sampleElements);
const live = await liveTests(dicomsdl);

live('lists what is in a file, in each Transfer Syntax', async (to) => {
  for (const syntax of Object.values(TRANSFER_SYNTAX)) {
    const got = await askLive(to, sampleFile(sampleElements, syntax), { operation: 'read' });
    assert.equal(unlikeFile(sampleRendering(sampleElements, syntax), got), [], syntax);
  }
});

live('looks up by number in the root', async (to) => {
  const { found } = await answered(to, sample, { operation: 'lookupByTag', tag: '00211204' });
  assert.equal(found, [{ values: [{ text: '1.5' }, { text: '-2.0' }] }]);
  assert.equal((await answered(to, sample, { operation: 'lookupByTag', tag: '00211099' })).found, []);
});

live('erases and edits by number in the root', async (to) => {
  const { output } = await answered(to, sample, { operation: 'eraseByTag', tag: '00211004' });
  assert.equal(tagsLost(sample, output), ['0:00211004']);
  for (const [tag, values] of [
    ['00211005', ['7', '8', '9']],
    ['0021100D', ['new']],
    ['00211204', ['2.5']],
    ['00211006', [{ base64: 'BQY=' }]],
  ] as const) {
    const edited = await answered(to, sample, { operation: 'editByTag', tag, values });
    assert.equal(tagsIn(edited.output), tagsIn(sample));
    const { found } = await answered(to, edited.output, { operation: 'lookupByTag', tag });
    assert.equal(found, [{ values: values.map((value) => (typeof value === 'string' ? { text: value } : value)) }]);
  }
});

live('says what it cannot read, and goes on', async (to) => {
  assert.is((await askLive(to, new Uint8Array(300).fill(65), { operation: 'read' })).kind, 'refused');
  assert.is((await askLive(to, sample, { operation: 'read' })).kind, 'answer');
});

test.run();
