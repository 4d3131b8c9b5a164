import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf, outputText, writtenFile } from '../command-line.ts';
import { NUMERIC, TEXT } from '../printed-bytes.ts';
import { pythonTogether } from '../python/python-together.ts';
import { parseOdilPrint } from './parse-odil-print.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/** The names by which `odil transcode` knows what it writes. ExplicitVRBigEndian_Retired has none in its registry. */
const NAMES: Readonly<Record<string, string>> = {
  [implicitLittle]: 'ImplicitVRLittleEndian',
  [explicitLittle]: 'ExplicitVRLittleEndian',
  [explicitBig]: 'ExplicitVRBigEndian',
};

const reads = [implicitLittle, explicitLittle, explicitBig];
const everywhere = { depth: ['all'], occurrences: 'all', reads } as const;

/**
 * odil's command line: numbers and VRs, no creators. Observed: 0.12.2. A newline in a text shows as an escape, text of
 * any VR as Python writes it.
 */
export const odil: Adapter = commandLineAdapter({
  id: 'odil',
  toolkit: 'odil',
  install: 'apt install odil',
  package: { via: 'apt', packages: ['odil'] },
  called:
    'odil print FILE · odil transcode -f json FILE OUT · odil transcode -f xml FILE OUT · odil transcode -t NAME FILE OUT · several files at once: the same for each, in forks of a Python that has loaded it (adapters/python/many.py)',
  quirks: [
    'It has no private dictionary and no notion of a Private Creator: in Implicit VR private elements, creators too, are UN (0.12.2).',
    'In Implicit VR a private sequence of undefined length makes the file unreadable: Could not read from stream (0.12.2).',
    'Asked for the deflated Transfer Syntax it writes a file that names it and is not deflated, and says nothing (0.12.2); it is not asked for it here.',
    'The VRs SV, UV and OV are unknown: Unknown VR, and nothing is read (0.12.2).',
  ],
  binary: 'odil',
  version: {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own syntax
    command: ['dpkg-query', '-W', '-f', '${Version}', 'odil'],
    parse: ({ stdout }) => /^(\d[\w.]*)/.exec(new TextDecoder().decode(stdout))?.[1],
  },
  build: 'odil',
  together: pythonTogether('/usr/bin/python3', ['odil.cli']),
  operations: {
    read: {
      capability: capability({
        ...everywhere,
        reports: ['path', 'item', 'vr', 'values'],
        vrs: [...TEXT, ...NUMERIC, 'AT', 'SQ'].filter((vr) => vr !== 'SV' && vr !== 'UV'),
      }),
      ask: (request) => ({ argv: ['odil', 'print', inputOf(request)] }),
      answer: (run) => ({ operation: 'read', elements: parseOdilPrint(outputText(run)) }),
    },
    transcode: {
      capability: capability({ ...everywhere, writes: reads }),
      ask: (request) => {
        const { question, output } = request;
        const name = question.operation === 'transcode' ? NAMES[question.transferSyntax] : undefined;
        if (name === undefined) return { unsupported: 'does not write this Transfer Syntax' };
        return { argv: ['odil', 'transcode', '-t', name, inputOf(request), output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
    exportJson: {
      capability: capability(everywhere),
      ask: (request) => ({ argv: ['odil', 'transcode', '-f', 'json', inputOf(request), request.output] }),
      answer: (_run, request) => writtenFile(request),
    },
    exportXml: {
      capability: capability(everywhere),
      ask: (request) => ({ argv: ['odil', 'transcode', '-f', 'xml', inputOf(request), request.output] }),
      answer: (_run, request) => writtenFile(request),
    },
  },
});
