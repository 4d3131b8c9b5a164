import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { RULES } from '../oracles/rules.ts';
import { expectedOf } from './expected.ts';
import { loadCases } from './load-cases.ts';
import { makeFile } from './make-file.ts';

/** Public reports about files whose private blocks, creators or Items some tool took wrongly: one of each kind. */
const REPORTS = `
rordenlab/dcm2niix#435 rordenlab/dcm2niix#437 icometrix/dicom2nifti#85 pydicom/deid#205
KitwareMedical/dicom-anonymizer#96 MRtrix3/mrtrix3#1187 xiangruili/dicm2nii#35 SlicerDMRI/SlicerDMRI#143
fo-dicom/fo-dicom#1874 Enet4/dicom-rs#431 dgobbi/vtk-dicom#245 dgobbi/vtk-dicom#138
ImagingDataCommons/highdicom#54 rordenlab/dcm2niix#506 rordenlab/dcm2niix#239 fo-dicom/fo-dicom#1548
fo-dicom/fo-dicom#1877 dgobbi/vtk-dicom#140 dgobbi/vtk-dicom#246 pydicom/pydicom#1078
dcm4che/dcm4che#706 fo-dicom/fo-dicom#570 pydicom/pydicom#620 pydicom/pydicom#1311
rordenlab/dcm2niix#191 rordenlab/dcm2niix#775 fo-dicom/fo-dicom#1170 johnperry/CTP#2
dcm4che/dcm4che#721 dcm4che/dcm4che#552 dcm4che/dcm4che#1167 fo-dicom/fo-dicom#535
fo-dicom/fo-dicom#1059 fo-dicom/fo-dicom#963 RadicalImaging/Static-DICOMWeb#17 dcmjs-org/dcmjs#242
pydicom/pydicom#689 microsoft/dicom-server#1942 pydicom/pydicom#1097 pydicom/pydicom#1087
KitwareMedical/dicom-anonymizer#10 fo-dicom/fo-dicom#512 dcm4che/dcm4che#672 horosproject/horos#453
mmiv-center/DICOMAnonymizer#20 fo-dicom/fo-dicom#771 pydicom/pydicom#91 cornerstonejs/dicomParser#114
`;

/** The beginning of the SHA-256 of files that have been published. */
const PUBLISHED = [
  ['siemens/sdi-moved-in-frame', '1da3794b8d8977bb'],
  ['pacs/agfa-items-from-10', '8fe239088f994586'],
  ['vr/deflated', 'a603b4a88bb7cdf8'],
  ['vr/big-endian', '3ffe6e6ff75f393e'],
  ['malformed/cut-in-value', '50b58ab5c8a3b5be'],
] as const;

const cases = await loadCases();
const files = cases.map(makeFile);
const results = new Map(files.map((file) => [file, readFile(file.bytes)]));

test('there are at least 150 cases in every area', () => {
  assert.ok(cases.length >= 150, `${cases.length}`);
  assert.equal(
    [...new Set(cases.map(({ id }) => id.split('/')[0]))],
    'canon characteristics creator-text decoy deid duplicate edit ge insert json-xml length limits lookup malformed orphan pacs philips scope siemens uih vr'.split(
      ' ',
    ),
  );
});

test('ids are readable, and none that was published is missing or used again', () => {
  const lines = readFileSync(new URL('ids.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const gone = new Set(lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)));
  const published = lines.filter((line) => !line.startsWith('- '));
  const present = new Set(cases.map(({ id }) => id));
  assert.is(new Set([...published, ...gone]).size, lines.length, 'ids.txt lists an id twice');
  assert.equal(
    published.filter((id) => !present.has(id)),
    [],
    'published and gone: put "- " before it in ids.txt',
  );
  assert.equal(
    [...gone].filter((id) => present.has(id)),
    [],
    'ids of cases that were removed are not used again',
  );
  for (const id of present) assert.match(id, /^[a-z0-9-]+\/[a-z0-9-]+$/);
  const known = new Set(published);
  const fresh = [...present].filter((id) => !known.has(id));
  if (fresh.length > 0)
    console.log(`not published yet, to be listed in ids.txt with the next release: ${fresh.join()}`);
});

test('every case says what it shows and where it comes from', () => {
  for (const { id, description, clauses, source, features } of cases) {
    assert.ok(description.length > 20 && /[.!]$/.test(description), id);
    assert.ok(clauses.length > 0 && clauses.every((clause) => /^PS3\.\d+ /.test(clause)), id);
    assert.ok(source !== '' && features.length > 0, id);
  }
});

test('every case says in which editions its answers hold', () => {
  const usual = { legal: 'Legal in every edition.', malformed: 'Malformed in every edition.', tolerated: undefined };
  for (const file of files) {
    const { id, edition, validity } = file.case;
    assert.is(expectedOf(file).edition, edition ?? usual[validity], id);
  }
});

test('where a clause is not known from every edition, or editions answer differently, the author says so', () => {
  const partial = (clause: string): boolean => {
    const read = RULES.filter((rule) => rule.clause.split(', Table')[0] === clause);
    return read.length > 0 && read.every((rule) => !rule.edition.includes('2013') && rule.differs === undefined);
  };
  for (const { id, clauses, edition, questions = [] } of cases) {
    if (clauses.some(partial)) assert.ok(edition, `${id}: ${clauses.join()}`);
    // The editions differ about which of the free blocks a newcomer gets.
    if (questions.some((one) => one.operation === 'insert' && one.block === 'free'))
      assert.match(edition ?? '', /2025a/);
  }
});

test('every public report that concerns files has a case', () => {
  const sources = cases.map(({ source }) => source).join('; ');
  const reports = REPORTS.trim().split(/\s+/);
  assert.ok(reports.length > 40 && sources.includes('orthanc changeset 4857'));
  assert.equal(
    reports.filter((report) => !sources.includes(report)),
    [],
  );
});

test('the bytes of published files do not change', () => {
  for (const [id, hash] of PUBLISHED) {
    const { bytes } = files.find((file) => file.case.id === id)!;
    assert.is(createHash('sha256').update(bytes).digest('hex').slice(0, 16), hash, id);
  }
});

test('every id, SOP Instance UID and patient is of one case only', () => {
  assert.is(new Set(files.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).size, cases.length);
  const uids = files.map(
    ({ meaning }) => meaning.elements.find((element) => 'tag' in element && element.tag === '00080018')!,
  );
  assert.is(new Set(uids.map((uid) => JSON.stringify(uid))).size, cases.length);
});

test('our reader finds nothing to say against legal files, and in every other what its author says', () => {
  for (const [{ case: subject }, { deviations, complete }] of results) {
    const codes = [...new Set(deviations.map(({ code }) => code))].sort();
    assert.equal(codes, [...(subject.deviations ?? [])].sort(), subject.id);
    if (subject.validity === 'legal') assert.ok(codes.length === 0 && complete, subject.id);
    else
      assert.ok(codes.length > 0 !== (subject.unnoticed !== undefined), `${subject.id}: a code, or why there is none`);
    if (subject.validity === 'tolerated') assert.ok(subject.edition, `${subject.id}: what makes it not quite legal?`);
  }
});

test('our reader finds in every file what its author says that it means', () => {
  for (const [{ case: subject, meaning }, { file }] of results) {
    assert.ok(file, subject.id);
    if (subject.unreadable) continue;
    assert.equal(compareMeanings(meaning, meaningOf(file.dataSet)), [], subject.id);
  }
});

test('of a damaged file our reader shows less, and at most one value cut off', () => {
  const damaged = [...results].filter(([file]) => file.case.unreadable);
  assert.ok(damaged.length >= 5);
  for (const [{ case: subject, meaning }, { file, complete }] of damaged) {
    assert.not(complete, subject.id);
    const differences = compareMeanings(meaning, meaningOf(file!.dataSet));
    const shown = differences.filter(({ kind }) => kind !== 'missing');
    assert.ok(shown.length <= 1 && shown.every(({ kind }) => kind === 'value'), subject.id);
  }
});

test('every question has its answer, and every private element is asked for', () => {
  for (const file of files) {
    const { elements, questions, readable, id } = expectedOf(file);
    if (readable === 'part') continue;
    const looked = questions.filter(({ operation }) => operation === 'lookup');
    for (const { owner, tag, place } of elements) {
      if (typeof owner !== 'string') continue;
      const asked = looked.some((one) => 'found' in one && one.found.some((hit) => hit.tag === tag));
      assert.ok(asked, `${id}: ${place}`);
    }
  }
});

test.run();
