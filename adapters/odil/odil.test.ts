import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import type { Question } from '../../contract/operation.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, sampleElements, sampleFile } from '../sample-file.ts';
import { answerOf, sampleRendering, unlikeFile } from '../unlike-file.ts';
import { odil } from './odil.ts';
import { pythonOdil } from './python-odil.ts';

const { explicitLittle, implicitLittle, explicitBig } = TRANSFER_SYNTAX;
const file = sampleFile(sampleElements);

const live = async (name: string, adapter: Adapter, body: (to: Session) => Promise<void>): Promise<void> => {
  const session = await liveSession(adapter);
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session).finally(() => session.close()));
};

const document = async (to: Session, operation: 'exportJson' | 'exportXml'): Promise<string> => {
  const got = await askLive(to, file, { operation });
  if (got.kind !== 'answer' || !('document' in got.answer)) throw new Error(JSON.stringify(got));
  return Buffer.from(got.answer.document).toString('utf8');
};

for (const adapter of [odil, pythonOdil]) {
  await live(`${adapter.id} lists, transcodes and exports`, adapter, async (to) => {
    const rendering = sampleRendering(sampleElements);
    const unlike = unlikeFile(rendering, await askLive(to, rendering.bytes, { operation: 'read' }));
    assert.equal(
      unlike.filter((line) => !line.startsWith('silent')),
      [],
    );
    for (const transferSyntax of [implicitLittle, explicitBig]) {
      const written = await askLive(to, file, { operation: 'transcode', transferSyntax });
      assert.is(readFile(answerOf(written, 'transcode').output).file?.transferSyntax, transferSyntax);
    }
    const json = JSON.parse(await document(to, 'exportJson'));
    assert.equal(json['00211204'], { vr: 'DS', Value: [1.5, -2] });
    assert.match(await document(to, 'exportXml'), /<DicomAttribute vr="DS" tag="00211204">/);
  });

  await live(`${adapter.id} refuses what it cannot read`, adapter, async (to) => {
    for (const bytes of [
      new Uint8Array(300).fill(65),
      file.slice(0, 700),
      sampleFile(sampleElements, implicitLittle),
    ]) {
      assert.is((await askLive(to, bytes, { operation: 'read' })).kind, 'refused');
    }
  });
}

await live('python-odil finds, erases and edits by number, at every depth', pythonOdil, async (to) => {
  const written = async (question: Question): Promise<Uint8Array> => {
    const got = await askLive(to, file, question);
    if (got.kind !== 'answer' || !('output' in got.answer)) throw new Error(JSON.stringify(got));
    return got.answer.output;
  };
  const values = async (bytes: Uint8Array, tag: string) =>
    answerOf(await askLive(to, bytes, { operation: 'lookupByTag', tag }), 'lookupByTag').found.map(
      (found) => found.values,
    );
  assert.equal(await values(file, '00211104'), [[{ text: '0.5' }]]);
  const erased = await written({ operation: 'eraseByTag', tag: '00211004' });
  assert.equal(await values(erased, '00211004'), []);
  assert.equal(await values(erased, '00211104'), [[{ text: '0.5' }]]);
  const edited = await written({ operation: 'editByTag', tag: '00211005', values: ['7', '8', '9'] });
  assert.equal(await values(edited, '00211005'), [[{ text: '7' }, { text: '8' }, { text: '9' }]]);
  const tags = await written({ operation: 'editByTag', tag: '00211008', values: ['00100020'] });
  assert.equal(await values(tags, '00211008'), [[{ text: '00100020' }]]);
});

await live('python-odil goes through JSON and back', pythonOdil, async (to) => {
  const small = sampleFile([el(0x00210011, 'LO', 'ACME 1.0'), el(0x00211104, 'DS', '1.5', '-2')], explicitLittle);
  const output = answerOf(await askLive(to, small, { operation: 'roundTrip' }), 'roundTrip').output;
  const elements = readFile(output).file?.dataSet.elements.map(({ tag, vr }) => `${tag.toString(16)} ${vr}`);
  assert.equal(elements?.slice(-2), ['210011 LO', '211104 DS']);
});

test.run();
