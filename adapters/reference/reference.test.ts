import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter } from '../../contract/adapter.ts';
import type { Answer, Observation } from '../../contract/observation.ts';
import type { Question } from '../../contract/operation.ts';
import { type Address, placeText, type RawPath } from '../../dicom/address.ts';
import type { Element } from '../../dicom/data-set.ts';
import { hasItems, type Meaning, type PlainContent } from '../../dicom/meaning.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { isCreatorTag } from '../../dicom/private-block.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { VR } from '../../dicom/vr.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { writeFile } from '../../dicom/write/write-file.ts';
import { MUTANTS, REFERENCES } from './index.ts';
import { servedAdapter } from './over-protocol.ts';
import { knownVR } from './private-dictionary.ts';

const { explicitLittle, implicitLittle, explicitBig, deflated } = TRANSFER_SYNTAX;
const [reference, modest] = REFERENCES as readonly [Adapter, Adapter];
const folder = mkdtempSync(join(tmpdir(), 'blockshift-reference-'));

const value = (tag: number, vr: VR, ...values: (string | number)[]): Element => ({
  tag,
  vr,
  bytes: encodeContent(vr, { values } as PlainContent),
});
const sequence = (tag: number, ...items: (readonly Element[])[]): Element => ({
  tag,
  vr: 'SQ',
  undefinedLength: true,
  items: items.map((elements) => ({ undefinedLength: true, elements })),
});
const un = (element: Element): Element => ('bytes' in element ? { ...element, vr: 'UN' } : element);

type Input = readonly [elements: readonly Element[], transferSyntax?: string];
const bytesOf = ([elements, transferSyntax = explicitLittle]: Input): Uint8Array =>
  writeFile({
    preamble: new Uint8Array(128),
    meta: [value(0x00020010, 'UI', transferSyntax)],
    transferSyntax,
    dataSet: { elements },
  });

async function ask(adapter: Adapter, question: Question, ...inputs: Input[]): Promise<Observation> {
  const files = inputs.map((input, i) => {
    writeFileSync(join(folder, `${i}.dcm`), bytesOf(input));
    return `${i}.dcm`;
  });
  const session = await adapter.open((await adapter.detect())!);
  const seen = await session.ask({ question, folder, files, output: 'out.dcm', seconds: 10 });
  await session.close();
  return seen;
}

type AnswerTo<O, A extends Answer = Answer> = A extends Answer ? (O extends A['operation'] ? A : never) : never;

async function answer<O extends Answer['operation']>(
  adapter: Adapter,
  question: Question & { readonly operation: O },
  ...inputs: Input[]
): Promise<AnswerTo<O>> {
  const seen = await ask(adapter, question, ...inputs);
  if (seen.kind !== 'answer') throw new Error(`${adapter.id}: ${JSON.stringify(seen)}`);
  return seen.answer as AnswerTo<O>;
}

/** Values by place, for comparison: `(0021,"ACME",04) LO Alpha`. */
function flat(meaning: Meaning, path: Parameters<typeof placeText>[0] = []): string[] {
  return meaning.elements.flatMap((element) =>
    hasItems(element)
      ? [
          `${placeText(path, element)} x${element.items.length}`,
          ...element.items.flatMap((item, i) => flat(item, [...path, { ...element, item: i }])),
        ]
      : [`${placeText(path, element)} ${element.vr} ${'values' in element ? element.values.join('\\') : '…'}`],
  );
}
const left = (output: Uint8Array): string[] =>
  flat(meaningOf(readFile(output, { vrOf: knownVR }).file!.dataSet)).filter((line) => line !== '');

const at = (group: string, creator: string, element: string): Address => ({ group, creator, element });
const B_VALUE = at('0019', 'SIEMENS MR HEADER', '0C');
const ALPHA = at('0021', 'ACME', '04');

/** The vendor's element out of its usual block, which a stranger has taken. */
const DECOY: readonly Element[] = [
  value(0x00190010, 'LO', 'STRANGER'),
  value(0x00190011, 'LO', 'SIEMENS MR HEADER'),
  value(0x0019100c, 'LO', 'Wrong'),
  value(0x0019110c, 'IS', '1000'),
  value(0x0019110d, 'CS', 'DIRECTIONAL'),
];
/** One creator in the root and in two Items, each time in another block, beside another one. */
const NESTED: readonly Element[] = [
  sequence(
    0x00081140,
    [
      value(0x00210010, 'LO', 'OTHER'),
      value(0x00210011, 'LO', 'ACME'),
      value(0x00211004, 'LO', 'Other one'),
      value(0x00211104, 'LO', 'First'),
    ],
    [
      value(0x00210010, 'LO', 'ACME'),
      value(0x00210011, 'LO', 'OTHER'),
      value(0x00211004, 'LO', 'Second'),
      value(0x00211104, 'LO', 'Other two'),
    ],
  ),
  value(0x00210010, 'LO', 'ACME'),
  value(0x00210012, 'LO', 'OTHER'),
  value(0x00211004, 'LO', 'Root'),
  value(0x00211005, 'LO', 'Root five'),
  value(0x00211204, 'LO', 'Other root'),
];
const FIRST: RawPath = [{ tag: '00081140', item: 0 }];
const texts = (found: readonly { readonly values: readonly unknown[] }[]): string[] =>
  found.map(({ values }) => values.map((v) => (v as { text: string }).text).join('\\'));

test('the reference finds by creator, at every depth and in one Item', async () => {
  const everywhere = await answer(reference, { operation: 'lookup', address: ALPHA }, [NESTED]);
  assert.equal(texts(everywhere.found), ['First', 'Second', 'Root']);
  assert.equal(everywhere.found[0]!.path, FIRST);
  for (const adapter of REFERENCES) {
    const one = await answer(adapter, { operation: 'lookup', address: ALPHA, path: FIRST }, [NESTED]);
    assert.equal(texts(one.found), ['First'], adapter.id);
    const none = await answer(adapter, { operation: 'lookup', address: at('0021', 'acme', '04'), path: [] }, [NESTED]);
    assert.equal(none.found, [], adapter.id);
    const decoy = await answer(adapter, { operation: 'lookup', address: B_VALUE, path: [] }, [DECOY]);
    assert.equal(texts(decoy.found), ['1000'], adapter.id);
  }
});

test('the reference lists owner, VR and name of each element', async () => {
  for (const transferSyntax of [explicitLittle, implicitLittle, explicitBig, deflated]) {
    const { elements } = await answer(reference, { operation: 'read' }, [DECOY, transferSyntax]);
    assert.equal(
      elements.map(({ tag, creator, vr, name }) => [tag, creator, vr, name]),
      [
        ['0019100C', 'STRANGER', transferSyntax === implicitLittle ? 'UN' : 'LO', null],
        ['0019110C', 'SIEMENS MR HEADER', 'IS', 'B Value'],
        ['0019110D', 'SIEMENS MR HEADER', 'CS', 'Diffusion Directionality'],
      ],
    );
  }
  const listed = await answer(reference, { operation: 'read' }, [NESTED]);
  assert.is(listed.elements.length, 7);
  assert.is(listed.elements.filter(({ path }) => path?.length === 1).length, 4);
});

test('both references erase what they are asked to and nothing else', async () => {
  const before = left(bytesOf([NESTED]));
  for (const adapter of REFERENCES) {
    const one = await answer(adapter, { operation: 'erase', address: ALPHA, path: FIRST }, [NESTED]);
    assert.equal(left(one.output).sort(), before.filter((line) => !line.endsWith(' First')).sort(), adapter.id);
  }
  const all = await answer(reference, { operation: 'erase', address: ALPHA }, [NESTED]);
  assert.equal(
    left(all.output),
    before.filter((line) => !/ (First|Second|Root)$/.test(line)),
  );
  const numbered = await answer(reference, { operation: 'eraseByTag', tag: '00211104' }, [NESTED]);
  assert.equal(
    left(numbered.output),
    before.filter((line) => !/ (First|Other two)$/.test(line)),
  );
});

test('both references keep the meaning when they transcode; the modest one moves every block', async () => {
  const known: readonly Element[] = [...DECOY, sequence(0x00211140, DECOY)];
  const meaning = left(bytesOf([known]));
  const all = [explicitLittle, implicitLittle, explicitBig, deflated];
  for (const from of all) {
    for (const transferSyntax of all) {
      const { output } = await answer(reference, { operation: 'transcode', transferSyntax }, [known, from]);
      const { file, deviations } = readFile(output);
      assert.is(file!.transferSyntax, transferSyntax);
      assert.not.ok(
        deviations.some(({ code }) => code.startsWith('truncated') || code.includes('length')),
        `${from} to ${transferSyntax}`,
      );
      // The stranger's VR is lost where a file did not say it.
      const lost = from === implicitLittle || transferSyntax === implicitLittle;
      const expected = lost ? meaning.map((line) => line.replace('LO Wrong', 'UN …')) : meaning;
      assert.equal(left(output), expected, `${from} to ${transferSyntax}`);
    }
  }
  const { output } = await answer(modest, { operation: 'transcode', transferSyntax: implicitLittle }, [NESTED]);
  const { dataSet } = readFile(output).file!;
  const creators = dataSet.elements.filter(({ tag }) => isCreatorTag(tag)).map(({ tag }) => tag);
  assert.equal(creators, [0x002100fe, 0x002100ff]);
  const strip = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/ (LO .*|UN …)$/, '')).sort();
  assert.equal(strip(left(output)), strip(left(bytesOf([NESTED]))));
});

test('group lengths do not survive a change that would make them wrong', async () => {
  const elements = [value(0x00190000, 'UL', 4), ...DECOY];
  for (const adapter of REFERENCES) {
    const { output } = await answer(adapter, { operation: 'erase', address: B_VALUE, path: [] }, [elements]);
    assert.not.ok(readFile(output).file!.dataSet.elements.some(({ tag }) => tag === 0x00190000));
  }
});

test('a converted series has a number and a direction for each volume, in every encoding', async () => {
  const volume = (block: number, b: string): readonly Element[] => [
    value(0x00190000 + block, 'LO', 'SIEMENS MR HEADER'),
    value(0x0019000c + block * 256, 'IS', b),
    value(0x0019000e + block * 256, 'FD', 0, 0.5, -0.5),
    value(0x00190028 + block * 256, 'FD', 12.5),
  ];
  for (const syntax of [explicitLittle, implicitLittle, explicitBig, deflated]) {
    const seen = await answer(
      reference,
      { operation: 'convert' },
      [volume(0x10, '0'), syntax],
      [volume(0x31, '700'), syntax],
    );
    assert.equal(seen.converted, [
      {
        sidecar: { BandwidthPerPixelPhaseEncode: 12.5 },
        bvals: [0, 700],
        bvecs: [
          [0, 0.5, -0.5],
          [0, 0.5, -0.5],
        ],
      },
    ]);
  }
  const foreign = await answer(reference, { operation: 'convert' }, [DECOY.slice(0, 1).concat(DECOY.slice(2, 3))]);
  assert.equal(foreign.converted, [{ sidecar: {} }]);
});

test('the modest reference says no to what it does not do', async () => {
  const kinds = async (question: Question, input: Input): Promise<string> => (await ask(modest, question, input)).kind;
  assert.is(await kinds({ operation: 'lookup', address: ALPHA }, [NESTED]), 'refused');
  assert.is(await kinds({ operation: 'erase', address: at('0021', 'NOBODY', '04'), path: [] }, [NESTED]), 'refused');
  assert.is(await kinds({ operation: 'read' }, [NESTED, explicitBig]), 'refused');
  assert.is(await kinds({ operation: 'transcode', transferSyntax: deflated }, [NESTED]), 'refused');
  assert.is(await kinds({ operation: 'convert' }, [NESTED]), 'unsupported');
});

test('a file that cannot be read is refused, by either reference', async () => {
  writeFileSync(join(folder, 'cut.dcm'), bytesOf([NESTED]).slice(0, -30));
  for (const adapter of REFERENCES) {
    const session = await adapter.open((await adapter.detect())!);
    const request = { question: { operation: 'read' }, folder, files: ['cut.dcm'], output: 'o', seconds: 1 } as const;
    const { kind } = await session.ask(request);
    await session.close();
    assert.is(kind, 'refused', adapter.id);
  }
});

const read: Question = { operation: 'read' };
const lookup = (address: Address): Question => ({ operation: 'lookup', address });
const erase = (address: Address): Question => ({ operation: 'erase', address });
const edit = (address: Address, text: string): Question => ({ operation: 'edit', address, values: [text] });
const insert = (address: Address, path: RawPath = []): Question => ({
  operation: 'insert',
  address,
  path,
  vr: 'LO',
  values: ['New'],
});
const deidentify = (keepSafePrivate: boolean): Question => ({ operation: 'deidentify', keepSafePrivate });
const transcode = (transferSyntax: string): Question => ({ operation: 'transcode', transferSyntax });
const convert: Question = { operation: 'convert' };
const json: Question = { operation: 'exportJson' };
const xml: Question = { operation: 'exportXml' };
const roundTrip: Question = { operation: 'roundTrip' };
const store: Question = { operation: 'store' };
const MOVED: readonly Element[] = [value(0x00190011, 'LO', 'SIEMENS MR HEADER'), value(0x0019110c, 'IS', '1000')];
const PARENT_ONLY: readonly Element[] = [
  value(0x00210010, 'LO', 'ACME'),
  sequence(0x00211050, [value(0x00211004, 'LO', 'Orphan')]),
];
const AFTERWARDS: readonly Element[] = [
  sequence(0x00081140, [value(0x00210010, 'LO', 'ACME'), value(0x00211004, 'LO', 'Inside')]),
  value(0x00211004, 'LO', 'Orphan'),
];
/** Every block of group 0019 taken. */
const FULL: readonly Element[] = [
  ...Array.from({ length: 240 }, (_, i) => value(0x00190010 + i, 'LO', `OWNER ${i}`)),
  value(0x0019ff0c, 'LO', 'Last'),
];
const TWINS: readonly Element[] = [
  value(0x00210010, 'LO', 'ACME'),
  value(0x00210011, 'LO', 'Acme'),
  value(0x00211004, 'LO', 'Upper'),
  value(0x00211104, 'LO', 'Lower'),
];

/** For many mutants a question about a file that its mistake spoils; the others are shown to differ by being noticed. */
const TRIGGERS: Readonly<Record<string, readonly [Question, ...Input[]]>> = {
  'by-conventional-block': [lookup(B_VALUE), [MOVED]],
  'inherits-from-parent': [read, [PARENT_ONLY]],
  'parent-wins': [
    read,
    [
      [
        value(0x00210010, 'LO', 'OTHER'),
        sequence(0x00211050, [value(0x00210010, 'LO', 'ACME'), value(0x00211004, 'LO', 'Mine')]),
      ],
    ],
  ],
  'keeps-scope-after-item': [read, [AFTERWARDS]],
  'first-item-creators': [lookup(ALPHA), [NESTED]],
  'last-creator-wins': [read, [NESTED]],
  'first-block-only': [lookup(B_VALUE), [MOVED]],
  'stops-at-gap': [lookup(B_VALUE), [MOVED]],
  'folds-case': [lookup(ALPHA), [TWINS]],
  'lookup-by-number': [lookup(B_VALUE), [DECOY]],
  'lookup-any-block': [lookup(B_VALUE), [DECOY]],
  'lookup-by-root-creators': [lookup(ALPHA), [NESTED]],
  'lookup-implicit-by-number': [lookup(B_VALUE), [MOVED, implicitLittle]],
  'names-by-number': [read, [DECOY]],
  'vr-by-number': [read, [DECOY.map(un)]],
  'lists-last-of-tag': [read, [NESTED]],
  'erase-by-number': [erase(B_VALUE), [DECOY]],
  'erase-items-by-number': [erase(ALPHA), [NESTED]],
  'erase-drops-creator': [erase(B_VALUE), [DECOY]],
  'erase-whole-block': [erase(B_VALUE), [DECOY]],
  'transcode-drops-private': [transcode(implicitLittle), [NESTED]],
  'transcode-loses-items': [transcode(implicitLittle), [NESTED]],
  'transcode-plain-deflated': [transcode(deflated), [NESTED]],
  'transcode-vr-by-number': [transcode(explicitLittle), [DECOY, implicitLittle]],
  'transcode-creators-as-un': [transcode(explicitBig), [NESTED]],
  'transcode-drops-nested-creators': [transcode(implicitLittle), [NESTED]],
  'transcode-parent-wins': [transcode(implicitLittle), [NESTED]],
  'edit-by-number': [edit(B_VALUE, '1001'), [DECOY]],
  'edit-any-owner': [edit(B_VALUE, '1001'), [DECOY]],
  'edit-first-block-only': [edit(B_VALUE, '1001'), [DECOY]],
  'edit-by-root-creators': [edit(ALPHA, 'New'), [NESTED]],
  'edit-vr-by-number': [
    { operation: 'edit', address: at('0019', 'STRANGER', '0A'), vr: 'LO', values: ['1001'] },
    [[value(0x00190010, 'LO', 'STRANGER'), value(0x0019100a, 'LO', '1000')], implicitLittle],
  ],
  'edit-writes-un': [edit(B_VALUE, '1001'), [DECOY]],
  'edit-drops-neighbour': [edit(B_VALUE, '1001'), [DECOY]],
  'edit-folds-case': [edit(ALPHA, 'New'), [TWINS]],
  'edit-empties-items': [edit(ALPHA, 'New'), [NESTED]],
  'insert-at-block-10': [insert(at('0019', 'NEWCOMER', '0C')), [DECOY]],
  'insert-second-reservation': [insert(at('0019', 'STRANGER', '01')), [DECOY]],
  'insert-renames-block-10': [insert(at('0019', 'NEWCOMER', '0C')), [DECOY]],
  'insert-in-root': [insert(at('0021', 'OTHER', '05'), FIRST), [NESTED]],
  'insert-uses-parents-block': [
    insert(at('0021', 'OUTER', '04'), FIRST),
    [[...NESTED, value(0x00210013, 'LO', 'OUTER')]],
  ],
  'insert-after-last': [insert(at('0019', 'NEWCOMER', '0C')), [[value(0x001900ff, 'LO', 'LAST')]]],
  'insert-overwrites-last': [insert(at('0019', 'NEWCOMER', '0C')), [FULL]],
  'insert-drops-when-full': [insert(at('0019', 'NEWCOMER', '0C')), [FULL]],
  'insert-creator-as-un': [insert(at('0019', 'NEWCOMER', '0C')), [DECOY]],
  'insert-captures-orphans': [insert(at('0019', 'NEWCOMER', '0D')), [[value(0x0019100c, 'LO', 'Orphan')]]],
  'deid-top-level-only': [deidentify(false), [NESTED]],
  'deid-first-item-only': [deidentify(false), [NESTED]],
  'deid-low-blocks-only': [deidentify(false), [[value(0x00190020, 'LO', 'ACME'), value(0x00192001, 'LO', 'High')]]],
  'deid-removes-creators-only': [deidentify(false), [NESTED]],
  'deid-keeps-by-number': [deidentify(true), [DECOY]],
  'deid-keeps-decoys': [deidentify(true), [DECOY]],
  'deid-drops-safe-when-moved': [deidentify(true), [DECOY]],
  'deid-safe-without-creators': [deidentify(true), [DECOY]],
  'deid-keeps-orphans': [deidentify(false), [AFTERWARDS]],
  'deid-inherits-parent': [
    deidentify(true),
    [[value(0x00190010, 'LO', 'SIEMENS MR HEADER'), sequence(0x00081140, [value(0x0019100c, 'IS', '7')])]],
  ],
  'convert-by-number': [convert, [MOVED]],
  'convert-any-owner': [convert, [DECOY]],
  'convert-skips-implicit': [convert, [MOVED, implicitLittle]],
  'json-block-10': [json, [NESTED]],
  'json-drops-creators': [json, [NESTED]],
  'json-drops-nested-creators': [json, [NESTED]],
  'json-first-item-creators': [json, [NESTED]],
  'json-root-creators': [json, [NESTED]],
  'json-vr-by-number': [json, [DECOY.map(un)]],
  'xml-creator-by-number': [xml, [DECOY]],
  'xml-creator-from-parent': [xml, [NESTED]],
  'xml-keeps-block': [xml, [NESTED]],
  'xml-without-creators': [xml, [NESTED]],
  'round-trip-creators-as-un': [roundTrip, [NESTED]],
  'round-trip-drops-nested-creators': [roundTrip, [NESTED]],
  'round-trip-moves-creators-only': [roundTrip, [MOVED]],
  'store-loses-nested-late-blocks': [store, [NESTED]],
  'store-merges-items': [store, [NESTED]],
  'store-moves-into-strangers-block': [store, [NESTED]],
  'store-strips-nested-creators': [store, [NESTED]],
};

/** Mutants that answer where the right thing is to decline. */
const DECLINED: ReadonlySet<string> = new Set(['mutant-insert-overwrites-last', 'mutant-insert-drops-when-full']);

test('each mutant answers otherwise than the reference where its mistake matters', async () => {
  const byName = new Map(MUTANTS.map((one) => [one.adapter.id.replace(/^mutant-/, ''), one]));
  assert.is(byName.size, MUTANTS.length);
  for (const [name, [question, ...inputs]] of Object.entries(TRIGGERS)) {
    assert.ok(byName.has(name), `there is no mutant ${name}`);
    const { adapter, caughtBy } = byName.get(name)!;
    const right = await ask(reference, question, ...inputs);
    const wrong = await ask(adapter, question, ...inputs);
    if (!DECLINED.has(adapter.id)) assert.is(right.kind, 'answer', adapter.id);
    if (adapter.id !== 'mutant-insert-after-last') assert.is(wrong.kind, 'answer', adapter.id);
    const { run: _, ...rightAnswer } = right;
    const { run: __, ...wrongAnswer } = wrong;
    assert.not.equal(wrongAnswer, rightAnswer, adapter.id);
    const family = question.operation === 'roundTrip' ? 'export' : question.operation;
    assert.ok(
      caughtBy.every((id) => family.startsWith(id.split('.')[0]!) || caughtBy.length > 1),
      adapter.id,
    );
  }
  for (const { adapter, caughtBy, mistake } of MUTANTS)
    assert.ok(caughtBy.length > 0 && /^[A-Z].*\.$/.test(mistake), adapter.id);
});

test('every property of the families has a mutant', () => {
  const families: Readonly<Record<string, string>> = {
    read: 'values attribution names vr scope',
    lookup: 'moved nested decoy foreign-only siblings case-twins implicit',
    erase: 'exact nested decoy collateral',
    edit: 'exact vr collateral',
    insert: 'own-block free-block no-collision full-group',
    deid: 'all-private nested keep-safe orphans',
    transcode: 'values vr creators scope form',
    convert: 'moved decoy foreign-only encoding',
    export: 'json xml round-trip',
    store: 'meaning',
    robust: 'defects truncated exit-status',
  };
  const caught = new Set(MUTANTS.flatMap(({ caughtBy }) => caughtBy));
  const all = Object.entries(families).flatMap(([family, names]) =>
    names.split(' ').map((name) => `${family}.${name}`),
  );
  assert.equal([...caught].sort(), all.sort());
});

test('every kind of question on private data has a mutant that is asked over the protocol', () => {
  const programs = MUTANTS.filter(({ adapter: { id } }) => servedAdapter(id) !== undefined);
  const asked = new Set(programs.flatMap(({ caughtBy }) => caughtBy.map((id) => id.split('.')[0])));
  for (const family of ['read', 'lookup', 'erase', 'edit', 'insert', 'transcode', 'deid', 'convert', 'robust'])
    assert.ok(asked.has(family), family);
});

test.after(() => rmSync(folder, { recursive: true }));
test.run();
