import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CountLine } from './count-line.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string): boolean => written.push(text) > 0;
  return { written, isTTY, columns: 12, write } as never as ConstructorParameters<typeof CountLine>[0] & {
    written: string[];
  };
}

test('one line on a terminal, not wider than it, and taken away again', () => {
  const terminal = stream(true);
  const line = new CountLine(terminal, 340);
  line.show(12, 'a-long-name.dcm');
  line.show(13, 'too soon');
  line.clear();
  line.clear();
  assert.equal(terminal.written, ['\r12/340 a-lo\x1B[K', '\r\x1B[K']);
});

test('nothing anywhere else', () => {
  const file = stream(false);
  const line = new CountLine(file, 2);
  line.show(1, 'a');
  line.clear();
  assert.equal(file.written, []);
});

test.run();
