import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { convertedFrom, isRead } from './converted-from.ts';

const files = (entries: Record<string, string>): ReadonlyMap<string, string> => new Map(Object.entries(entries));
const isGarbled = (entries: Record<string, string>): void =>
  assert.throws(
    () => convertedFrom(files(entries)),
    (error: unknown) => error instanceof Garbled,
  );

/** As dcm2niix v1.0.20220720 wrote them. */
const BVAL = '1000 0\n';
const BVEC = '0.6 0\n-0.8 0\n0 0\n';

test('sidecar and tables, one number and one triple for each volume', () => {
  const converted = convertedFrom(
    files({ 'image.json': '{\n\t"EchoTime": 0.03\n}\n', 'image.bval': BVAL, 'image.bvec': BVEC }),
  );
  assert.equal(converted, [
    {
      sidecar: { EchoTime: 0.03 },
      bvals: [1000, 0],
      bvecs: [
        [0.6, -0.8, 0],
        [0, 0, 0],
      ],
    },
  ]);
});

test('several images come in the order of their names, each with its own tables', () => {
  const converted = convertedFrom(files({ 'imagea.json': '{"b":2}', 'image.json': '{"a":1}', 'imagea.bval': '0 5e2' }));
  assert.equal(converted, [{ sidecar: { a: 1 } }, { sidecar: { b: 2 }, bvals: [0, 500] }]);
});

test('nothing written is no image', () => assert.equal(convertedFrom(files({})), []));

test('what is not understood is garbled', () => {
  isGarbled({ 'image.json': '{"EchoTime": nan}' });
  isGarbled({ 'image.json': '[]' });
  isGarbled({ 'image.json': 'null' });
  isGarbled({ 'image.json': '{}', 'image.bval': '0 <b>1000</b>' });
  isGarbled({ 'image.json': '{}', 'image.bval': '0 0x10' });
  isGarbled({ 'image.json': '{}', 'image.bval': '' });
  isGarbled({ 'image.json': '{}', 'image.bval': '0\n1000\n' });
  isGarbled({ 'image.json': '{}', 'image.bvec': '0 1\n0 0\n' });
  isGarbled({ 'image.json': '{}', 'image.bvec': '0 1\n0\n0 0\n' });
  isGarbled({ 'image.bval': BVAL });
});

test('of what is written, sidecars and tables are read', () => {
  assert.equal(['image.nii', 'image.json', 'image.bval', 'image.bvec', 'x.json.txt'].map(isRead), [
    false,
    true,
    true,
    true,
    false,
  ]);
});

test.run();
