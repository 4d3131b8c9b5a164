import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 } from '../../engine/sha256.ts';
import { browserTest } from './browser-test.ts';
import { htmlReport } from './html-report.tsx';
import { SAMPLE, SAMPLE_GIVEN } from './sample-results.ts';

const html = htmlReport(SAMPLE, SAMPLE_GIVEN);

const visible = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).filter({ visible: true }).count();

browserTest('filters, keeps the filter in the address, and comes back to it', async (open) => {
  const page = await open(html);
  assert.is(await visible(page, '.finding'), 2);
  await page.selectOption('select[name=verdict]', 'crash');
  assert.is(await visible(page, '.finding'), 1);
  assert.match(page.url(), /#verdict=crash$/);
  await page.selectOption('select[name=verdict]', 'fail');
  await page.selectOption('select[name=property]', 'lookup.*');
  await page.selectOption('select[name=feature]', 'nested');
  assert.is(await visible(page, '.finding'), 1);
  assert.is(await visible(page, '.tool-row'), 1);
  assert.is(await visible(page, '.matrix thead .group'), 1);
  assert.match((await page.textContent('.tool-row[data-tool="0"] [data-column="1"]'))!, /7\/10/);
  assert.is(await page.textContent('.filters .count'), '1 tool, 1 of 2 counterexamples');

  const again = await open(html, {}, new URL(page.url()).hash);
  assert.is(await visible(again, '.finding'), 1);
  assert.is(await again.inputValue('select[name=feature]'), 'nested');
  await again.click('.reset');
  assert.is(await visible(again, '.finding'), 2);
  assert.is(await visible(again, '.tool-row'), 3);
  assert.match((await again.textContent('.tool-row[data-tool="0"] [data-column="1"]'))!, /7\/20/);
  assert.not.match(again.url(), /#/);

  await again.selectOption('select[name=toolkit]', 'Good Kit');
  assert.is(await visible(again, '.tool-row'), 2);
  assert.is(await visible(again, '.none-left'), 1);
});

browserTest('opens a finding by keyboard and by its address, copies its command, hands out its files', async (open) => {
  const page = await open(html, { permissions: ['clipboard-read', 'clipboard-write'] });
  const finding = page.locator('#f-00000001');
  await finding.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.is(await finding.getAttribute('open'), '');
  await page.keyboard.press('Space');
  assert.is(await finding.getAttribute('open'), null);

  const linked = await open(html, { permissions: ['clipboard-read', 'clipboard-write'] }, '#f-00000001');
  const shown = linked.locator('#f-00000001');
  assert.is(await shown.getAttribute('open'), '');
  // Not by waitForFunction, which evaluates text again when it has to wait, and the page's policy forbids that.
  await shown.locator('summary:focus').waitFor();
  await shown.locator('.copy').first().focus();
  await linked.keyboard.press('Enter');
  await shown
    .locator('.copy', { hasText: /^Copied$/ })
    .first()
    .waitFor();
  assert.is(
    await linked.evaluate('navigator.clipboard.readText()'),
    "cd findings/f-00000001/files/decoy && bad --find '0021,SIEMENS MR SDI 02,04' decoy.dcm",
  );

  const [download] = await Promise.all([
    linked.waitForEvent('download'),
    shown.locator('.download', { hasText: 'decoy.dcm' }).click(),
  ]);
  assert.is(download.suggestedFilename(), 'f-00000001-decoy.dcm');
  const stored = SAMPLE.findings[0]!.files.find(({ path }) => path.endsWith('/decoy.dcm'))!;
  assert.is(sha256(readFileSync(await download.path())), stored.sha256);
});

browserTest('every control can be reached by keyboard, and what has the focus is seen', async (open) => {
  const page = await open(html);
  await page.evaluate("document.querySelector('#f-00000001').open = true");
  const wanted = await page.evaluate(
    '[...document.querySelectorAll(\'a[href], button, select, summary, [tabindex="0"]\')].filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length',
  );
  const seen = new Set<string>();
  for (let presses = 0; presses < Number(wanted); presses++) {
    await page.keyboard.press('Tab');
    const [path, outline] = (await page.evaluate(
      "(() => { const one = document.activeElement; return [[...document.querySelectorAll('*')].indexOf(one) + one.localName, getComputedStyle(one).outlineStyle] })()",
    )) as [string, string];
    assert.is(outline, 'solid', path);
    seen.add(path);
  }
  assert.is(seen.size, wanted);
});

browserTest('works without its script, but for filters, copying and downloads, which are not offered', async (open) => {
  const page = await open(html, { javaScriptEnabled: false });
  assert.is(await visible(page, '.tool-row'), 3);
  assert.is(await visible(page, 'select'), 0);
  await page.click('#f-00000001 > summary');
  assert.is(await visible(page, '#f-00000001 svg.blocks'), 1);
  assert.is(await visible(page, '.copy'), 0);
});

browserTest(
  'axe finds nothing to complain of: light, dark, on a phone, with a finding open, filtered',
  async (open) => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
    for (const [name, options, hash] of [
      ['light, finding open', {}, '#f-00000001'],
      ['dark, finding open', { colorScheme: 'dark' }, '#f-00000001'],
      ['phone, finding open', phone, '#f-00000001'],
      ['phone, dark', { ...phone, colorScheme: 'dark' }, ''],
      ['filtered', {}, '#verdict=fail&feature=nested'],
      ['tool open', {}, '#tool-0'],
      ['everything open', {}, '#all'],
    ] as const) {
      const page = await open(html, options, hash);
      if (hash === '#all')
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      await page.evaluate(axe.source);
      const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults;
      const told = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html: node }) => node)
            .slice(0, 3)
            .join(' ')}`,
      );
      assert.equal(told, [], name);
      assert.ok(passes.length > 20, name);
      assert.is(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0, name);
    }
  },
);

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly unknown[];
}

test.run();
