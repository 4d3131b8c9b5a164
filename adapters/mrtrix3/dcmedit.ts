import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, writtenFile } from '../command-line.ts';
import { mrtrixTool } from './mrtrix-tool.ts';
import { SHOWN_VRS } from './shown-values.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/** dcmedit of MRtrix3: overwrites the value of a number, at every depth, in place. Observed: 3.0.3. */
export const dcmedit: Adapter = commandLineAdapter({
  ...mrtrixTool('dcmedit'),
  called: 'dcmedit -quiet -force -tag gggg eeee VALUE FILE',
  quirks: [
    'A value that is longer than the one before is cut, without a word (3.0.3).',
    'The text is written as it is into elements of any VR: 7 in an element with VR US becomes 8247 (3.0.3).',
    'All elements with the number are changed, whoever owns them, and one that is not there is no error (3.0.3).',
  ],
  operations: {
    editByTag: {
      capability: capability({
        addressing: 'number',
        depth: ['all'],
        occurrences: 'all',
        reads: [implicitLittle, explicitLittle, explicitBig],
        vrs: SHOWN_VRS.filter((vr) => !/^[US][SL]$/.test(vr)),
      }),
      inPlace: true,
      ask: ({ question, output }) => {
        if (question.operation !== 'editByTag') return { unsupported: 'edits by number only' };
        const { tag, values } = question;
        if (!values.every((value) => typeof value === 'string')) return { unsupported: 'takes text only' };
        const text = values.join('\\');
        if (text.startsWith('-')) return { unsupported: 'takes a value that begins with a dash for an option' };
        return { argv: ['dcmedit', '-quiet', '-force', '-tag', tag.slice(0, 4), tag.slice(4), text, output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});
