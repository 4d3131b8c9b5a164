import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { parseNativeXml } from '../dcmtk/parse-native-xml.ts';
import { askLive, liveSession } from '../live-session.ts';
import { el, raw, sampleElements, sampleFile, sq } from '../sample-file.ts';
import { answerOf, sampleRendering, unlikeFile } from '../unlike-file.ts';
import { writtenDifference, writtenElements } from '../written-elements.ts';
import { gdcmanon } from './gdcmanon.ts';
import { gdcmconv, gdcmconvDict } from './gdcmconv.ts';
import { gdcmraw } from './gdcmraw.ts';
import { gdcmscanner } from './gdcmscanner.ts';
import { gdcmxml } from './gdcmxml.ts';
import { pythonGdcm, pythonGdcmRelease } from './python-gdcm.ts';

const { implicitLittle, explicitLittle, explicitBig, deflated } = TRANSFER_SYNTAX;
const plain = sampleFile(sampleElements);
const sdi = { group: '0021', creator: 'SIEMENS MR SDI 02', element: '04' };
const first = { tag: '00081140', item: 0 };
const second = { tag: '00081140', item: 1 };
const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));

const lengthOf = (length: number): Buffer => {
  const field = Buffer.alloc(4);
  field.writeUInt32LE(length);
  return field;
};

const sessions: Session[] = [];
test.after(async () => {
  for (const session of sessions) await session.close();
});

/** Tests with a session of an installed tool. */
async function live(adapter: Adapter, tests: Readonly<Record<string, (to: Session) => Promise<void>>>): Promise<void> {
  const session = await liveSession(adapter);
  if (session !== undefined) sessions.push(session);
  for (const [name, body] of Object.entries(tests)) {
    if (session === undefined) test.skip(`${adapter.id} ${name}`, () => {});
    else test(`${adapter.id} ${name}`, () => body(session));
  }
}

await live(gdcmanon, {
  'with its profile keeps every private element': async (to) => {
    const got = await askLive(to, plain, { operation: 'deidentify', keepSafePrivate: false });
    assert.equal(writtenDifference(plain, answerOf(got, 'deidentify').output), []);
    assert.equal(got.run.argv.slice(0, 4), ['gdcmanon', '-e', '-c', 'adapters/gdcm/certificate.pem']);
    assert.is((await askLive(to, plain, { operation: 'deidentify', keepSafePrivate: true })).kind, 'unsupported');
  },
});

await live(gdcmconv, {
  'removes private elements in Items too': async (to) => {
    const got = await askLive(to, plain, { operation: 'deidentify', keepSafePrivate: false });
    assert.equal(writtenElements(answerOf(got, 'deidentify').output), []);
  },
});

await live(gdcmconvDict, {
  'resolves VRs by creator, which gdcmconv by itself does not': async (to) => {
    const question = { operation: 'transcode', transferSyntax: explicitLittle } as const;
    const implicit = sampleFile(sampleElements, implicitLittle);
    const lines = writtenElements(answerOf(await askLive(to, implicit, question), 'transcode').output);
    assert.ok(lines.includes('00211204 DS 312e355c2d32'), lines.join('\n'));
    assert.ok(lines.includes('00081140[1]/ 00211104 DS 302e35'), lines.join('\n'));
  },
});

await live(gdcmscanner, {
  'looks up by creator in the root': async (to) => {
    const got = await askLive(to, plain, { operation: 'lookup', address: sdi });
    assert.equal(answerOf(got, 'lookup').found, [{ values: texts('1.5', '-2') }]);
    assert.equal(got.run.argv, ['gdcmscanner', '-p', '-P', '0021,04,SIEMENS MR SDI 02', '-d', '.']);
    const nestedOnly = await askLive(to, plain, { operation: 'lookup', address: { ...sdi, element: '45' } });
    assert.equal(answerOf(nestedOnly, 'lookup').found, []);
  },
  'says what it does not look for, and what it cannot read': async (to) => {
    const unknown = await askLive(to, plain, { operation: 'lookup', address: { ...sdi, creator: 'ACME 1.0' } });
    assert.match(unknown.kind === 'refused' ? unknown.message : unknown.kind, /discarded/);
    const unread = await askLive(to, Buffer.from('no DICOM file'), { operation: 'lookup', address: sdi });
    assert.match(unread.kind === 'refused' ? unread.message : unread.kind, /could not be read/);
    assert.is((await askLive(to, plain, { operation: 'lookup', address: sdi, path: [first] })).kind, 'unsupported');
  },
});

await live(gdcmraw, {
  'extracts a value by number from the root, words little endian': async (to) => {
    for (const bytes of [plain, sampleFile(sampleElements, explicitBig)]) {
      const got = await askLive(to, bytes, { operation: 'lookupByTag', tag: '00211005' });
      assert.equal(answerOf(got, 'lookupByTag').found, [{ values: [{ base64: 'AQD//w==' }] }]);
    }
    const none = await askLive(to, plain, { operation: 'lookupByTag', tag: '00211104' });
    assert.equal(answerOf(none, 'lookupByTag').found, []);
    const sequence = await askLive(
      to,
      sampleFile([el(0x00210010, 'LO', 'A'), sq(0x00211001, [el(0x00080060, 'CS', 'MR')])]),
      {
        operation: 'lookupByTag',
        tag: '00211001',
      },
    );
    assert.equal(answerOf(sequence, 'lookupByTag').found, [{ values: [{ withheld: true }] }]);
    assert.is(
      (await askLive(to, Buffer.from('no DICOM'), { operation: 'lookupByTag', tag: '00211005' })).kind,
      'refused',
    );
  },
});

await live(gdcmxml, {
  'writes a document with creators, true tags and bytes in line, twice the same': async (to) => {
    const { document } = answerOf(await askLive(to, plain, { operation: 'exportXml' }), 'exportXml');
    const again = answerOf(await askLive(to, plain, { operation: 'exportXml' }), 'exportXml');
    assert.ok(Buffer.from(document).equals(again.document));
    // The parser takes the form of dcm2xml, which has no spaces inside its tags.
    const dense = Buffer.from(document)
      .toString('latin1')
      .replaceAll(' = "', '="')
      .replaceAll(/" +(?=[/>])/g, '"');
    const elements = parseNativeXml(dense.replaceAll(/ {2,}(?=\w+=")/g, ' '));
    const of = (tag: string, depth = 0) => elements.find((seen) => seen.tag === tag && seen.path?.length === depth);
    assert.equal(of('00211204'), {
      path: [],
      tag: '00211204',
      creator: sdi.creator,
      vr: 'DS',
      values: texts('1.5', '-2'),
    });
    assert.equal(of('00211104', 1)?.creator, sdi.creator);
    assert.equal(
      [of('00211006')?.values, of('00211007')?.values],
      [[{ base64: 'AAECAw==' }], [{ base64: 'AQIDBA==' }]],
    );
  },
  'reads its document back into Implicit VR, bytes included': async (to) => {
    const elements = [
      el(0x00210010, 'LO', 'ACME 1.0'),
      el(0x00211004, 'LO', 'text'),
      raw(0x00211006, 'OB', 'AAECAw=='),
      sq(0x002110fe, [el(0x00210011, 'LO', 'ACME 1.0'), el(0x00211105, 'US', 7)]),
    ];
    const got = await askLive(to, sampleFile(elements), { operation: 'roundTrip' });
    const before = writtenElements(sampleFile(elements, implicitLittle));
    assert.equal(writtenElements(answerOf(got, 'roundTrip').output), before);
  },
});

for (const adapter of [pythonGdcm, pythonGdcmRelease]) {
  await live(adapter, {
    'lists every element with its creator, in all four Transfer Syntaxes': async (to) => {
      for (const syntax of Object.values(TRANSFER_SYNTAX)) {
        const file = sampleRendering(sampleElements, syntax);
        const got = await askLive(to, file.bytes, { operation: 'read' });
        assert.equal(unlikeFile(file, got), [], syntax);
        const creators = answerOf(got, 'read').elements.map(({ creator }) => creator);
        assert.equal(new Set(creators), new Set(['ACME 1.0', 'SIEMENS MR SDI 02']), syntax);
      }
    },
    'a sequence whose value holds no Items is one without, and the end of nothing': async (to) => {
      // To ask for the Items of what GDCM cannot read as a sequence is a fault of memory in its wrapper.
      const noItems = raw(0x002110fe, 'UN', Buffer.alloc(12, 7).toString('base64'));
      for (const syntax of [explicitLittle, implicitLittle]) {
        const bytes = sampleFile([el(0x00210010, 'LO', 'SIEMENS MR SDI 02'), noItems], syntax);
        const { elements } = answerOf(await askLive(to, bytes, { operation: 'read' }), 'read');
        assert.equal(
          elements.map(({ tag, vr }) => [tag, vr]),
          [['002110FE', 'SQ']],
        );
        const got = await askLive(to, bytes, { operation: 'lookup', address: { ...sdi, element: 'FE' } });
        assert.equal(answerOf(got, 'lookup').found, [{ path: [], values: [] }]);
      }
    },
    'names elements and resolves VRs by creator, and says where there is none': async (to) => {
      const elements = [
        el(0x00290011, 'LO', 'SIEMENS CSA HEADER'),
        el(0x00291108, 'CS', 'X'),
        el(0x00291208, 'CS', 'Y'),
      ];
      const { elements: seen } = answerOf(
        await askLive(to, sampleFile(elements, implicitLittle), { operation: 'read' }),
        'read',
      );
      const path: [] = [];
      const name = 'CSA Image Header Type';
      assert.equal(seen, [
        { path, tag: '00291108', creator: 'SIEMENS CSA HEADER', vr: 'CS', name, values: texts('X') },
        { path, tag: '00291208', creator: null, vr: 'UN', name: null, values: [{ base64: 'WSA=' }] },
      ]);
    },
    'looks up by creator everywhere, in one Item, and by number': async (to) => {
      const everywhere = answerOf(await askLive(to, plain, { operation: 'lookup', address: sdi }), 'lookup').found;
      assert.equal(everywhere, [
        { path: [], values: texts('1.5', '-2') },
        { path: [first], values: texts('0.25') },
        { path: [second], values: texts('0.5') },
      ]);
      const inItem = await askLive(to, plain, { operation: 'lookup', address: sdi, path: [second] });
      assert.equal(answerOf(inItem, 'lookup').found, [{ path: [second], values: texts('0.5') }]);
      const byTag = await askLive(to, plain, { operation: 'lookupByTag', tag: '00211004' });
      assert.equal(
        answerOf(byTag, 'lookupByTag').found.map(({ values }) => values),
        [texts('A, "B" <C>'), texts('0.25'), texts('nested', 'twice')],
      );
    },
    'erases by creator everywhere, in one Item, and by number': async (to) => {
      for (const syntax of [explicitLittle, implicitLittle, deflated]) {
        const file = sampleFile(sampleElements, syntax);
        const everywhere = answerOf(await askLive(to, file, { operation: 'erase', address: sdi }), 'erase').output;
        assert.equal(
          writtenDifference(file, everywhere).map((line) => line.replace(/ (DS|UN) .*/, '')),
          ['- 00081140[0]/ 00211004', '- 00081140[1]/ 00211104', '- 00211204'],
          syntax,
        );
      }
      const inItem = await askLive(to, plain, { operation: 'erase', address: sdi, path: [second] });
      assert.equal(writtenDifference(plain, answerOf(inItem, 'erase').output), ['- 00081140[1]/ 00211104 DS 302e35']);
      const byTag = await askLive(to, plain, { operation: 'eraseByTag', tag: '00211004' });
      assert.is(writtenDifference(plain, answerOf(byTag, 'eraseByTag').output).length, 3);
      const absent = await askLive(to, plain, { operation: 'erase', address: { ...sdi, creator: 'NOBODY' } });
      assert.equal(writtenDifference(plain, answerOf(absent, 'erase').output), []);
    },
    'erases from one of two Items that a UN value holds, whose lengths are those of Implicit VR': async (to) => {
      const item = (creator: string, value: string): Buffer => {
        const fields = [
          ['01201000', creator],
          ['01202110', value],
        ].map(([tag = '', text = '']) =>
          Buffer.concat([Buffer.from(tag, 'hex'), lengthOf(text.length), Buffer.from(text)]),
        );
        const inside = Buffer.concat(fields);
        return Buffer.concat([Buffer.from('feff00e0', 'hex'), lengthOf(inside.length), inside]);
      };
      const bytes = Buffer.concat([item('Philips Imaging DD 001', 'one '), item('OTHER ', 'two ')]);
      const creator = el(0x20050014, 'LO', 'Philips MR Imaging DD 005');
      const file = sampleFile([creator, raw(0x2005140f, 'UN', bytes.toString('base64'))]);
      const address = { group: '2001', creator: 'Philips Imaging DD 001', element: '21' };
      const { output } = answerOf(await askLive(to, file, { operation: 'erase', address }), 'erase');
      assert.equal(writtenElements(output), ['2005140F SQ', '2005140F[1]/ 20011021 UN 74776f']);
    },
    'edits by creator and by number, in the private Sequence too': async (to) => {
      const root = await askLive(to, plain, { operation: 'edit', address: sdi, path: [], values: ['3', '4'] });
      assert.equal(writtenDifference(plain, answerOf(root, 'edit').output), [
        '- 00211204 DS 312e355c2d32',
        '+ 00211204 DS 335c34',
      ]);
      const address = { group: '0021', creator: 'ACME 1.0', element: '04' };
      const path = [first, { tag: '002110FE', item: 0 }];
      const deep = await askLive(to, plain, { operation: 'edit', address, path, values: ['deep'] });
      assert.equal(writtenDifference(plain, answerOf(deep, 'edit').output), [
        '- 00081140[0]/002110FE[0]/ 00211004 LO 6e65737465645c7477696365',
        '+ 00081140[0]/002110FE[0]/ 00211004 LO 64656570',
      ]);
      const byTag = await askLive(to, plain, { operation: 'editByTag', tag: '00211005', values: ['258'] });
      assert.equal(writtenDifference(plain, answerOf(byTag, 'editByTag').output), [
        '- 00211005 US 0100ffff',
        '+ 00211005 US 0201',
      ]);
      const bytes = await askLive(to, plain, { operation: 'editByTag', tag: '00211006', values: [{ base64: 'BQY=' }] });
      assert.equal(writtenDifference(plain, answerOf(bytes, 'editByTag').output), [
        '- 00211006 OB 00010203',
        '+ 00211006 OB 0506',
      ]);
    },
    'writes three Transfer Syntaxes from all four, with VRs by creator': async (to) => {
      for (const from of Object.values(TRANSFER_SYNTAX)) {
        for (const transferSyntax of [explicitLittle, implicitLittle, deflated]) {
          const file = sampleFile(sampleElements, from);
          const { output } = answerOf(await askLive(to, file, { operation: 'transcode', transferSyntax }), 'transcode');
          const lines = writtenElements(output);
          assert.is(lines.length, 17, `${from} to ${transferSyntax}`);
          if (transferSyntax !== implicitLittle) assert.ok(lines.includes('00211204 DS 312e355c2d32'), from);
        }
      }
    },
    'removes all that is private, and refuses to choose': async (to) => {
      const got = await askLive(to, plain, { operation: 'deidentify', keepSafePrivate: false });
      assert.equal(writtenElements(answerOf(got, 'deidentify').output), []);
      assert.is((await askLive(to, plain, { operation: 'deidentify', keepSafePrivate: true })).kind, 'refused');
    },
    'says what is no DICOM file, and goes on': async (to) => {
      assert.is((await askLive(to, Buffer.from('no DICOM file'), { operation: 'read' })).kind, 'refused');
      assert.is((await askLive(to, plain, { operation: 'read' })).kind, 'answer');
    },
  });
}

test.run();
