import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { UsageError } from '../usage-error.ts';
import { selfcheckCommand } from './selfcheck.ts';

/** What a command is refused with. */
async function refusal(...words: readonly string[]): Promise<string> {
  try {
    await selfcheckCommand().parseAsync(words, { from: 'user' });
  } catch (error) {
    assert.instance(error, UsageError);
    return (error as Error).message;
  }
  throw new Error('it was not refused');
}

test('a check of nothing is refused: it would find the suite sound', async () => {
  assert.match(
    await refusal('--only', 'reference*', '--references', '0'),
    /^Nothing would be checked\. .*--references 0/,
  );
  assert.match(await refusal('--only', 'json-*', '--cases', '0'), /^Nothing would be checked\. .*--cases 0/);
  assert.match(await refusal('--cases-of', 'json-*', '--cases', '0'), /give 1 or more/);
  assert.match(await refusal('--cases', '0', '--references', '0'), /--cases 0 .*--references 0/);
});

test.run();
