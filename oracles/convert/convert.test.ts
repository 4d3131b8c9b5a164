import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Converted, Observation } from '../../contract/observation.ts';
import type { Property } from '../../contract/property.ts';
import { a, answered, EXPLICIT, handMade, judged, plain, sequence, troubled } from '../testing/hand-made.ts';
import { convertDecoy } from './convert-decoy.ts';
import { convertEncoding } from './convert-encoding.ts';
import { convertForeignOnly } from './convert-foreign-only.ts';
import { convertMoved } from './convert-moved.ts';
import { differingFields, fieldsOf } from './fields.ts';

const made = {
  elements: [plain(a('ALPHA', '0C'), 'IS', '1000')],
  target: { path: [], address: a('ALPHA', '0C') },
  rival: [plain(a('RIVAL', '0C'), 'IS', '7777')],
  instances: 2,
};
const subject = handMade(made);

const image = (sidecar: Record<string, unknown>, bvals?: number[]): Converted => ({
  sidecar: { Modality: 'MR', ConversionSoftwareVersion: 'v1', ...sidecar },
  ...(bvals && { bvals, bvecs: bvals.map(() => [0, 0, 1]) }),
});
const full = image({ DwellTime: 5 }, [0, 1000]);
const none = image({});
const wrong = image({ DwellTime: 7 }, [0, 7777]);

const seen = (...converted: Converted[]): Observation => answered({ operation: 'convert', converted });

/** Conversions by rendering; what is left out is as it should be. */
function run(
  property: Property,
  other: Partial<Record<RenderingId, Observation>>,
  of: RenderedCase = subject,
): Judgement {
  return judged(property, of, (id) => other[id] ?? seen(id === 'removed' || id === 'foreign-only' ? none : full));
}

const brief = ({ verdict, harm }: Judgement): string => [verdict, harm].filter(Boolean).join(' ');
const SAME: readonly [Property, RenderingId][] = [
  [convertMoved, 'moved'],
  [convertDecoy, 'decoy'],
  [convertEncoding, 'recoded'],
];

for (const [property, probe] of SAME) {
  test(`${property.id}: what depends on the element is as in canonical`, () => {
    assert.ok(property.applies(subject.case));
    const asks = property.asks(subject, {});
    assert.ok('unsupported' in asks);
    assert.is(brief(run(property, {})), 'pass');
    assert.is(brief(run(property, { [probe]: seen(none) })), 'fail lost-value');
    assert.is(brief(run(property, { [probe]: seen(wrong) })), 'fail wrong-value');
    assert.is(brief(run(property, { [probe]: seen(image({ DwellTime: 5 }, [0, 7777])) })), 'fail wrong-value');
    assert.is(brief(run(property, { [probe]: seen(image({ DwellTime: 5 })) })), 'fail lost-value');
    assert.is(brief(run(property, { [probe]: seen() })), 'fail lost-value');
    assert.is(brief(run(property, { [probe]: troubled('crash') })), 'crash');
    assert.is(brief(run(property, { [probe]: troubled('refused') })), 'refused');
  });
}

test('the controls of a conversion', () => {
  for (const [property] of [...SAME, [convertForeignOnly] as const]) {
    assert.is(brief(run(property, { removed: seen(full) })), 'not-exercised');
    assert.is(brief(run(property, { canonical: seen() })), 'not-exercised');
    assert.is(brief(run(property, { canonical: troubled('refused') })), 'refused');
  }
});

test('fields that do not depend on the element are not judged', () => {
  const elsewhere = seen(image({ DwellTime: 5, PatientName: 'Else', ConversionSoftwareVersion: 'v2' }, [0, 1000]));
  assert.is(brief(run(convertMoved, { moved: elsewhere })), 'pass');
});

test('the sentence says which fields', () => {
  const judgement = run(convertMoved, { moved: seen(none) });
  assert.is(judgement.sentence, 'left out DwellTime; bvals; bvecs: 3 fields of 3 that depend on the element');
  assert.match(judgement.expected ?? '', /bvals = \[0,1000\]/);
  assert.match(judgement.observed ?? '', /bvals = absent/);
});

test('convert.foreign-only: nothing is made up', () => {
  assert.is(brief(run(convertForeignOnly, {})), 'pass');
  const judgement = run(convertForeignOnly, { 'foreign-only': seen(wrong) });
  assert.is(brief(judgement), 'fail fabricated');
  assert.match(judgement.sentence, /^made up DwellTime; bvals; bvecs from a creator that does not define it/);
});

// Of mrconvert, whose table of zeros goes when the b-value beside the target moves.
test('convert.foreign-only: a field that is left out is not made up', () => {
  const zeros = image({}, [0, 0]);
  const judgement = run(convertForeignOnly, { removed: seen(zeros), 'foreign-only': seen(none) });
  assert.is(brief(judgement), 'pass');
  const both = run(convertForeignOnly, { removed: seen(zeros), 'foreign-only': seen(image({ DwellTime: 7 })) });
  assert.match(both.sentence, /^made up DwellTime from a creator/);
});

test('convert.encoding: a private Sequence that shows no VR may stay closed, but not give another value', () => {
  const nested = handMade({
    ...made,
    elements: [sequence(a('ALPHA', 'FE'), [plain(a('ALPHA', '0C'), 'IS', '1000')])],
    target: { path: [{ ...a('ALPHA', 'FE'), item: 0 }], address: a('ALPHA', '0C') },
  });
  assert.is(brief(run(convertEncoding, { recoded: seen(none) }, nested)), 'not-exercised');
  assert.is(brief(run(convertEncoding, { recoded: seen(wrong) }, nested)), 'fail wrong-value');
  const explicit = handMade({
    ...made,
    elements: nested.case.instances[0]!.elements,
    target: nested.case.target,
    recoding: EXPLICIT,
  });
  assert.is(brief(run(convertEncoding, { recoded: seen(none) }, explicit)), 'fail lost-value');
});

test('only series are converted', () => {
  const single = handMade({ ...made, instances: 1 });
  for (const [property] of SAME) assert.not.ok(property.applies(single.case));
});

test('images are compared by what they say, in whatever order keys come', () => {
  assert.equal(differingFields(fieldsOf([image({ A: { x: 1, y: 2 } })]), fieldsOf([image({ A: { y: 2, x: 1 } })])), []);
  assert.equal(differingFields(fieldsOf([image({ A: 1 })]), fieldsOf([image({ A: 1 }), image({ A: 1 })])), [
    'number of images',
  ]);
  assert.equal(
    differingFields(fieldsOf([image({ A: 1 }), image({ A: 2 })]), fieldsOf([image({ A: 2 }), image({ A: 1 })])),
    ['A'],
  );
  assert.equal(
    differingFields(fieldsOf([image({ SeriesInstanceUID: '1' })]), fieldsOf([image({ SeriesInstanceUID: '2' })])),
    [],
  );
});

test.run();
