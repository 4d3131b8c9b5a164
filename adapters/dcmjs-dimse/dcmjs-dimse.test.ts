import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { dcmjsDimse } from './dcmjs-dimse.ts';

const sample = sampleFile(sampleElements);
const session: Session | undefined = await liveSession(dcmjsDimse);
test.after(async () => session?.close());

/** A test that needs dcmjs-dimse. */
const live = (name: string, body: (session: Session) => Promise<void>): void => {
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

live('gives values by number, of the root only', async (to) => {
  const valuesOf = async (tag: string) =>
    (await answered(to, sample, { operation: 'lookupByTag', tag })).found.map(({ values }) => values);
  assert.equal(await valuesOf('00211004'), [[{ text: 'A, "B" <C>' }]]);
  assert.equal(await valuesOf('00211005'), [[{ text: '1' }, { text: '65535' }]]);
  assert.equal(await valuesOf('0021100B'), [[{ base64: 'AQID/w==' }]]);
  assert.equal(await valuesOf('0021100A'), [[]]);
  assert.equal(await valuesOf('00211104'), [], 'in an Item');
});

live('writes a file without its private elements: a release that keeps them must be noticed', async (to) => {
  const transferSyntax = TRANSFER_SYNTAX.implicitLittle;
  const { output } = await answered(to, sample, { operation: 'transcode', transferSyntax });
  const { file } = readFile(output);
  assert.is(file?.transferSyntax, transferSyntax);
  assert.equal(
    file?.dataSet.elements.map(({ tag }) => tag),
    [0x00080016, 0x00080018, 0x00080060, 0x00081140],
    'dcmjs-dimse 0.3.3',
  );
});

live('refuses what is no DICOM file, and goes on', async (to) => {
  const question = { operation: 'lookupByTag', tag: '00211004' } as const;
  assert.is((await askLive(to, new Uint8Array(300).fill(65), question)).kind, 'refused');
  assert.is((await askLive(to, sample, question)).kind, 'answer');
});

test.run();
