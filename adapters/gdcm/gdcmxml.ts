import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { gdcmTool } from './gdcm.ts';

const BULK = /<BulkData uuid = "([0-9a-f-]{36})" \/>/g;

/**
 * gdcmxml (GDCM): writes the Native DICOM Model (PS3.19 A) and reads it back. Bytes go to files that are named by random
 * UUIDs (`-B`); in the document that is handed on they stand in line, so that nothing is lost and two runs are alike.
 * Observed with 3.0.21.
 */
export const gdcmxml: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmxml'),
  called: 'gdcmxml -B -i FILE -o DOCUMENT; gdcmxml -B -i DOCUMENT -o OUTPUT',
  quirks: [
    'Keeps the block in private tags, where PS3.19 A.1.2 has 00, and names the creator of each (3.0.21).',
    'Splits ST, LT and UT at backslashes, keeps padding in values, and writes AT in parentheses (3.0.21).',
    'Reads back into Implicit VR, and rewrites DS: 0.25 becomes .25 (3.0.21).',
    'Ends in a segmentation fault on its own document of some files in Implicit VR (3.0.21).',
  ],
  operations: {
    exportXml: {
      capability: capability({ depth: ['all'], occurrences: 'all' }),
      ask: (request) => ({ argv: ['gdcmxml', '-B', '-i', inputOf(request), '-o', request.output] }),
      answer: async (_run, { folder, output }) => ({
        operation: 'exportXml',
        document: await withBytesInLine(folder, output),
      }),
    },
    roundTrip: {
      capability: capability({ depth: ['all'], occurrences: 'all' }),
      ask: (request) => ({
        steps: [
          { argv: ['gdcmxml', '-B', '-i', inputOf(request), '-o', 'dataset.xml'] },
          { argv: ['gdcmxml', '-B', '-i', 'dataset.xml', '-o', request.output] },
        ],
      }),
      answer: (_run, request) => writtenFile(request),
    },
  },
});

/** The document with the bytes of the files that it names, which are little endian whatever the Transfer Syntax was. */
async function withBytesInLine(folder: string, name: string): Promise<Uint8Array> {
  const read = (file: string): Promise<Buffer> =>
    readFile(join(folder, file)).catch(() => {
      throw new Garbled(`said success and wrote no ${file}`);
    });
  const document = (await read(name)).toString('latin1');
  const uuids = [...document.matchAll(BULK)].map(([, uuid = '']) => uuid);
  const inLine = new Map<string, string>();
  for (const uuid of uuids) inLine.set(uuid, (await read(uuid)).toString('base64'));
  const whole = document.replace(BULK, (_bulk, uuid: string) => `<InlineBinary>${inLine.get(uuid)}</InlineBinary>`);
  return Buffer.from(whole, 'latin1');
}
