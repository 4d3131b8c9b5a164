import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { jsonDocument } from '../adapters/reference/json-document.ts';
import { correctResolver } from '../adapters/reference/resolver.ts';
import { withoutBlock, xmlDocument } from '../adapters/reference/xml-document.ts';
import { type Capabilities, capability } from '../contract/capability.ts';
import type { EncodingSpec, RenderedCase, RenderingId } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Observation } from '../contract/observation.ts';
import type { Property } from '../contract/property.ts';
import { type DataSet, type Element, isSequence } from '../dicom/data-set.ts';
import { isCreatorTag, isPrivateGroup } from '../dicom/private-block.ts';
import { groupOf, tagText } from '../dicom/tag.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { exportJson } from './export/export-json.ts';
import { exportRoundTrip } from './export/export-round-trip.ts';
import { exportXml } from './export/export-xml.ts';
import { storeRenumbers } from './exposure/store-renumbers.ts';
import { fileOf } from './judge-helpers.ts';
import { storeMeaning } from './store/store-meaning.ts';
import {
  a,
  answered,
  bytesOf,
  changed,
  EXPLICIT,
  handMade,
  IMPLICIT,
  judged,
  plain,
  sequence,
  troubled,
} from './testing/hand-made.ts';

const make = (encoding: EncodingSpec): RenderedCase =>
  handMade({
    elements: [
      plain(a('ALPHA', '04'), 'FD', 2001.5),
      plain(a('ALPHA', '05'), 'LO', 'Kudu'),
      plain({ tag: '00100010' }, 'PN', 'Nobody'),
      sequence({ tag: '00081140' }, [
        plain(a('BETA', '04'), 'LO', 'Puma'),
        sequence(a('BETA', 'FE'), [plain(a('BETA', '06'), 'US', 2003)]),
      ]),
    ],
    target: { path: [], address: a('ALPHA', '04') },
    rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir')],
    encoding,
  });
const [explicit, implicit] = [make(EXPLICIT), make(IMPLICIT)];

const TOOL: Capabilities = {
  exportJson: capability(),
  exportXml: capability(),
  roundTrip: capability(),
  store: capability(),
};

type Change = (element: Element) => Element | undefined;
type Write = (dataSet: DataSet, property: Property) => Observation;

const style = { resolver: correctResolver(), privateTag: withoutBlock };

/** What a faithful tool answers about a Data Set. */
const write: Write = (dataSet, { operation }) => {
  if (operation === 'exportJson') return answered({ operation, document: jsonDocument(dataSet) });
  if (operation === 'exportXml') return answered({ operation, document: xmlDocument(dataSet, style) });
  if (operation === 'roundTrip' || operation === 'store') return answered({ operation, output: bytesOf(dataSet) });
  throw new Error(`${operation} is not of this kind`);
};

const run = (property: Property, subject: RenderedCase, change: Change = (e) => e, where?: RenderingId): Judgement =>
  judged(
    property,
    subject,
    (id) =>
      write(changed(fileOf(subject, id).dataSet, where === undefined || id === where ? change : (e) => e), property),
    TOOL,
  );
const brief = ({ verdict, harm }: Judgement): string => [verdict, harm].filter(Boolean).join(' ');

const ALL = [exportJson, exportXml, exportRoundTrip, storeMeaning];
const WITH_CREATORS = [exportJson, exportRoundTrip, storeMeaning];
const withoutCreators: Change = (e) => (isCreatorTag(e.tag) ? undefined : e);

for (const property of ALL) {
  test(`${property.id}: a faithful tool passes, and so does one that knows no VR`, () => {
    for (const subject of [explicit, implicit]) assert.is(brief(run(property, subject)), 'pass');
    const asUN: Change = (e) =>
      isPrivateGroup(groupOf(e.tag)) && !isCreatorTag(e.tag) && 'bytes' in e ? { ...e, vr: 'UN' } : e;
    assert.is(brief(run(property, implicit, asUN)), 'pass');
  });

  test(`${property.id}: what is missing in the canonical rendering too is not judged`, () => {
    const gone: Change = (e) => (isPrivateGroup(groupOf(e.tag)) ? undefined : e);
    assert.is(brief(run(property, explicit, gone)), 'not-exercised');
    const some: Change = (e) => (e.vr === 'FD' ? undefined : e);
    const judgement = run(property, explicit, some);
    assert.is(brief(judgement), 'pass');
    assert.match(judgement.sentence, /^kept the owners of 4 of 5 private elements/);
  });

  test(`${property.id}: what is missing or other after a move only is a failure`, () => {
    const lost = run(property, explicit, (e) => (tagText(e.tag) === '00212005' ? undefined : e), 'moved');
    assert.is(brief(lost), 'fail lost-value');
    assert.is(lost.rendering, 'moved');
    assert.is(lost.observed, '(0021,"ALPHA",05) is missing');
    const bytes = encodeContent('LO', { values: ['Tapir'] });
    const other = run(
      property,
      explicit,
      (e) => (tagText(e.tag) === '00212005' ? { tag: e.tag, vr: 'LO', bytes } : e),
      'moved',
    );
    assert.is(brief(other), 'fail wrong-value');
    const name = run(property, explicit, (e) => (e.tag === 0x00100010 ? undefined : e), 'moved');
    assert.is(brief(name), 'fail collateral');
  });

  test(`${property.id}: the VR of the number is not that of the rival`, () => {
    const rival: Change = (e) => (tagText(e.tag) === '00211004' && 'bytes' in e ? { ...e, vr: 'OB' } : e);
    assert.is(brief(run(property, implicit, rival, 'decoy')), 'pass', 'a dictionary may differ from ours');
    // The rival has the bytes "Tapir ", which are no FD, so that the VR is all that is lent.
    const lent: Change = (e) => {
      if (!('bytes' in e)) return e;
      if (tagText(e.tag) === '00211004') return { ...e, vr: 'FD' };
      return tagText(e.tag) === '00212004' ? { ...e, vr: 'UN' } : e;
    };
    assert.is(brief(run(property, implicit, lent, 'decoy')), 'fail wrong-vr');
  });

  test(`${property.id}: refusals, crashes and other tools`, () => {
    assert.is(judged(property, explicit, () => troubled('refused'), TOOL).verdict, 'refused');
    assert.is(judged(property, explicit, () => troubled('crash'), TOOL).verdict, 'crash');
    assert.is(judged(property, explicit, () => undefined, {}).verdict, 'unsupported');
  });
}

for (const property of WITH_CREATORS) {
  test(`${property.id}: without creators nothing has an owner, in the canonical rendering or not`, () => {
    const judgement = run(property, explicit, withoutCreators);
    assert.is(brief(judgement), 'fail lost-value');
    assert.match(judgement.sentence, /left without their owner, 4 of 5 private elements/);
    assert.is(brief(run(property, explicit, withoutCreators, 'canonical')), 'fail lost-value');
  });

  test(`${property.id}: another creator is a leak`, () => {
    const bytes = encodeContent('LO', { values: ['ALPHA'] });
    const alpha: Change = (e) => (isCreatorTag(e.tag) ? { tag: e.tag, vr: 'LO', bytes } : e);
    assert.is(brief(run(property, explicit, alpha, 'moved')), 'fail leak');
  });

  test(`${property.id}: a creator has VR LO`, () => {
    const un: Change = (e) => (isCreatorTag(e.tag) && 'bytes' in e ? { ...e, vr: 'UN' } : e);
    const judgement = run(property, explicit, un);
    assert.is(brief(judgement), 'fail wrong-vr');
    assert.match(judgement.observed!, /^\(0021,0020\) has VR UN/);
  });
}

test('a value of the rival that is left out (gdcmxml) is not taken for another that says zero or nothing', () => {
  const subject = handMade({
    elements: [plain(a('ALPHA', '04'), 'FD', 2001.5), plain(a('ALPHA', '06'), 'US', 0), plain(a('ALPHA', '07'), 'LO')],
    target: { path: [], address: a('ALPHA', '04') },
    rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir')],
  });
  const emptied: Change = (e) => (tagText(e.tag) === '00211004' ? { ...e, bytes: new Uint8Array() } : e);
  for (const property of ALL) assert.is(brief(run(property, subject, emptied, 'decoy')), 'pass', property.id);
});

test('what is under another number of an Item (gdcmxml) in every rendering is not made up in one', () => {
  const subject = handMade({
    elements: [sequence({ tag: '00081140' }, [], [plain(a('ALPHA', '04'), 'FD', 2001.5)])],
    target: { path: [{ tag: '00081140', item: 1 }], address: a('ALPHA', '04') },
    rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir')],
  });
  const withoutEmptyItems: Change = (e) =>
    isSequence(e) ? { ...e, items: e.items.filter(({ elements }) => elements.length > 0) } : e;
  for (const property of ALL) assert.not.match(brief(run(property, subject, withoutEmptyItems)), 'fail', property.id);
});

test('export.xml: an owner is in the attribute, not in the number', () => {
  const xml = (made: Partial<typeof style>): Judgement =>
    judged(
      exportXml,
      explicit,
      (id) =>
        answered({
          operation: 'exportXml',
          document: xmlDocument(fileOf(explicit, id).dataSet, { ...style, ...made }),
        }),
      TOOL,
    );
  const kept = xml({ privateTag: tagText });
  assert.is(brief(kept), 'fail wrong-name');
  assert.match(kept.observed!, /\(0021,2004\) of "ALPHA"/);
  const nobody = { enter: () => {}, leave: () => {}, owner: () => undefined };
  assert.is(brief(xml({ resolver: nobody })), 'fail lost-value');
  assert.is(
    brief(xml({ resolver: { ...nobody, owner: () => 'BETA' } as unknown as typeof style.resolver })),
    'fail leak',
  );
});

test('documents and files that cannot be read are failures', () => {
  for (const operation of ['exportJson', 'exportXml'] as const) {
    const property = operation === 'exportJson' ? exportJson : exportXml;
    const judgement = judged(property, explicit, () => answered({ operation, document: Buffer.from('{"') }), TOOL);
    assert.is(brief(judgement), 'fail unreadable-output');
  }
  const cut = judged(
    storeMeaning,
    explicit,
    (id) => answered({ operation: 'store', output: fileOf(explicit, id).bytes.slice(0, -3) }),
    TOOL,
  );
  assert.is(brief(cut), 'fail unreadable-output');
});

test('exposure.store-renumbers: tells which reservations moved', () => {
  const asks = storeRenumbers.asks(explicit, TOOL);
  assert.not.ok('unsupported' in asks);
  const exposed = (from: (id: RenderingId) => RenderingId) =>
    storeRenumbers.judge(
      explicit,
      new Map(
        (asks as Exclude<typeof asks, { unsupported: string }>).map(({ id, rendering }) => [
          id,
          answered({ operation: 'store', output: fileOf(explicit, from(rendering)).bytes }),
        ]),
      ),
    );
  assert.equal(
    exposed((id) => id),
    { exposed: false, sentence: 'every owner came back in the block it had' },
  );
  const moved = exposed(() => 'canonical')!;
  assert.ok(moved.exposed);
  assert.match(moved.sentence, /^moved 3 reservations: \(0021,"ALPHA",xx\) from block 20 to 10;/);
  assert.is(storeRenumbers.judge(explicit, new Map()), undefined);
});

test.run();
