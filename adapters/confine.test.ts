import { spawnSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

/** What a process whose PATH leads nowhere makes of a command. */
function withoutMeans(): { readonly command: readonly string[]; readonly unenforced: readonly string[] } {
  const here = new URL('./confine.ts', import.meta.url).href;
  const program = `import { confine, unenforced } from ${JSON.stringify(here)};
    console.log(JSON.stringify({ command: confine('/x', ['y']), unenforced: unenforced() }));`;
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: new URL('..', import.meta.url).pathname,
    env: { PATH: '/nowhere' },
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout);
}

test('where the means are missing, the tool runs all the same, and it is said what is not enforced', () => {
  const { command, unenforced } = withoutMeans();
  assert.equal(command, ['/x', 'y']);
  assert.is(unenforced.length, 2);
  assert.match(unenforced[0]!, 'memory of tools is not limited');
  assert.match(unenforced[1]!, 'not cut off from the network');
});

test.run();
