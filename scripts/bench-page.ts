import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlReport } from '../reports/html/html-report.tsx';
import { largeRun } from '../reports/html/large-run.ts';
import { hasBrowser, type OpenPage, withBrowser } from '../reports/html/with-browser.ts';
import { packageRoot } from './program-name.ts';

/**
 * `bench-page.ts [FILE…]`: how large report pages are, and how long a browser takes to load and to filter them. Without a
 * file: a run of 40 tools, 60 properties and 300 findings, and the published results. Time at work is that of the page's
 * thread, which other work on the machine does not lengthen.
 */
const PUBLISHED = join(packageRoot(), 'docs/results/report.html');

async function measure(open: OpenPage, name: string, html: string): Promise<void> {
  const page = await open('<!doctype html><title>empty</title>');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === 'TaskDuration')!.value * 1000;
  };
  await page.goto(open.file(html), { waitUntil: 'load' });
  const loaded = await busy();
  const wall = Number(await page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"));
  await page.selectOption('select[name=feature]', { index: 1 });
  const filtered = (await busy()) - loaded;
  await page.context().close();
  const size = (Buffer.byteLength(html) / 1e6).toFixed(1);
  const ms = (time: number): string => `${Math.round(time)} ms`;
  console.log(`${name}: ${size} MB; loaded in ${ms(wall)}, ${ms(loaded)} at work; filtered in ${ms(filtered)} of work`);
}

if (!hasBrowser()) process.exit(0);
await withBrowser(async (open) => {
  const given = process.argv.slice(2);
  if (given.length === 0) {
    const { results, given: files } = largeRun();
    await measure(open, '40 tools, 60 properties, 300 findings', htmlReport(results, files));
  }
  for (const path of given.length === 0 && existsSync(PUBLISHED) ? [PUBLISHED] : given)
    await measure(open, path, readFileSync(path, 'utf8'));
});
