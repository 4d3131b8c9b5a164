import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 } from '../engine/sha256.ts';
import { portableResults, portableText } from './portable-results.ts';
import { sampleCell, sampleFinding, sampleResults } from './sample-results.ts';

const FOLDERS = { root: '/srv/check+out', home: '/home/me', temporary: '/var/tmp' };
const text = (given: string): string => portableText(given, FOLDERS);

test('folders of the package, of a person and of temporary files are left out; others stay', () => {
  assert.is(text('at /srv/check+out/.tools/x/bin/y:3 in /srv/check+out'), 'at .tools/x/bin/y:3 in .');
  assert.is(text('"/home/me/.cache/z" of /home/me'), '"~/.cache/z" of ~');
  assert.is(text('/var/tmp/blockshift-Ab3/0/in.dcm, /var/tmp/other'), '0/in.dcm, /var/tmp/other');
  for (const same of ['/srv/checkkout/a', '/home/men/x', '/usr/lib/python3', 'no folder at all'])
    assert.is(text(same), same);
  assert.is(portableText('/a/b', { ...FOLDERS, home: '/' }), '/a/b');
});

test('every text of results is changed, and the hashes of changed texts with it; input files stay', () => {
  const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
  const files = new Map([
    ['findings/f-1/observed.txt', bytes('Traceback: /srv/check+out/a.py')],
    ['findings/f-1/case.json', bytes('{"sentence":"/home/me/b"}')],
    ['findings/f-1/files/moved/moved.dcm', bytes('/srv/check+out/a.py')],
    ['findings/f-1/odd.txt', Uint8Array.of(0xff, 0x2f)],
  ]);
  const finding = sampleFinding('f-1', 't', 'read.values', {
    sentence: 't crashed: /srv/check+out/a.py',
    command: ['/srv/check+out/.tools/t', '/home/me/x'],
    files: [...files].map(([path, data]) => ({ path, sha256: sha256(data) })),
  });
  const without = sampleFinding('f-2', 't', 'read.values', {
    observed: '/home/me',
    files: [{ path: 'p', sha256: 'kept' }],
  });
  const cell = sampleCell('t', 'read.values', 'refused', { refused: 1 }, { reason: 'no /home/me/lib' });
  const given = new Map([['f-1', { files }]]);
  const portable = portableResults(
    { results: sampleResults({ cells: [cell], findings: [finding, without] }), given },
    FOLDERS,
    sha256,
  );
  assert.is(portable.results.cells[0]!.reason, 'no ~/lib');
  const [first, second] = portable.results.findings;
  assert.equal([first!.sentence, first!.command], ['t crashed: a.py', ['.tools/t', '~/x']]);
  assert.equal([second!.observed, second!.files], ['~', without.files]);
  const changed = portable.given.get('f-1')!.files;
  const told = [...changed.values()].map((data) => Buffer.from(data).toString('latin1'));
  assert.equal(told, ['Traceback: a.py', '{"sentence":"~/b"}', '/srv/check+out/a.py', '\xff/']);
  for (const { path, sha256: hash } of first!.files) assert.is(hash, sha256(changed.get(path)!), path);
  assert.is(files.get('findings/f-1/observed.txt')!.length, 30, 'what was given is as it was');
});

test.run();
