import { test } from 'uvu';
import { hasBrowser, type OpenPage, withBrowser } from './with-browser.ts';

/** A test in a browser of its own; where there is none it is skipped, and the reason printed. */
export function browserTest(name: string, body: (open: OpenPage) => Promise<void>): void {
  if (hasBrowser()) test(name, () => withBrowser(body));
  else test.skip(name, () => {});
}
