import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { VRS } from '../../dicom/vr.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
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
  },
});
