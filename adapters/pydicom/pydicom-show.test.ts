import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { sampleRendering, unlikeFile } from '../unlike-file.ts';
import { pydicomShow, pydicomShowRelease } from './pydicom-show.ts';

for (const adapter of [pydicomShow, pydicomShowRelease]) {
  const session: Session | undefined = await liveSession(adapter);
  const live = (name: string, body: (session: Session) => Promise<void>): void => {
    if (session === undefined) test.skip(`${adapter.id}: ${name}`, () => {});
    else test(`${adapter.id}: ${name}`, () => body(session));
  };

  live('lists what is in a file', async (to) => {
    const got = await askLive(to, sampleFile(sampleElements), { operation: 'read' });
    assert.equal(unlikeFile(sampleRendering(sampleElements), got), []);
  });

  live('a file comes back from the program that codify writes', async (to) => {
    // Release 2.3.1 writes (0008, 0060) for an AT, which is no number in Python, and VR.UN for a VR.
    const given = sampleFile(sampleElements.filter(({ vr }) => vr !== 'AT' && vr !== 'UN'));
    const { output } = await answered(to, given, { operation: 'roundTrip' });
    const tags = (bytes: Uint8Array): number[] => readFile(bytes).file?.dataSet.elements.map(({ tag }) => tag) ?? [];
    assert.equal(tags(output), tags(given));
  });

  live('shows the version of its own Python', async () => {
    assert.match((await adapter.detect())?.version ?? '', /^\d+\.\d+\.\d+$/);
  });
}

test.run();
