import type { Page } from 'playwright-core';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkResults, checkStoredCase } from '../../contract/check-schema.ts';
import { HARMS, VERDICTS } from '../../contract/judgement.ts';
import { OPERATIONS } from '../../contract/operation.ts';
import type { Results, StoredCase } from '../../contract/results.ts';
import { sha256 } from '../../engine/sha256.ts';
import { browserTest } from './browser-test.ts';
import type { FindingFiles } from './finding-files.ts';
import { HOSTILE_PAYLOADS } from './hostile-payloads.ts';
import { htmlReport } from './html-report.tsx';
import { SAMPLE, SAMPLE_GIVEN } from './sample-results.ts';

/** Words whose choice the schema leaves to nobody: everything else that is text can come from a tool. */
const FIXED: ReadonlySet<string> = new Set([...VERDICTS, ...HARMS, ...OPERATIONS, 'legal', 'creator', 'first', 'path']);
const FIXED_KEYS: ReadonlySet<string> = new Set([
  'sha256',
  'id:finding',
  'shard',
  'addressing',
  'validity',
  'vr',
  'tag',
]);
const isFixed = (key: string, text: string): boolean =>
  FIXED_KEYS.has(key) || FIXED.has(text) || /^f-[0-9a-f]{6,}$/.test(text) || text === 'all' || text === 'values';

/** A copy with a payload before every text and every name of a feature. */
function poisoned<T>(value: T, payload: string, key = ''): T {
  if (typeof value === 'string') return (isFixed(key, value) ? value : payload + value) as T;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, payload, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  const free = key === 'features' || key === 'failing';
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [free ? payload + name : name, poisoned(one, payload, name)]),
  ) as T;
}

/** The sample with a payload in every text of its results, of its case, and in every value and creator of its files. */
function poisonedSample(payload: string): { readonly results: Results; readonly given: Map<string, FindingFiles> } {
  const { case: stored } = SAMPLE_GIVEN.get('f-00000001')!;
  const { target, rival, instances, ...rest } = stored!.case;
  const meaning = { target: { ...target, address: { ...target.address, creator: payload + target.address.creator } } };
  const subject = {
    ...rest,
    ...meaning,
    family: payload + rest.family,
    features: rest.features.map((feature) => payload + feature),
    ...poisonedCreators({ rival, instances }, payload),
  };
  const poison = { ...stored!, finding: poisoned(stored!.finding, payload), case: subject } as StoredCase;
  const bytes = Buffer.from(payload.slice(0, 900));
  const results = poisoned(SAMPLE, payload);
  const path = results.findings[0]!.files[0]!.path;
  const findings = results.findings.map((finding) => ({
    ...finding,
    files: finding.files.map((file) => (file.path === path ? { ...file, sha256: sha256(bytes) } : file)),
  }));
  return {
    results: { ...results, findings },
    given: new Map([['f-00000001', { case: poison, files: new Map([[path, bytes]]) }]]),
  };
}

function poisonedCreators<T>(value: T, payload: string, key = ''): T {
  if (typeof value === 'string') return (key === 'creator' || key === 'values' ? payload + value : value) as T;
  if (Array.isArray(value)) return value.map((one) => poisonedCreators(one, payload, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, poisonedCreators(one, payload, name)]),
  ) as T;
}

/** What the page is made of, and whether it is wider than its window. */
const SHAPE = `(() => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const count = (selector) => document.querySelectorAll(selector).length;
  const names = [...new Set([...document.querySelectorAll('*')].map((one) => one.localName))].sort().join(' ');
  return {
    names,
    landmarks: ['header', 'main', 'footer', 'main > section', 'h1', 'h2', 'search', 'script', 'style', '.finding', '.tool-row', 'select'].map(count).join(),
    handlers: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on') || name === 'style')).length,
    overflow: document.documentElement.scrollWidth - innerWidth,
    widest: [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, .unseen, thead')).map((one) => one.localName + '.' + one.className).slice(0, 3).join(' '),
    hit: String(window.hit),
    violations: window.violations.join(' '),
    title: document.title,
  };
})()`;

interface Shape {
  readonly names: string;
  readonly landmarks: string;
  readonly handlers: number;
  readonly overflow: number;
  /** What reaches out of the window. */
  readonly widest: string;
  readonly hit: string;
  readonly violations: string;
}

/** Filters by every choice there is, once, so that the page's script meets the payloads too. */
const WORK = `(() => {
  for (const select of document.querySelectorAll('select')) {
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change'));
  }
  const filtered = document.querySelector('.count').textContent;
  document.querySelector('.reset').click();
  return filtered;
})()`;

test('there are at least forty payloads, all different, and the schema lets them through', () => {
  assert.ok(new Set(HOSTILE_PAYLOADS).size >= 40);
  assert.is(new Set(HOSTILE_PAYLOADS).size, HOSTILE_PAYLOADS.length);
  for (const payload of HOSTILE_PAYLOADS) {
    const { results, given } = poisonedSample(payload);
    checkResults(JSON.parse(JSON.stringify(results)), 'poisoned results');
    checkStoredCase(JSON.parse(JSON.stringify(given.get('f-00000001')!.case)), 'poisoned case');
  }
});

browserTest('no text of a tool runs, fetches, or breaks the page', async (open) => {
  const seen: string[] = [];
  const watch = async (page: Page): Promise<void> => {
    page.on('dialog', (dialog) => {
      seen.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) seen.push(`request ${request.url()}`);
    });
    page.on('pageerror', (error) => seen.push(`error ${error.message}`));
    await page.addInitScript(
      "window.violations = []; addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI))",
    );
  };
  const phone = { viewport: { width: 390, height: 800 } };
  const page = await open('<!doctype html><title>empty</title>', phone);
  await watch(page);
  const shapeOf = async (results: Results, given: ReadonlyMap<string, FindingFiles>): Promise<Shape> => {
    await page.goto(open.file(htmlReport(results, given)), { waitUntil: 'load' });
    await page.evaluate(WORK);
    return page.evaluate(SHAPE) as Promise<Shape>;
  };
  const plain = await shapeOf(SAMPLE, SAMPLE_GIVEN);
  assert.is(plain.overflow, 0);
  for (const payload of HOSTILE_PAYLOADS) {
    const { results, given } = poisonedSample(payload);
    const name = JSON.stringify(payload.slice(0, 60));
    const shape = await shapeOf(results, given);
    assert.is(shape.hit, 'undefined', `ran: ${name}`);
    assert.is(shape.violations, '', `was stopped by the policy alone: ${name}`);
    assert.is(shape.landmarks, plain.landmarks, `other landmarks: ${name}`);
    assert.is(shape.handlers, 0, `an attribute came in: ${name}`);
    assert.is(shape.overflow, 0, `wider than the window by ${shape.widest}: ${name}`);
    const added = shape.names.split(' ').filter((one) => !plain.names.split(' ').includes(one));
    assert.equal(added, [], `elements came in: ${name}`);
  }
  assert.equal(seen, []);
});

browserTest('the watch would see a script that runs', async (open) => {
  const page = await open('<!doctype html><img src=x onerror="window.hit=1">');
  await page.waitForFunction('window.hit === 1');
  assert.is(await page.evaluate('window.hit'), 1);
});

test.run();
