import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { clockFor } from './clock.ts';
import type { Step, ToolWork } from './tool-work.ts';
import { workThrough } from './work-through.ts';

/** Work of so many steps, then one second look, that writes down what is done. */
function fakeWork(tool: string, steps: number, milliseconds: number, log: string[]): ToolWork {
  let [handed, done, confirmed] = [0, 0, false];
  const step = (what: string, after: () => void): Step => {
    return async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      log.push(`${tool} ${what}`);
      after();
    };
  };
  return {
    tool,
    done: () => done,
    open: () => 0,
    examine: () => (handed < steps ? step(String(++handed), () => done++) : undefined),
    confirm: () => {
      if (done < steps || confirmed) return undefined;
      confirmed = true;
      return step('again', () => {});
    },
  };
}

test('a slow tool and a quick one advance at the same pace, and all is done once', async () => {
  const log: string[] = [];
  await workThrough([fakeWork('slow', 6, 9, log), fakeWork('quick', 6, 1, log)], 1, () => false);
  assert.is(log.length, 14);
  assert.is(new Set(log).size, 14);
  for (let end = 1; end <= 12; end++) {
    const of = (tool: string): number => log.slice(0, end).filter((line) => line.startsWith(tool)).length;
    assert.ok(Math.abs(of('slow') - of('quick')) <= 1, log.join());
  }
  assert.equal(log.slice(12).sort(), ['quick again', 'slow again']);
});

test('one tool alone keeps all workers busy, and its second look waits for its last step', async () => {
  const log: string[] = [];
  await workThrough([fakeWork('one', 5, 3, log)], 3, () => false);
  assert.equal(
    log.slice(0, 5).sort(),
    [1, 2, 3, 4, 5].map((step) => `one ${step}`),
  );
  assert.equal(log.slice(5), ['one again']);
});

test('nothing new begins once it is stopped, and a mistake of ours is not swallowed', async () => {
  const log: string[] = [];
  await workThrough([fakeWork('a', 50, 1, log)], 2, () => log.length >= 4);
  assert.ok(log.length <= 5);
  const broken: ToolWork = { ...fakeWork('b', 1, 0, log), examine: () => () => Promise.reject(new Error('ours')) };
  let message = '';
  await workThrough([broken], 1, () => false).catch((error: Error) => {
    message = error.message;
  });
  assert.is(message, 'ours');
});

test('without a budget there is always time; with one, some of it is kept for second looks', () => {
  const endless = clockFor(undefined, 2);
  assert.ok(endless.mayExamine(10_000) && endless.mayConfirm() && !endless.share(1)());
  const hour = clockFor(3600, 2);
  assert.ok(hour.mayExamine(0) && hour.mayExamine(10_000), 'at most three tenths are kept back');
  assert.not(hour.share(5)());
  const over = clockFor(0, 2);
  assert.not(over.mayExamine(0) || over.mayConfirm());
  const short = clockFor(1e-9, 2);
  assert.ok(short.share(5)());
});

test.run();
