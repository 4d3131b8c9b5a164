import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from './garbled.ts';
import { readFrames } from './read-frames.ts';

const frame = (stdout: string, stderr = ''): string => {
  const head = { exit: 0, signal: null, seconds: 0.5, stdout: stdout.length, stderr: stderr.length };
  return `${JSON.stringify(head)}\n${stdout}${stderr}`;
};
const read = (text: string) => readFrames(Buffer.from(text, 'latin1'));
const texts = (text: string) => read(text).map((one) => one && Buffer.from(one.stdout).toString('latin1'));

test('each has its own bytes, whatever they are', () => {
  assert.equal(texts(frame('') + frame('null\n') + frame(frame('x'), frame('y')) + frame('\xff\0')), [
    '',
    'null\n',
    frame('x'),
    '\xff\0',
  ]);
  const [run] = read(frame('out', 'err'));
  assert.equal(
    { ...run, stdout: '', stderr: Buffer.from(run!.stderr).toString() },
    {
      ...{ exit: 0, signal: null, seconds: 0.5, stdout: '', stderr: 'err' },
      ...{ hang: false, flooded: false, missing: false },
    },
  );
});

test('null says nothing, and what is cut off counts for nothing', () => {
  assert.equal(texts(`null\n${frame('a')}null\n`), [undefined, 'a', undefined]);
  const whole = frame('a') + frame('bc', 'd');
  for (let end = frame('a').length; end < whole.length; end++) assert.equal(texts(whole.slice(0, end)), ['a']);
  assert.equal(texts(''), []);
});

test('anything else is garbled', () => {
  for (const text of [`x\n${frame('a')}`, '{"exit":0}\n', '{"stdout":-1,"stderr":0}\n', '[]\n', '1\n'])
    assert.throws(
      () => read(text),
      (error: unknown) => error instanceof Garbled,
      text,
    );
});

test.run();
