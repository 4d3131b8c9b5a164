import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { VRS } from '../../dicom/vr.ts';
import { commandLineAdapter, inputOf, outputText, writtenFile } from '../command-line.ts';
import { dcmtkTool } from './dcmtk.ts';
import { parseNativeXml } from './parse-native-xml.ts';

/** Written with their words big endian, whatever the file's Transfer Syntax: seen with 3.6.7. */
const SWAPPED: ReadonlySet<string> = new Set(['OW', 'OF', 'OD', 'OL', 'OV']);

/**
 * dcm2xml (DCMTK) in the Native DICOM Model: the only tool of DCMTK that names creators. Bytes are asked for in line;
 * without that it names them by a UUID that leads nowhere. Tags have their block set to 00.
 */
export const dcm2xml: Adapter = commandLineAdapter({
  ...dcmtkTool('dcm2xml'),
  called: 'dcm2xml -nat +M +Eb FILE [DOCUMENT]',
  quirks: [
    'Sets the block of private tags to 00 and names the creator of each, as PS3.19 A.1.2 asks; reservations keep their tags (3.6.7).',
    'Two blocks of one creator become two attributes with the same tag (3.6.7).',
    'Writes the words of OW, OF, OD, OL and OV big endian, whatever the Transfer Syntax (3.6.7).',
  ],
  operations: {
    read: {
      capability: capability({
        depth: ['all'],
        occurrences: 'all',
        reports: ['path', 'item', 'creator', 'vr', 'values'],
        vrs: VRS.filter((vr) => !SWAPPED.has(vr)),
      }),
      ask: (request) => ({ argv: ['dcm2xml', '-nat', '+M', '+Eb', inputOf(request)] }),
      // No text is converted between character sets, so that Latin-1 gives back the bytes of the file.
      answer: (run) => ({ operation: 'read', elements: parseNativeXml(outputText(run, 'latin1')) }),
    },
    exportXml: {
      capability: capability({ depth: ['all'], occurrences: 'all', vrs: VRS.filter((vr) => !SWAPPED.has(vr)) }),
      ask: (request) => ({ argv: ['dcm2xml', '-nat', '+M', '+Eb', inputOf(request), request.output] }),
      answer: (_run, request) => writtenFile(request),
    },
  },
});
