import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import { Garbled } from '../garbled.ts';
import { answered } from '../live-answer.ts';
import { askLive, liveSession } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { dckey } from './dckey.ts';
import { dctable } from './dctable.ts';
import { parseDckey } from './parse-dckey.ts';
import { parseDctable } from './parse-dctable.ts';

/** Real output of dicom3tools 1.00.snapshot.20220618093127. */
const sample = (name: string): Buffer => readFileSync(new URL(`./samples/${name}.txt`, import.meta.url));
const isGarbled = (parse: () => unknown): void => assert.throws(parse, (error: unknown) => error instanceof Garbled);
const TEXT = 'one\n(0021,1002) LO "" : [x] (2 bytes)\ntwo';
const file = sampleFile(sampleElements);

const live = async (name: string, adapter: Adapter, body: (to: Session) => Promise<void>): Promise<void> => {
  const session = await liveSession(adapter);
  if (session === undefined) test.skip(name, () => {});
  else test(name, () => body(session));
};

test('dckey: an element as dcdump prints it, or that it is not there', () => {
  assert.equal(parseDckey(sample('dckey-us'), '00211005'), [{ values: [{ text: '1' }, { text: '65535' }] }]);
  assert.equal(parseDckey(sample('dckey-absent'), '00211104'), []);
  assert.equal(parseDckey(sample('dckey-newline'), '00211001'), [{ values: [{ text: TEXT }] }]);
  const warning = '(0x0021,0x1005)  ?  - Warning - Unrecognized tag - assuming explicit value representation OK\n';
  const warned = Buffer.concat([Buffer.from(warning), sample('dckey-us')]);
  assert.equal(parseDckey(warned, '00211005'), [{ values: [{ text: '1' }, { text: '65535' }] }]);
});

test('dckey: anything else is garbled', () => {
  isGarbled(() => parseDckey(sample('dckey-us'), '00211004'));
  isGarbled(() => parseDckey(sample('dckey-absent'), '00211105'));
  isGarbled(() => parseDckey(Buffer.from(''), '00211005'));
  isGarbled(() => parseDckey(sample('dckey-us').subarray(0, -4), '00211005'));
});

test('dctable: the text of a field, withheld where its VR would have to be known', () => {
  assert.equal(parseDctable(sample('dctable-newline').toString('latin1'), 'in.dcm'), [{ values: [{ text: TEXT }] }]);
  assert.equal(parseDctable('"in.dcm"\t"1.5\\-2 "\n', 'in.dcm'), [{ values: [{ text: '1.5' }, { text: '-2' }] }]);
  assert.equal(parseDctable('"in.dcm"\t"A, "B" <C>"\n', 'in.dcm'), [{ values: [{ text: 'A, "B" <C>' }] }]);
  assert.equal(parseDctable('"in.dcm"\t""\n', 'in.dcm'), []);
  for (const value of ['0x0001,0xffff', '(0x0008,0x0060)', '0x00,0x01,\n\t0x02']) {
    assert.equal(parseDctable(`"in.dcm"\t"${value}"\n`, 'in.dcm'), [{ values: [{ withheld: true }] }]);
  }
  for (const row of ['', '"in.dcm"\n', '"in.dcm"\t"x', '"other.dcm"\t"x"\n', 'in.dcm\tx\n']) {
    isGarbled(() => parseDctable(row, 'in.dcm'));
  }
});

for (const adapter of [dckey, dctable]) {
  await live(`${adapter.id} finds a number in the root`, adapter, async (to) => {
    const lookup = async (tag: string) => (await answered(to, file, { operation: 'lookupByTag', tag })).found;
    assert.equal(await lookup('00211204'), [{ values: [{ text: '1.5' }, { text: '-2' }] }]);
    assert.equal(await lookup('00211004'), [{ values: [{ text: 'A, "B" <C>' }] }]);
    assert.equal(await lookup('00211104'), [], 'in an Item');
    for (const bytes of [new Uint8Array(300).fill(65), file.slice(0, 700)]) {
      const got = await askLive(to, bytes, { operation: 'lookupByTag', tag: '00211204' });
      assert.match(got.kind === 'refused' ? got.message : got.kind, /Error - /);
    }
  });
}

test.run();
