import type { Case } from '../../contract/case.ts';
import type { Cell, Finding, Results } from '../../contract/results.ts';
import { sha256 } from '../../engine/sha256.ts';
import { renderCase } from '../../generators/render.ts';
import type { FindingFiles } from './finding-files.ts';

/** A case with a rival, for tests of the page: the target in an Item, the rival beside it. */
const SAMPLE_CASE: Case = {
  schema: 1,
  id: '0123456789ab',
  family: 'sample',
  features: ['family:sample', 'layout:shift', 'nested'],
  validity: 'legal',
  instances: [
    {
      elements: [
        { tag: '00080016', vr: 'UI', values: ['1.2.840.10008.5.1.4.1.1.4'] },
        { tag: '00080060', vr: 'CS', values: ['MR'] },
        {
          tag: '00081140',
          vr: 'SQ',
          items: [
            {
              elements: [
                { group: '0021', creator: 'SIEMENS MR SDI 02', element: '04', vr: 'LO', values: ['TRUE ONE'] },
                { group: '0021', creator: 'ACME', element: '05', vr: 'LO', values: ['BYSTANDER'] },
              ],
            },
          ],
        },
      ],
    },
  ],
  target: {
    path: [{ tag: '00081140', item: 0 }],
    address: { group: '0021', creator: 'SIEMENS MR SDI 02', element: '04' },
  },
  rival: {
    creator: 'RIVAL 1',
    places: [
      {
        instance: 0,
        path: [{ tag: '00081140', item: 0 }],
        elements: [{ group: '0021', creator: 'RIVAL 1', element: '04', vr: 'LO', values: ['FALSE ONE'] }],
      },
    ],
  },
  layout: { name: 'shift' },
  encoding: {
    transferSyntax: '1.2.840.10008.1.2.1',
    sequences: 'defined',
    items: 'defined',
    un: false,
  },
  recoding: { transferSyntax: '1.2.840.10008.1.2', sequences: 'defined', items: 'defined', un: false },
};

/** What a run leaves in the folder of a finding about a case in which the decoy misled a tool. */
export function sampleFiles(subject: Case, id: string): { files: Finding['files']; given: FindingFiles } {
  const rendered = renderCase(subject);
  const contents = new Map<string, Uint8Array>();
  const stored = {
    schema: 1,
    case: subject,
    finding: { id, tool: 'bad', version: '1', property: 'lookup.decoy', verdict: 'fail', sentence: 'bad' },
  } as const;
  contents.set(`findings/${id}/case.json`, Buffer.from(JSON.stringify(stored)));
  for (const rendering of ['canonical', 'decoy'] as const)
    for (const { name, bytes } of rendered.rendering(rendering).files)
      contents.set(`findings/${id}/files/${rendering}/${name}`, bytes);
  const files = [...contents].map(([path, bytes]) => ({ path, sha256: sha256(bytes) }));
  return { files, given: { case: stored, files: contents } };
}

/** A finding of the tool `bad`. */
export const sampleFinding = (id: string, files: Finding['files'], more: Partial<Finding> = {}): Finding => ({
  id,
  tool: 'bad',
  property: 'lookup.decoy',
  verdict: 'fail',
  harm: 'wrong-value',
  feature: 'sample',
  validity: 'legal',
  sentence: 'bad answered with the value of (0021,"RIVAL 1",04)',
  expected: 'TRUE ONE',
  observed: 'FALSE ONE',
  case: `findings/${id}/case.json`,
  files,
  folder: `findings/${id}/files/decoy`,
  command: ['bad', '--find', '0021,SIEMENS MR SDI 02,04', 'decoy.dcm'],
  replay: `blockshift replay findings/${id}/case.json`,
  ...more,
});

export const sampleCell = (tool: string, property: string, counts: Cell['counts'], more: Partial<Cell> = {}): Cell => ({
  tool,
  property,
  verdict: (Object.keys(counts)[0] ?? 'not-run') as Cell['verdict'],
  counts,
  harms: {},
  features: { nested: counts },
  findings: [],
  ...more,
});

const FIRST = sampleFiles(SAMPLE_CASE, 'f-00000001');

/** The files of the findings of SAMPLE, but for the last. */
export const SAMPLE_GIVEN: ReadonlyMap<string, FindingFiles> = new Map([['f-00000001', FIRST.given]]);

/** Results of a small run: a good tool, a bad one, one that was not judged; one finding with its files, one without. */
export const SAMPLE: Results = {
  blockshift: '0.1.0',
  schema: 1,
  complete: true,
  run: {
    seed: 1,
    cases: 40,
    curated: 10,
    filters: { tools: ['*'], properties: ['lookup.*'], features: ['nested'] },
    shard: '1/1',
    platform: 'linux-x64',
    node: 'v20',
    unenforced: ['Memory is not limited here.'],
    started: '2026-01-02T03:04:05.678Z',
    seconds: 12,
  },
  tools: [
    {
      id: 'bad',
      toolkit: 'Bad Kit',
      version: '1.0',
      build: 'Debian 1.0-1',
      capabilities: {
        lookup: {
          addressing: 'creator',
          depth: ['all'],
          occurrences: 'all',
          reports: ['values'],
          reads: 'all',
          writes: 'all',
          vrs: ['LO'],
          singleLineText: false,
        },
      },
      cases: { planned: 40, done: 30 },
    },
    { id: 'good', toolkit: 'Good Kit', version: '2.0', build: '', capabilities: {} },
    { id: 'odd', toolkit: 'Good Kit', version: '2.1', build: '', capabilities: {} },
  ],
  missing: [{ id: 'gone', toolkit: 'Gone Kit', install: 'apt install gone', broken: 'it ended at once' }],
  properties: ['read.values', 'lookup.moved', 'lookup.decoy'].map((id) => ({
    id,
    title: `Title of ${id}`,
    consequence: 'People are misled.',
    rules: [{ id: 'PS3.5-7.8.1-c2', clause: 'PS3.5 7.8.1 c', edition: '2013, 2020', level: 'shall' }],
  })),
  cells: [
    sampleCell('bad', 'read.values', { pass: 40 }),
    sampleCell('bad', 'lookup.moved', { pass: 10, 'not-exercised': 3 }, { features: { 'top-level': { pass: 10 } } }),
    sampleCell(
      'bad',
      'lookup.decoy',
      { fail: 7, pass: 3 },
      {
        harms: { 'wrong-value': 7 },
        failing: { sample: { 'wrong-value': 7 } },
        findings: ['f-00000001', 'f-00000002'],
        reason: 'declined some',
      },
    ),
    ...['read.values', 'lookup.moved', 'lookup.decoy'].flatMap((id) => [
      sampleCell('good', id, { pass: 12 }),
      sampleCell('odd', id, {}, { verdict: 'adapter-error', reason: 'the control for read came out wrong' }),
    ]),
  ],
  exposures: [
    { tool: 'bad', id: 'exposure.lookup-by-number', title: 'By number', exposed: 4, asked: 5, sentence: 'bad gave 26' },
  ],
  findings: [
    sampleFinding('f-00000001', FIRST.files),
    sampleFinding('f-00000002', [], { sentence: 'bad crashed', verdict: 'crash', feature: 'other' }),
  ],
};
