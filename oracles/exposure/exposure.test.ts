import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../../contract/capability.ts';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Found, Observation } from '../../contract/observation.ts';
import type { Exposure } from '../../contract/property.ts';
import type { Element } from '../../dicom/data-set.ts';
import { parseTag } from '../../dicom/tag.ts';
import { fileOf } from '../judge-helpers.ts';
import { placedElements } from '../read/placed-elements.ts';
import {
  ABLE,
  a,
  answered,
  bytesOf,
  changed,
  handMade,
  plain,
  sequence,
  textOf,
  troubled,
} from '../testing/hand-made.ts';
import { eraseByNumber } from './erase-by-number.ts';
import { lookupByNumber } from './lookup-by-number.ts';
import { silentNestedErase } from './silent-nested-erase.ts';

const SQ = { tag: '00081140' };
const TARGET = a('ALPHA', '04');
const make = (path: RenderedCase['case']['target']['path'], moved?: Record<string, number>): RenderedCase =>
  handMade({
    elements: [
      plain(TARGET, 'DS', '2001'),
      sequence(
        SQ,
        [plain(a('BETA', '04'), 'LO', 'Kudu'), plain(TARGET, 'DS', '2002')],
        [plain(a('BETA', '04'), 'LO', 'Puma')],
      ),
    ],
    target: { path, address: TARGET },
    rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir')],
    blocks: { BETA: 0x11 },
    moved: moved ?? { ALPHA: 0x11, BETA: 0x10 },
  });
const subject = make([]);

/** A tool that does what it is asked, by number. */
function byNumber(rendering: RenderingId, tag: string): Observation {
  const file = fileOf(subject, rendering);
  const found = placedElements(file)
    .filter((placed) => placed.tag === parseTag(tag))
    .map(({ element }): Found => ({ values: textOf(element) }));
  return answered({ operation: 'lookupByTag', found });
}

const without = (of: RenderedCase, rendering: RenderingId, gone: (element: Element) => boolean) =>
  bytesOf(changed(fileOf(of, rendering).dataSet, (element) => (gone(element) ? undefined : element)));

function judged(exposure: Exposure, observe: (rendering: RenderingId) => Observation, of: RenderedCase = subject) {
  const asks = exposure.asks(of, ABLE);
  if ('unsupported' in asks) throw new Error(asks.unsupported);
  assert.ok(asks.length <= 4);
  return exposure.judge(of, new Map(asks.map((ask) => [ask.id, observe(ask.rendering)])));
}

test('exposure.lookup-by-number: the number of the original gives other values after a move', () => {
  assert.ok(lookupByNumber.applies(subject.case));
  assert.equal(
    judged(lookupByNumber, (id) => byNumber(id, '00211004')),
    {
      exposed: true,
      sentence:
        '(0021,1004), the number of (0021,"ALPHA",04) in the original file, gives 2 values before and 3 in the decoy rendering, 0 of them of that element',
    },
  );
  const creator = answered({ operation: 'lookupByTag', found: [{ values: [{ text: '2001' }] }] });
  assert.is(judged(lookupByNumber, () => creator)?.exposed, false);
  assert.is(
    judged(lookupByNumber, () => answered({ operation: 'lookupByTag', found: [] })),
    undefined,
  );
  assert.is(
    judged(lookupByNumber, () => troubled('crash')),
    undefined,
  );
  assert.is(judged(lookupByNumber, (id) => (id === 'canonical' ? creator : troubled('refused')))?.exposed, true);
  assert.ok('unsupported' in lookupByNumber.asks(subject, {}));
});

test('exposure.erase-by-number: the number of the original erases other elements after a move', () => {
  const erases =
    (tag: number) =>
    (id: RenderingId): Observation =>
      answered({ operation: 'eraseByTag', output: without(subject, id, (element) => element.tag === tag) });
  const result = judged(eraseByNumber, erases(0x00211004));
  assert.is(result?.exposed, true);
  assert.match(
    result?.sentence ?? '',
    /erases 0 of the 2 values of that element in the decoy rendering and 3 others: .*\(0021,"RIVAL",04\)/,
  );
  assert.is(judged(eraseByNumber, erases(0x00219999)), undefined);
  const nothing = (id: RenderingId): Observation => (id === 'canonical' ? erases(0x00211004)(id) : troubled('refused'));
  assert.is(judged(eraseByNumber, nothing)?.exposed, true);
  assert.is(
    judged(eraseByNumber, () => answered({ operation: 'eraseByTag', output: new Uint8Array(3) })),
    undefined,
  );
});

test('exposure.silent-nested-erase: success that left the value', () => {
  const nested = make([{ ...SQ, item: 0 }]);
  assert.ok(silentNestedErase.applies(nested.case));
  assert.not.ok(silentNestedErase.applies(subject.case));
  const top = { erase: capability() };
  const asks = silentNestedErase.asks(nested, top);
  assert.ok('length' in asks);
  assert.equal(asks[0]?.question, { operation: 'erase', address: TARGET });
  for (const depth of [['all'], ['top', 'path']] as const)
    assert.ok('unsupported' in silentNestedErase.asks(nested, { erase: capability({ depth }) }));
  const judge = (seen: Observation) => silentNestedErase.judge(nested, new Map([[asks[0]!.id, seen]]));
  const output = (gone: (element: Element) => boolean): Observation =>
    answered({ operation: 'erase', output: without(nested, 'canonical', gone) });
  assert.equal(judge(output(() => false)), { exposed: true, sentence: 'said success and removed 0 of the 2 values' });
  assert.is(judge(output(({ tag }) => tag === 0x00211004))?.exposed, false);
  assert.is(judge(troubled('refused'))?.exposed, false);
  assert.is(judge(troubled('crash')), undefined);
});

test.run();
