import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { gdcmTool } from './gdcm.ts';

const ABSENT = /^Cannot find Tag: /m;

/**
 * gdcmraw (GDCM): writes the value field under a number of the root into a file, words little endian. An element that is
 * not there is an error with a message of its own. For a Sequence it says success and writes nothing. Observed with 3.0.21.
 */
export const gdcmraw: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmraw'),
  called: 'gdcmraw -t gggg,eeee -i FILE -o value.bin',
  quirks: [
    "Aborts on an element without a value: Assertion `ValueField' failed (3.0.21, Debian).",
    'Says success for a Sequence and writes nothing (3.0.21).',
  ],
  operations: {
    lookupByTag: {
      capability: capability({ addressing: 'number', depth: ['top'], occurrences: 'first', reports: ['values'] }),
      ask: (request) => {
        const { question } = request;
        if (question.operation !== 'lookupByTag') return { unsupported: 'extracts by number only' };
        const tag = `${question.tag.slice(0, 4)},${question.tag.slice(4)}`;
        return { argv: ['gdcmraw', '-t', tag, '-i', inputOf(request), '-o', 'value.bin'] };
      },
      succeeded: (run) =>
        run.exit === 0 || ABSENT.test(new TextDecoder().decode(run.stderr)) || ABSENT.test(outputText(run)),
      answer: async (run, { folder }) => {
        if (run.exit !== 0) return { operation: 'lookupByTag', found: [] };
        const bytes = await readFile(join(folder, 'value.bin')).catch(() => undefined);
        const value = bytes === undefined ? ({ withheld: true } as const) : { base64: bytes.toString('base64') };
        return { operation: 'lookupByTag', found: [{ values: [value] }] };
      },
    },
  },
});
