import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findProgram } from '../../adapters/find-program.ts';

/** Where Debian and Ubuntu put it, and what a person may say instead. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens an HTML document from a file in a new page of its own browser context. */
export interface OpenPage {
  (html: string, options?: BrowserContextOptions, hash?: string): Promise<Page>;
  /** Only writes the file, and gives its address. */
  file(html: string): string;
}

/** Whether there is a Chromium that can be started; the reason is printed where there is none. */
export function hasBrowser(): boolean {
  if (findProgram(CHROMIUM) !== undefined) return true;
  console.log(`skipped: no Chromium at ${CHROMIUM} (apt install chromium, or set CHROMIUM)`);
  return false;
}

/** Gives `use` a way to open documents as files, in one Chromium that is gone afterwards. */
export async function withBrowser(use: (open: OpenPage) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGUMENTS, timeout: 60_000 });
  let count = 0;
  try {
    const file = (html: string): string => {
      const path = join(folder, `page-${count++}.html`);
      writeFileSync(path, html);
      return pathToFileURL(path).href;
    };
    const open = async (html: string, options: BrowserContextOptions = {}, hash = ''): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(file(html) + hash, { waitUntil: 'load', timeout: 60_000 });
      return page;
    };
    await use(Object.assign(open, { file }));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
