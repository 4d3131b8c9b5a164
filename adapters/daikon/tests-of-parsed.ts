import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';

const { deflated, explicitBig } = TRANSFER_SYNTAX;
const sample = sampleFile(sampleElements);
const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const first = { tag: '00081140', item: 0 };

/** Adds a test with a session of the tool, or skips it where the tool is missing. */
type Live = (name: string, body: (session: Session) => Promise<void>) => void;

/** Adds the tests of what daikon and dicom.ts have in common; gives the function that adds those of their own. */
export async function testsOfParsed(adapter: Adapter): Promise<Live> {
  const session: Session | undefined = await liveSession(adapter);
  test.after(async () => session?.close());
  const live: Live = (name, body) => {
    if (session === undefined) test.skip(name, () => {});
    else test(name, () => body(session));
  };

  live('tells VR and values by number, and no creator', async (to) => {
    const { elements } = await answered(to, sample, { operation: 'read' });
    const of = (tag: string, depth = 0) => elements.find((seen) => seen.tag === tag && seen.path?.length === depth);
    assert.equal(of('00211004', 1), { path: [first], tag: '00211004', vr: 'DS', values: texts('0.25') });
    assert.equal(of('002110FE', 1), { path: [first], tag: '002110FE', vr: 'SQ' });
    assert.equal(of('00211004', 2)?.values, texts('nested', 'twice'));
    assert.equal(of('00211008')?.values, texts('00080060'));
    assert.equal(of('0021100A')?.values, []);
    assert.is(elements.length, 17);
  });

  live('big endian and deflated files are the same', async (to) => {
    const texted = async (bytes: Uint8Array) =>
      (await answered(to, bytes, { operation: 'read' })).elements.filter(
        ({ vr }) => !['OB', 'OW', 'UN', 'UT'].includes(vr ?? ''),
      );
    for (const syntax of [explicitBig, deflated])
      assert.equal(await texted(sampleFile(sampleElements, syntax)), await texted(sample));
  });

  live('looks up by number at every depth', async (to) => {
    const { found } = await answered(to, sample, { operation: 'lookupByTag', tag: '00211004' });
    assert.equal(
      found.map(({ values }) => values),
      [texts('0.25'), texts('nested', 'twice'), texts('A, "B" <C>')],
    );
  });

  live('refuses what is no DICOM file, and goes on', async (to) => {
    assert.is((await askLive(to, new Uint8Array(300).fill(65), { operation: 'read' })).kind, 'refused');
    assert.is((await askLive(to, sample, { operation: 'read' })).kind, 'answer');
  });

  return live;
}
