import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { VRS } from '../../dicom/vr.ts';
import { commandLineAdapter, writtenFile } from '../command-line.ts';
import { NUMERIC, TEXT } from '../printed-bytes.ts';
import { dcmtkTool } from './dcmtk.ts';

const tagText = (tag: string): string => `(${tag.slice(0, 4)},${tag.slice(4)})`;

/**
 * dcmodify (DCMTK): erases and edits by number, at every depth with `-ea` and `-ma`, and erases all that is private, in
 * place. An element that is not there is an error. It has no syntax for creators, and no path leads through a private
 * sequence. Observed with 3.6.7.
 */
export const dcmodify: Adapter = commandLineAdapter({
  ...dcmtkTool('dcmodify'),
  called: 'dcmodify -nb -ea (gggg,eeee) FILE; dcmodify -nb -ma (gggg,eeee)=VALUE FILE; dcmodify -nb -ep FILE',
  quirks: [
    'A number selects whatever stands on it: -ea and -ma change elements of every owner, in every Item, and end with status 0 (3.6.7).',
    'A path through a private Sequence is refused: "Non-sequence tag found with rest path following" (3.6.7).',
    'Text for an element whose VR it does not know is taken for numbers: 9 becomes the bytes 09 00, other text is "Corrupted data" (3.6.7).',
    'Inserts into a block only where it is reserved, and under a VR only where its dictionary has the creator; a new creator is inserted by number (3.6.7).',
    'After one error no later file of the same command is saved, unless -ie is given (3.6.7).',
  ],
  operations: {
    eraseByTag: {
      capability: capability({ addressing: 'number', depth: ['all'], occurrences: 'all' }),
      inPlace: true,
      ask: ({ question, output }) => {
        if (question.operation !== 'eraseByTag') return { unsupported: 'erases by number only' };
        return { argv: ['dcmodify', '-nb', '-ea', tagText(question.tag), output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
    editByTag: {
      capability: capability({
        addressing: 'number',
        depth: ['all'],
        occurrences: 'all',
        vrs: VRS.filter((vr) => TEXT.has(vr) || NUMERIC.has(vr)),
      }),
      inPlace: true,
      ask: ({ question, output }) => {
        if (question.operation !== 'editByTag') return { unsupported: 'edits by number only' };
        const { tag, values } = question;
        const texts = values.filter((value) => typeof value === 'string');
        if (texts.length < values.length) return { unsupported: 'bytes are not given on the command line' };
        return { argv: ['dcmodify', '-nb', '-ma', `${tagText(tag)}=${texts.join('\\')}`, output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
    deidentify: {
      capability: capability({ depth: ['all'], occurrences: 'all' }),
      inPlace: true,
      ask: ({ question, output }) => {
        if (question.operation !== 'deidentify' || question.keepSafePrivate) {
          return { unsupported: 'knows no safe private elements: -ep erases them all' };
        }
        return { argv: ['dcmodify', '-nb', '-ep', output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});
