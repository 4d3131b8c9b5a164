import type { Adapter } from '../../contract/adapter.ts';
import { type Capability, capability } from '../../contract/capability.ts';
import { type CommandLineOperation, commandLineAdapter, inputOf, outputText, writtenFile } from '../command-line.ts';
import { NUMERIC, TEXT } from '../printed-bytes.ts';
import { dcm4cheProgram, dcm4cheTool, UNEXERCISED } from './dcm4che-tool.ts';
import { parseDcm4cheDump } from './parse-dcm4che-dump.ts';

const everywhere: Capability = capability({ depth: ['all'], occurrences: 'all' });

/** So wide that no value is cut. */
const WIDTH = '1000000';

/** The document on stdout. */
const document = (operation: 'exportJson' | 'exportXml', command: string): CommandLineOperation => ({
  capability: everywhere,
  ask: (request) => ({ argv: [dcm4cheProgram(command), '--with-bulkdata', inputOf(request)] }),
  answer: (run) => ({ operation, document: run.stdout }),
});

/** There with one command, its document in a file, and back with the other. */
const andBack = (there: string, back: string, option: string): CommandLineOperation => ({
  capability: everywhere,
  ask: (request) => ({
    steps: [
      { argv: [dcm4cheProgram(there), '--with-bulkdata', inputOf(request)], stdout: 'document' },
      { argv: [dcm4cheProgram(back), '--fmi', option, 'document', '-o', request.output] },
    ],
  }),
  answer: (_run, request) => writtenFile(request),
});

/** dcmdump of dcm4che, not DCMTK's of the same name. */
const dcm4cheDcmdump: Adapter = commandLineAdapter({
  ...dcm4cheTool('dcmdump'),
  called: `dcmdump --width ${WIDTH} FILE`,
  quirks: [UNEXERCISED, 'Text is trimmed at both ends before it is shown (source of 5.x).'],
  operations: {
    read: {
      capability: capability({
        ...everywhere,
        reports: ['path', 'item', 'vr', 'name', 'values'],
        vrs: [...TEXT, ...NUMERIC, 'AT', 'OB', 'SQ', 'UN'].filter((vr) => !['FD', 'FL', 'SV', 'UL', 'UV'].includes(vr)),
        singleLineText: true,
      }),
      ask: (request) => ({ argv: [dcm4cheProgram('dcmdump'), '--width', WIDTH, inputOf(request)] }),
      answer: (run) => ({ operation: 'read', elements: parseDcm4cheDump(outputText(run)) }),
    },
  },
});

/** dcm2xml of dcm4che: the Native DICOM Model. */
const dcm4cheDcm2xml: Adapter = commandLineAdapter({
  ...dcm4cheTool('dcm2xml'),
  called: 'dcm2xml --with-bulkdata FILE',
  quirks: [
    UNEXERCISED,
    'Creators are no elements of the document: tags have the block 00, and privateCreator beside (3.3.7 to 5.35.0).',
    'FD and FL are written as DS, with at most 16 characters (3.3.8).',
  ],
  operations: { exportXml: document('exportXml', 'dcm2xml') },
});

/** dcm2xml of dcm4che, and back with its xml2dcm. */
const dcm4cheXml2dcm: Adapter = commandLineAdapter({
  ...dcm4cheTool('xml2dcm'),
  called: 'dcm2xml --with-bulkdata FILE > document && xml2dcm --fmi -x document -o OUT',
  quirks: [UNEXERCISED, 'Creators get their blocks anew, from 10 upwards in every Item (3.3.7 to 5.35.0).'],
  operations: { roundTrip: andBack('dcm2xml', 'xml2dcm', '-x') },
});

/** dcm2json of dcm4che: the DICOM JSON Model. */
const dcm4cheDcm2json: Adapter = commandLineAdapter({
  ...dcm4cheTool('dcm2json'),
  called: 'dcm2json --with-bulkdata FILE',
  quirks: [UNEXERCISED],
  operations: { exportJson: document('exportJson', 'dcm2json') },
});

/** dcm2json of dcm4che, and back with its json2dcm. */
const dcm4cheJson2dcm: Adapter = commandLineAdapter({
  ...dcm4cheTool('json2dcm'),
  called: 'dcm2json --with-bulkdata FILE > document && json2dcm --fmi -j document -o OUT',
  quirks: [UNEXERCISED, 'Block numbers are kept (3.3.7 to 5.35.0).'],
  operations: { roundTrip: andBack('dcm2json', 'json2dcm', '-j') },
});

/** dcm2dcm of dcm4che. */
const dcm4cheDcm2dcm: Adapter = commandLineAdapter({
  ...dcm4cheTool('dcm2dcm'),
  called: 'dcm2dcm -t UID FILE OUT',
  quirks: [UNEXERCISED, 'Block numbers are kept (3.3.7 to 5.35.0).'],
  operations: {
    transcode: {
      capability: everywhere,
      ask: (request) => {
        const { question, output } = request;
        if (question.operation !== 'transcode') return { unsupported: 'transcodes only' };
        return { argv: [dcm4cheProgram('dcm2dcm'), '-t', question.transferSyntax, inputOf(request), output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});

/** deidentify of dcm4che, which has no list of safe private elements. */
const dcm4cheDeidentify: Adapter = commandLineAdapter({
  ...dcm4cheTool('deidentify'),
  called: 'deidentify FILE OUT',
  quirks: [UNEXERCISED, 'All private groups are removed (5.35.0).'],
  operations: {
    deidentify: {
      capability: everywhere,
      ask: (request) => {
        const { question, output } = request;
        if (question.operation !== 'deidentify' || question.keepSafePrivate) {
          return { unsupported: 'has no list of safe private elements' };
        }
        return { argv: [dcm4cheProgram('deidentify'), inputOf(request), output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});

/** dcm4che's commands. */
export const DCM4CHE: readonly Adapter[] = [
  dcm4cheDcmdump,
  dcm4cheDcm2xml,
  dcm4cheXml2dcm,
  dcm4cheDcm2json,
  dcm4cheJson2dcm,
  dcm4cheDcm2dcm,
  dcm4cheDeidentify,
];
