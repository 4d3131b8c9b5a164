import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { dcmtkTool } from './dcmtk.ts';
import { parseDcmdump, parseSearch } from './parse-dcmdump.ts';

/** Whole values; control characters and non-ASCII bytes as markup, so that no text can forge a line; UIDs as such. */
const OPTIONS: readonly string[] = ['+L', '+Qn', '-Un'];

/**
 * dcmdump (DCMTK): lists a file, and searches it by number at every depth. It resolves creators for VR and name and
 * never prints them. Observed with 3.6.7.
 */
export const dcmdump: Adapter = commandLineAdapter({
  ...dcmtkTool('dcmdump'),
  operations: {
    read: {
      capability: capability({
        depth: ['all'],
        occurrences: 'all',
        reports: ['path', 'item', 'vr', 'name', 'values'],
      }),
      ask: (request) => ({ argv: ['dcmdump', ...OPTIONS, inputOf(request)] }),
      answer: (run) => ({ operation: 'read', elements: parseDcmdump(outputText(run)) }),
    },
    lookupByTag: {
      capability: capability({ addressing: 'number', depth: ['all'], occurrences: 'all', reports: ['values'] }),
      ask: (request) => {
        const { question } = request;
        if (question.operation !== 'lookupByTag') return { unsupported: 'searches by number only' };
        const tag = `${question.tag.slice(0, 4)},${question.tag.slice(4)}`;
        return { argv: ['dcmdump', ...OPTIONS, '+P', tag, inputOf(request)] };
      },
      answer: (run) => ({ operation: 'lookupByTag', found: parseSearch(outputText(run)) }),
    },
  },
});
