import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, outputText } from '../command-line.ts';
import { NUMERIC, ONE_TEXT, TEXT } from '../printed-bytes.ts';
import { gdcmTool } from './gdcm.ts';
import { parseGdcmscanner } from './parse-gdcmscanner.ts';
import { privateTagOption } from './private-tag-option.ts';

/**
 * gdcmscanner (GDCM): the values of one private element of the root, by creator, in all files of a folder, which here is
 * one. It refuses private tags by number, and elements whose VR its dictionary lacks. Observed with 3.0.21.
 */
export const gdcmscanner: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmscanner'),
  called: 'gdcmscanner -p -P group,byte,CREATOR -d FOLDER',
  quirks: [
    'Leaves out an element whose creator its dictionary lacks, and says so only with -W (3.0.21).',
    'A creator is found whatever its letter case; of a creator that reserves two blocks the first counts (3.0.21).',
    'Shows [] for bytes, and six digits of real numbers (3.0.21).',
    'One truncated file ends a scan with an abort (3.0.21, Debian).',
  ],
  operations: {
    lookup: {
      capability: capability({
        depth: ['top'],
        occurrences: 'first',
        reports: ['values'],
        vrs: [...TEXT, ...NUMERIC].filter((vr) => !ONE_TEXT.has(vr)),
        singleLineText: true,
      }),
      ask: ({ question }) => {
        if (question.operation === 'lookup' && question.path !== undefined && question.path.length > 0) {
          return { unsupported: 'looks at the root only' };
        }
        const option = privateTagOption(question);
        return typeof option === 'string' ? { argv: ['gdcmscanner', '-p', '-P', option, '-d', '.'] } : option;
      },
      answer: (run) => {
        const scanned = parseGdcmscanner(outputText(run, 'latin1'));
        if ('found' in scanned) return { operation: 'lookup', found: scanned.found };
        const message = 'unread' in scanned ? 'the file could not be read' : 'the tag is discarded: no VR is known';
        return { kind: 'refused', message };
      },
    },
  },
});
