import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, writtenFile } from '../command-line.ts';
import { dcmtkTool } from './dcmtk.ts';

/**
 * dcmodify (DCMTK): erases by number, at every depth with `-ea`, in place. An element that is not there is an error.
 * It has no syntax for creators, and no path leads through a private sequence. Observed with 3.6.7.
 */
export const dcmodify: Adapter = commandLineAdapter({
  ...dcmtkTool('dcmodify'),
  operations: {
    eraseByTag: {
      capability: capability({ addressing: 'number', depth: ['all'], occurrences: 'all' }),
      inPlace: true,
      ask: ({ question, output }) => {
        if (question.operation !== 'eraseByTag') return { unsupported: 'erases by number only' };
        const tag = `(${question.tag.slice(0, 4)},${question.tag.slice(4)})`;
        return { argv: ['dcmodify', '-nb', '-ea', tag, output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});
