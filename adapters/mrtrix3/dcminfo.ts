import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { mrtrixTool } from './mrtrix-tool.ts';
import { parseDcminfo } from './parse-dcminfo.ts';
import { parseDcminfoTag } from './parse-dcminfo-tag.ts';
import { SHOWN_VRS } from './shown-values.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;
const shared = {
  depth: ['all'],
  occurrences: 'all',
  reads: [implicitLittle, explicitLittle, explicitBig],
  vrs: SHOWN_VRS,
  singleLineText: true,
} as const;

/** dcminfo of MRtrix3: lists a file, or finds a number in it. Observed: 3.0.3. */
export const dcminfo: Adapter = commandLineAdapter({
  ...mrtrixTool('dcminfo'),
  called: 'dcminfo -all FILE · dcminfo -tag gggg eeee FILE',
  quirks: [
    'Private elements are named by number, whoever reserved the block: (0019,100C) is a b-value of Siemens (3.0.3).',
    'In Implicit VR private elements, creators too, are UN and private sequences stay closed (3.0.3).',
    'An element with VR OV, SV or UV makes the rest of the file unreadable (3.0.3).',
    'Values have blanks between them, so that text with blanks cannot be taken apart; DA and TM are reformatted (3.0.3).',
  ],
  operations: {
    read: {
      capability: capability({ ...shared, addressing: 'number', reports: ['path', 'item', 'vr', 'name', 'values'] }),
      ask: (request) => ({ argv: ['dcminfo', '-all', inputOf(request)] }),
      answer: (run) => ({ operation: 'read', elements: parseDcminfo(outputText(run, 'latin1')) }),
    },
    lookupByTag: {
      capability: capability({ ...shared, addressing: 'number', reports: ['values'] }),
      ask: (request) => {
        const { question } = request;
        if (question.operation !== 'lookupByTag') return { unsupported: 'looks up by number only' };
        return { argv: ['dcminfo', '-tag', question.tag.slice(0, 4), question.tag.slice(4), inputOf(request)] };
      },
      answer: (run, { question }) => {
        if (question.operation !== 'lookupByTag') throw new Error(`no answer to ${question.operation}`);
        return { operation: 'lookupByTag', found: parseDcminfoTag(outputText(run, 'latin1'), question.tag) };
      },
    },
  },
});
