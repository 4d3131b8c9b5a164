import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { gdcmTool } from './gdcm.ts';
import { privateTagOption } from './private-tag-option.ts';

/** gdcmclean (GDCM): removes by creator, at every depth and in every block of the creator. Observed with 3.0.21. */
export const gdcmclean: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmclean'),
  called: 'gdcmclean --remove group,byte,CREATOR -i FILE -o OUTPUT',
  quirks: [
    'Takes private elements by creator only; a number is refused: "Impossible to Remove" (3.0.21).',
    'Removes private elements without a creator too, unless told not to, which aborts (3.0.21, Debian).',
    "Aborts on an undefined-length private Sequence in Implicit VR that its dictionary lacks: Assertion `dict_vr == VR::OB' failed (3.0.21, Debian).",
    'Writes undefined lengths, and opens private Sequences of Implicit VR that its dictionary has (3.0.21).',
  ],
  operations: {
    erase: {
      capability: capability({
        depth: ['all'],
        occurrences: 'all',
      }),
      ask: (request) => {
        const { question, output } = request;
        const option = privateTagOption(question);
        if (typeof option !== 'string') return option;
        if (question.operation === 'erase' && question.path !== undefined) {
          return { unsupported: 'removes at every depth, not from one Item' };
        }
        return { argv: ['gdcmclean', '--remove', option, '-i', inputOf(request), '-o', output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});
