import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { browserTest } from './browser-test.ts';
import { htmlReport } from './html-report.tsx';
import { largeRun } from './large-run.ts';

// How long it takes is for `npm run bench:page` to say: a test would measure what else the machine does.
const { results, given } = largeRun();
const html = htmlReport(results, given);

test('40 tools, 60 properties and 300 findings make a page under 8 MB', () => {
  assert.equal([results.tools.length, results.properties.length, results.findings.length], [40, 60, 300]);
  const size = Buffer.byteLength(html);
  assert.ok(size > 1e6 && size < 8e6, `${size} bytes`);
});

browserTest('the page opens and filters whole', async (open) => {
  const page = await open(html);
  const shown = (selector: string): Promise<number> => page.locator(`${selector}:not([hidden])`).count();
  assert.equal([await shown('.tool-row'), await shown('.finding')], [40, 300]);
  await page.selectOption('select[name=tool]', { label: 'tool-7' });
  const own = results.findings.filter(({ tool }) => tool === 'tool-7').length;
  assert.equal([await shown('.tool-row'), await shown('.finding')], [1, own]);
});

test.run();
