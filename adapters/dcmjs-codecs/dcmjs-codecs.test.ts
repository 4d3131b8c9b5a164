import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { dcmjsCodecs } from './dcmjs-codecs.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;
const sample = sampleFile(sampleElements);
const session: Session | undefined = await liveSession(dcmjsCodecs);
test.after(async () => session?.close());

/** A test that needs dcmjs-codecs. */
const live = (name: string, body: (session: Session) => Promise<void>): void => {
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

live(
  'writes three Transfer Syntaxes, without private elements: a release that keeps them must be noticed',
  async (to) => {
    for (const transferSyntax of [implicitLittle, explicitLittle, explicitBig]) {
      const { output } = await answered(to, sample, { operation: 'transcode', transferSyntax });
      const { file, complete } = readFile(output);
      assert.equal([file?.transferSyntax, complete], [transferSyntax, true]);
      assert.equal(
        file?.dataSet.elements.map(({ tag }) => tag),
        [0x00080016, 0x00080018, 0x00080060, 0x00081140],
        'dcmjs-codecs 0.0.8',
      );
    }
  },
);

live('refuses what is no DICOM file, and goes on', async (to) => {
  const question = { operation: 'transcode', transferSyntax: implicitLittle } as const;
  assert.is((await askLive(to, new Uint8Array(300).fill(65), question)).kind, 'refused');
  assert.is((await askLive(to, sample, question)).kind, 'answer');
});

test.run();
