import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Cell, Finding, Results } from '../../contract/results.ts';
import { drawCases } from '../../generators/draw.ts';
import type { FindingFiles } from './finding-files.ts';
import { htmlReport } from './html-report.tsx';
import { SAMPLE, sampleCell, sampleFiles, sampleFinding } from './sample-results.ts';
import { withBrowser } from './with-browser.ts';

const [TOOLS, PROPERTIES, FINDINGS] = [40, 60, 300];

/** As many tools, properties and findings as a run is ever likely to have, with features and files of drawn cases. */
function largeRun(): { readonly results: Results; readonly given: ReadonlyMap<string, FindingFiles> } {
  const drawn = drawCases({ seed: 5, cases: 150 }).filter(({ validity }) => validity === 'legal');
  const features = [...new Set(drawn.flatMap((subject) => subject.features))].slice(0, 60);
  const groups = ['read', 'lookup', 'erase', 'edit', 'insert', 'transcode', 'export', 'deid', 'convert', 'store'];
  const tools = Array.from({ length: TOOLS }, (_, at) => ({
    ...SAMPLE.tools[0]!,
    id: `tool-${at}`,
    toolkit: `kit ${at % 9}`,
  }));
  const properties = Array.from({ length: PROPERTIES }, (_, at) => ({
    ...SAMPLE.properties[0]!,
    id: `${groups[at % groups.length]}.property-${at}`,
  }));
  const given = new Map<string, FindingFiles>();
  const findings = Array.from({ length: FINDINGS }, (_, at): Finding => {
    const id = `f-${(at + 0x10000000).toString(16)}`;
    const one = sampleFiles(drawn[at % drawn.length]!, id);
    given.set(id, one.given);
    const observed = 'a value that some tool has printed '.repeat(20);
    return sampleFinding(id, one.files, {
      tool: tools[at % TOOLS]!.id,
      property: properties[at % PROPERTIES]!.id,
      observed,
    });
  });
  const cells = tools.flatMap(({ id }, row) =>
    properties.map((property, column): Cell => {
      const counts = (row * column) % 7 === 0 ? { fail: 3, pass: 40, 'not-exercised': 9 } : { pass: 43, refused: 2 };
      return sampleCell(id, property.id, counts, {
        features: Object.fromEntries(features.map((name) => [name, counts])),
      });
    }),
  );
  return { results: { ...SAMPLE, tools, properties, cells, findings }, given };
}

test('40 tools, 60 properties and 300 findings make a page under 8 MB that loads in a second', async () => {
  const { results, given } = largeRun();
  const html = htmlReport(results, given);
  const size = Buffer.byteLength(html);
  console.log(`${(size / 1e6).toFixed(1)} MB`);
  assert.ok(size < 8e6, `${size} bytes`);
  await withBrowser(async (open) => {
    const page = await open('<!doctype html><title>empty</title>');
    const address = open.file(html);
    // What the page's thread does, which other work on the machine does not lengthen.
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
    };
    await page.goto(address, { waitUntil: 'load' });
    // All that the thread has done so far: this page is the first that it shows.
    const loaded = await busy();
    const wall = Number(await page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"));
    console.log(`loaded in ${Math.round(wall)} ms, of them at work ${Math.round(loaded)} ms`);
    assert.ok(loaded > 10 && loaded < 1000, `${loaded} ms`);
    const started = await busy();
    await page.selectOption('select[name=feature]', { index: 5 });
    const filtered = (await busy()) - started;
    console.log(`filtered in ${Math.round(filtered)} ms of work`);
    assert.ok(filtered > 0 && filtered < 1000, `${filtered} ms`);
  });
});

test.run();
