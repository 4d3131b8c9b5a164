import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { ONE_TEXT, TEXT } from '../printed-bytes.ts';
import { dicom3tool, errorIn, keyOf } from './dicom3tools.ts';
import { parseDctable } from './parse-dctable.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/**
 * dctable of dicom3tools: a row for each file, a column for each number, without VRs, so that only the values of text
 * can be told. Observed: 1.00.snapshot.20220618093127.
 */
export const dctable: Adapter = commandLineAdapter({
  ...dicom3tool('dctable'),
  called: 'dctable -key (0xgggg,0xeeee) FILE',
  quirks: [
    'An element that is absent and one that is empty look alike (1.00.snapshot.20220618093127).',
    'Quotes in a value are not escaped (1.00.snapshot.20220618093127).',
  ],
  operations: {
    lookupByTag: {
      capability: capability({
        addressing: 'number',
        depth: ['top'],
        occurrences: 'first',
        reports: ['values'],
        reads: [implicitLittle, explicitLittle, explicitBig],
        vrs: [...TEXT].filter((vr) => !ONE_TEXT.has(vr)),
      }),
      ask: (request) => {
        const { question } = request;
        if (question.operation !== 'lookupByTag') return { unsupported: 'looks up by number only' };
        return { argv: ['dctable', '-key', keyOf(question.tag), inputOf(request)] };
      },
      succeeded: () => true,
      answer: (run, request) =>
        run.exit === 0
          ? { operation: 'lookupByTag', found: parseDctable(outputText(run, 'latin1'), inputOf(request)) }
          : { kind: 'refused', message: errorIn(run.stderr) ?? `exit status ${run.exit}` },
    },
  },
});
