import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import type { Question } from '../../contract/operation.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { sampleRendering, unlikeFile } from '../unlike-file.ts';
import { dcmDumpElement } from './dcm-dump-element.ts';
import { dcmDumpFile } from './dcm-dump-file.ts';
import { dcmRmElement } from './dcm-rm-element.ts';
import { dcmStripOddGroups } from './dcm-strip-odd-groups.ts';

const { explicitLittle, implicitLittle, deflated } = TRANSFER_SYNTAX;
const file = sampleFile(sampleElements);

/** A test that needs a program. */
const live = async (name: string, adapter: Adapter, body: (to: Session) => Promise<void>): Promise<void> => {
  const session = await liveSession(adapter);
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

const rootOf = (bytes: Uint8Array): string[] =>
  (readFile(bytes).file?.dataSet.elements ?? []).map(({ tag }) => tag.toString(16).padStart(8, '0').toUpperCase());

await live('dcm_dump_file lists the elements of all depths', dcmDumpFile, async (to) => {
  const rendering = sampleRendering(sampleElements, explicitLittle);
  const got = await askLive(to, rendering.bytes, { operation: 'read' });
  // Of AT it shows the number that its bytes make.
  const unlike = unlikeFile(rendering, got).filter((line) => !line.startsWith('silent'));
  assert.equal(unlike, ['other 00211008 in the root']);
  const implicit = await answered(to, sampleFile(sampleElements, implicitLittle), { operation: 'read' });
  assert.is(implicit.elements.length, 17);
});

await live('dcm_dump_file refuses what it cannot read, though it ends with status 0', dcmDumpFile, async (to) => {
  for (const bytes of [new Uint8Array(300).fill(65), sampleFile(sampleElements, deflated), file.slice(0, 700)]) {
    const got = await askLive(to, bytes, { operation: 'read' });
    assert.match(got.kind === 'refused' ? got.message : got.kind, /DCM failed to open file/);
  }
});

await live('dcm_dump_element gives the value of the root, and tells what is not there', dcmDumpElement, async (to) => {
  const lookup = async (tag: string) => (await answered(to, file, { operation: 'lookupByTag', tag })).found;
  assert.equal(await lookup('00211204'), [{ values: [{ base64: Buffer.from('1.5\\-2').toString('base64') }] }]);
  assert.equal(await lookup('0021100A'), [{ values: [] }]);
  assert.equal(await lookup('00211104'), []);
  const got = await askLive(to, new Uint8Array(300).fill(65), { operation: 'lookupByTag', tag: '00211204' });
  assert.is(got.kind, 'refused');
});

await live('dcm_rm_element removes from the root', dcmRmElement, async (to) => {
  const question: Question = { operation: 'eraseByTag', tag: '00211004' };
  const before = rootOf(file);
  assert.equal(
    rootOf((await answered(to, file, question)).output),
    before.filter((tag) => tag !== '00211004'),
  );
  const absent = await answered(to, file, { operation: 'eraseByTag', tag: '00219999' });
  assert.equal(rootOf(absent.output), before);
});

await live('dcm_strip_odd_groups removes private groups from the root', dcmStripOddGroups, async (to) => {
  const { output } = await answered(to, file, { operation: 'deidentify', keepSafePrivate: false });
  assert.equal(rootOf(output), ['00080016', '00080018', '00080060', '00081140']);
  const got = await askLive(to, file, { operation: 'deidentify', keepSafePrivate: true });
  assert.is(got.kind, 'unsupported');
});

test.run();
