import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { type CommandLineTool, commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { dcmtkTool } from './dcmtk.ts';
import { parseDcmdump, parseSearch } from './parse-dcmdump.ts';
import { splitDumps } from './split-dumps.ts';

/** Whole values; control characters and non-ASCII bytes as markup, so that no text can forge a line; UIDs as such. */
const OPTIONS: readonly string[] = ['+L', '+Qn', '-Un'];

const QUIRKS: readonly string[] = [
  'Names and VRs follow the creator, Item by Item; the creator itself is not shown with its elements (3.6.7).',
  'A search by number (+P) goes through every Item and says nothing of owners: one number can select many elements (3.6.7).',
  'A defined-length private Sequence in Implicit VR is shown as bytes where the dictionary does not know it (3.6.7).',
];

/**
 * What dcmdump does, as `command` runs it: lists a file, and searches it by number at every depth. It resolves creators
 * for VR and name and never prints them. Observed with 3.6.7.
 */
export const dumpOperations = (command: () => readonly string[]): CommandLineTool['operations'] => ({
  read: {
    capability: capability({
      depth: ['all'],
      occurrences: 'all',
      reports: ['path', 'item', 'vr', 'name', 'values'],
    }),
    ask: (request) => ({ argv: [...command(), ...OPTIONS, inputOf(request)] }),
    answer: (run) => ({ operation: 'read', elements: parseDcmdump(outputText(run)) }),
    batch: {
      argv: (_, files) => [...command(), '+F', ...OPTIONS, ...files],
      split: (run, files) => splitDumps(run.stdout, files),
    },
  },
  lookupByTag: {
    capability: capability({ addressing: 'number', depth: ['all'], occurrences: 'all', reports: ['values'] }),
    ask: (request) => {
      const { question } = request;
      if (question.operation !== 'lookupByTag') return { unsupported: 'searches by number only' };
      const tag = `${question.tag.slice(0, 4)},${question.tag.slice(4)}`;
      return { argv: [...command(), ...OPTIONS, '+P', tag, inputOf(request)] };
    },
    answer: (run) => ({ operation: 'lookupByTag', found: parseSearch(outputText(run)) }),
  },
});

/** dcmdump (DCMTK) with the dictionary that it comes with. */
export const dcmdump: Adapter = commandLineAdapter({
  ...dcmtkTool('dcmdump'),
  called:
    'dcmdump +L +Qn -Un FILE; several files at once: dcmdump +F +L +Qn -Un FILE…; dcmdump +L +Qn -Un +P gggg,eeee FILE',
  quirks: QUIRKS,
  operations: dumpOperations(() => ['dcmdump']),
});
