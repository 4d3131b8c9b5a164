import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter, Session } from '../../contract/adapter.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { askLive, liveSession } from '../live-session.ts';
import { parseDicomJson } from '../parse-dicom-json.ts';
import { el, sampleElements, sampleFile } from '../sample-file.ts';
import { answerOf, sampleRendering, unlikeFile } from '../unlike-file.ts';
import { writtenDifference, writtenElements } from '../written-elements.ts';
import { dcm2json } from './dcm2json.ts';
import { dcm2xml } from './dcm2xml.ts';
import { dcmdumpDict } from './dcmdump-dict.ts';
import { dcmodify } from './dcmodify.ts';
import { dcmqrscp } from './dcmqrscp.ts';
import { dump2dcm } from './dump2dcm.ts';
import { parseNativeXml } from './parse-native-xml.ts';
import { xml2dcm } from './xml2dcm.ts';

const { implicitLittle, explicitLittle } = TRANSFER_SYNTAX;
const plain = sampleFile(sampleElements);
const study = [
  el(0x0020000d, 'UI', '1.2.826.0.1.3680043.8.498.2'),
  el(0x0020000e, 'UI', '1.2.826.0.1.3680043.8.498.3'),
];
const [sequence, ...others] = sampleElements;
/** With the UIDs that an archive wants, in the order of tags. */
const archived = sampleFile([sequence!, el(0x00100010, 'PN', 'Doe'), el(0x00100020, 'LO', '1'), ...study, ...others]);

/** A test with a session of an installed tool. */
async function live(adapter: Adapter, name: string, body: (to: Session) => Promise<void>): Promise<void> {
  const session = await liveSession(adapter);
  if (session === undefined) test.skip(`${adapter.id} ${name}`, () => {});
  else test(`${adapter.id} ${name}`, () => body(session));
}

await live(dcmdumpDict, 'resolves elements of ours by creator, and dcmdump its own', async (to) => {
  const file = sampleRendering(sampleElements, implicitLittle);
  const got = await askLive(to, file.bytes, { operation: 'read' });
  assert.equal(unlikeFile(file, got), []);
  const named = answerOf(got, 'read').elements.filter(({ name }) => name !== null);
  assert.equal(
    named.map(({ tag, vr, name }) => `${tag} ${vr} ${name}`),
    [
      '00211004 DS Time_After_Start',
      '00211045 SL Ima_Abs_Table_Position',
      '00211053 FD Bandwidth_Per_Pixel_Phase_Encode',
      '002110FE SQ Siemens_MR_SDI_Sequence',
      '00211104 DS Time_After_Start',
      '00211204 DS Time_After_Start',
    ],
  );
  const siemens = sampleFile(
    [el(0x00290011, 'LO', 'SIEMENS CSA HEADER'), el(0x00291108, 'CS', 'IMAGE')],
    implicitLittle,
  );
  const own = answerOf(await askLive(to, siemens, { operation: 'read' }), 'read').elements;
  assert.equal(
    own.map(({ vr }) => vr),
    ['CS'],
  );
  assert.match(
    got.run.argv.join(' '),
    /^env DCMDICTPATH=\S+dicom\.dic:\S+:adapters\/dcmtk\/private-elements\.dic dcmdump /,
  );
});

await live(dcmodify, 'edits by number in every Item, whoever the owner', async (to) => {
  const got = await askLive(to, plain, { operation: 'editByTag', tag: '00211004', values: ['new', 'x=y'] });
  assert.equal(writtenDifference(plain, answerOf(got, 'editByTag').output), [
    '- 00081140[0]/ 00211004 DS 302e3235',
    '- 00081140[0]/002110FE[0]/ 00211004 LO 6e65737465645c7477696365',
    '- 00211004 LO 412c20224222203c433e',
    '+ 00081140[0]/ 00211004 DS 6e65775c783d79',
    '+ 00081140[0]/002110FE[0]/ 00211004 LO 6e65775c783d79',
    '+ 00211004 LO 6e65775c783d79',
  ]);
  const absent = await askLive(to, plain, { operation: 'editByTag', tag: '00211099', values: ['1'] });
  assert.is(absent.kind, 'refused');
  const bytes = await askLive(to, plain, { operation: 'editByTag', tag: '00211006', values: [{ base64: 'AAE=' }] });
  assert.is(bytes.kind, 'unsupported');
});

await live(dcmodify, 'erases all that is private, in Items too', async (to) => {
  const got = await askLive(to, plain, { operation: 'deidentify', keepSafePrivate: false });
  assert.equal(writtenElements(answerOf(got, 'deidentify').output), []);
  assert.is((await askLive(to, plain, { operation: 'deidentify', keepSafePrivate: true })).kind, 'unsupported');
});

await live(dcm2json, 'writes a document that means the file, and lists it', async (to) => {
  const file = sampleRendering(sampleElements);
  const { document } = answerOf(await askLive(to, file.bytes, { operation: 'exportJson' }), 'exportJson');
  const { elements } = answerOf(await askLive(to, file.bytes, { operation: 'read' }), 'read');
  assert.equal(parseDicomJson(Buffer.from(document).toString()), elements);
  assert.equal(unlikeFile(file, await askLive(to, file.bytes, { operation: 'read' })), []);
  const cut = await askLive(to, plain.subarray(0, plain.length - 30), { operation: 'exportJson' });
  assert.is(cut.kind, 'refused');
});

await live(dcm2xml, 'writes the document that it shows', async (to) => {
  const { document } = answerOf(await askLive(to, plain, { operation: 'exportXml' }), 'exportXml');
  const { elements } = answerOf(await askLive(to, plain, { operation: 'read' }), 'read');
  assert.equal(parseNativeXml(Buffer.from(document).toString('latin1')), elements);
});

for (const adapter of [xml2dcm, dump2dcm]) {
  await live(adapter, 'comes back with the same elements', async (to) => {
    for (const syntax of Object.values(TRANSFER_SYNTAX)) {
      const bytes = sampleFile(sampleElements, syntax);
      const got = await askLive(to, bytes, { operation: 'roundTrip' });
      const { output } = answerOf(got, 'roundTrip');
      if (syntax === implicitLittle) {
        assert.is(writtenElements(output).length, 16, 'the unknown private Sequence comes back as bytes');
        continue;
      }
      assert.equal(writtenDifference(bytes, output), [], syntax);
    }
  });

  await live(adapter, 'shows a line that a shell runs', async (to) => {
    const { run } = await askLive(to, plain, { operation: 'roundTrip' });
    const [shell, option, line = ''] = run.argv;
    assert.equal([shell, option], ['sh', '-c']);
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
    writeFileSync(join(folder, 'in.dcm'), plain);
    const { status } = spawnSync('sh', ['-c', `${line} && test -s out.dcm`], { cwd: folder });
    rmSync(folder, { recursive: true });
    assert.is(status, 0, line);
  });
}

await live(dump2dcm, 'refuses a dump that a text breaks', async (to) => {
  const broken = sampleFile([el(0x00210010, 'LO', 'ACME 1.0'), el(0x00211001, 'LT', 'one\ntwo')]);
  const got = await askLive(to, broken, { operation: 'roundTrip' });
  assert.is(got.kind, 'refused');
});

await live(dcmqrscp, 'stores a file and gives it back, and is gone afterwards', async (to) => {
  const got = await askLive(to, archived, { operation: 'store' });
  assert.equal(writtenDifference(archived, answerOf(got, 'store').output), []);
  assert.match(got.run.argv[2] ?? '', /storescu .*getscu /);
  const left = spawnSync('ps', ['-eo', 'stat,args'], { encoding: 'utf8' }).stdout.split('\n');
  const servers = left.filter((line) => /^[^Z]\S* +dcmqrscp -c dcmqrscp\.cfg/.test(line));
  assert.equal(servers, []);
});

await live(dcmqrscp, 'refuses what is no DICOM file, and what it cannot give back', async (to) => {
  assert.is((await askLive(to, Buffer.from('no DICOM file'), { operation: 'store' })).kind, 'refused');
  const nameless = await askLive(to, sampleFile(sampleElements, explicitLittle), { operation: 'store' });
  assert.is(nameless.kind, 'refused');
  assert.is((await askLive(to, plain, { operation: 'read' })).kind, 'unsupported');
});

test.run();
