import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { ownFile } from '../own-file.ts';
import { gdcmTool } from './gdcm.ts';
import { privateTagOption } from './private-tag-option.ts';

/** Whom the removed attributes are encrypted for; the private key of this certificate was thrown away. */
const CERTIFICATE = ownFile('adapters/gdcm/certificate.pem');

/**
 * gdcmanon (GDCM) with `--dumb`: removes from the root only, and says success whether or not there was anything to
 * remove. Of a creator that reserves two blocks only the first is searched. De-identification is
 * its other mode, by the profile of 2008. Observed with 3.0.21.
 */
export const gdcmanon: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmanon'),
  called:
    'gdcmanon --dumb --remove group,byte,CREATOR|gggg,eeee -i FILE -o OUTPUT; gdcmanon -e -c CERTIFICATE -i FILE -o OUTPUT',
  quirks: [
    '--dumb looks at the root only, and ends with status 0 where only Items have the element (3.0.21).',
    'A creator is found whatever its letter case; of a creator that reserves two blocks the first counts (3.0.21).',
    '--replace of a private element ends with status 1 and no message, though the help offers it: not asked (3.0.21).',
    '-e keeps every private element (3.0.21): its source follows the profile of PS3.15-2008, whose table has standard elements only, so that this is no failure. Later editions ask for private ones to go; gdcmconv --remove-private-tags removes them.',
    '-e writes files that DCMTK cannot read from nested defined-length Sequences with VR UN: delimiters are missing (3.0.21).',
  ],
  operations: {
    erase: {
      capability: capability({ depth: ['top'], occurrences: 'first' }),
      ask: (request) => {
        const { question, output } = request;
        const option = privateTagOption(question);
        if (typeof option !== 'string') return option;
        if (question.operation === 'erase' && question.path !== undefined && question.path.length > 0) {
          return { unsupported: 'removes from the root only' };
        }
        return { argv: ['gdcmanon', '--dumb', '--remove', option, '-i', inputOf(request), '-o', output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
    eraseByTag: {
      capability: capability({ addressing: 'number', depth: ['top'], occurrences: 'first' }),
      ask: (request) => {
        const { question, output } = request;
        if (question.operation !== 'eraseByTag') return { unsupported: 'not an erase by number' };
        const tag = `${question.tag.slice(0, 4)},${question.tag.slice(4)}`;
        return { argv: ['gdcmanon', '--dumb', '--remove', tag, '-i', inputOf(request), '-o', output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
    deidentify: {
      // GDCM's documentation of its class Anonymizer, and the comments of its source, name the edition.
      capability: capability({
        depth: ['all'],
        occurrences: 'all',
        keepsPrivate: 'as in the profile of PS3.15-2008, which it follows; later editions ask for their removal',
      }),
      ask: (request) => {
        const { question, output } = request;
        if (question.operation !== 'deidentify' || question.keepSafePrivate) {
          return { unsupported: 'has no option for private elements that are safe' };
        }
        return { argv: ['gdcmanon', '-e', '-c', CERTIFICATE, '-i', inputOf(request), '-o', output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});
