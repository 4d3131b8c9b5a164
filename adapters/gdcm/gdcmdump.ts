import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { VRS } from '../../dicom/vr.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { gdcmTool } from './gdcm.ts';
import { parseGdcmdump } from './parse-gdcmdump.ts';

/** Shown with six digits, and an O VR is compared byte for byte. */
const ROUNDED: ReadonlySet<string> = new Set(['OD', 'OF']);

/**
 * gdcmdump (GDCM): lists one file. It resolves creators for VR and name, in Implicit VR and UN too, and says where there
 * is none; it does not print them with their elements. Observed with 3.0.21.
 */
export const gdcmdump: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmdump'),
  called: 'gdcmdump FILE',
  quirks: [
    'Cuts texts after 256 characters, bytes after 64, bytes of unknown VR after 32, and real numbers after six digits (3.0.21).',
    'A newline in a text breaks its lines (3.0.21).',
    'Aborts on a file that is cut inside the Data Set (3.0.21, Debian).',
  ],
  operations: {
    read: {
      capability: capability({
        depth: ['all'],
        occurrences: 'all',
        reports: ['path', 'item', 'vr', 'name', 'values'],
        vrs: VRS.filter((vr) => !ROUNDED.has(vr)),
        singleLineText: true,
      }),
      ask: (request) => ({ argv: ['gdcmdump', inputOf(request)] }),
      answer: (run) => ({ operation: 'read', elements: parseGdcmdump(outputText(run, 'latin1')) }),
    },
  },
});
