import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf } from '../command-line.ts';
import { TEXT } from '../printed-bytes.ts';
import { dicom3tool, errorIn, keyOf } from './dicom3tools.ts';
import { parseDckey } from './parse-dckey.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/**
 * dckey of dicom3tools: one element of the root by its number. With `-describe` it prints the element as dcdump does,
 * with the VR, on stderr. Observed: 1.00.snapshot.20220618093127.
 */
export const dckey: Adapter = commandLineAdapter({
  ...dicom3tool('dckey'),
  called: 'dckey -describe -key (0xgggg,0xeeee) FILE',
  quirks: [
    'Private elements are asked for by number only, in the root (1.00.snapshot.20220618093127).',
    'The exit status is 0 where nothing is found (1.00.snapshot.20220618093127).',
  ],
  operations: {
    lookupByTag: {
      capability: capability({
        addressing: 'number',
        depth: ['top'],
        occurrences: 'first',
        reports: ['values'],
        reads: [implicitLittle, explicitLittle, explicitBig],
        vrs: [...TEXT, 'AT', 'OB', 'OW', 'SL', 'SS', 'UL', 'UN', 'US'],
      }),
      ask: (request) => {
        const { question } = request;
        if (question.operation !== 'lookupByTag') return { unsupported: 'looks up by number only' };
        return { argv: ['dckey', '-describe', '-key', keyOf(question.tag), inputOf(request)] };
      },
      // Its last words may be a value, so the kit's way to find out why would not do.
      succeeded: () => true,
      answer: ({ exit, stderr }, { question }) =>
        exit === 0 && question.operation === 'lookupByTag'
          ? { operation: 'lookupByTag', found: parseDckey(stderr, question.tag) }
          : { kind: 'refused', message: errorIn(stderr) ?? `exit status ${exit}` },
    },
  },
});
