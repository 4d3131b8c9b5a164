import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import { commandLineAdapter } from '../command-line.ts';
import { findProgram } from '../find-program.ts';
import { ownFile } from '../own-file.ts';
import { dumpOperations } from './dcmdump.ts';
import { dcmtkTool } from './dcmtk.ts';

/** The elements of this project's vendor tables, but for those whose VR the dictionaries dispute. */
const PRIVATE_ELEMENTS = ownFile('adapters/dcmtk/private-elements.dic');

const adapter: Adapter = commandLineAdapter({
  ...dcmtkTool('dcmdump'),
  id: 'dcmdump-dict',
  called: 'DCMDICTPATH=dicom.dic:private.dic:private-elements.dic dcmdump +L +Qn -Un FILE',
  quirks: ['The same program as dcmdump; what differs between the two is how much its dictionary covers (3.6.7).'],
  operations: dumpOperations(() => [
    'env',
    `DCMDICTPATH=${[...(ownDictionaries() ?? []), PRIVATE_ELEMENTS].join(':')}`,
    'dcmdump',
  ]),
});

/**
 * dcmdump (DCMTK) with a dictionary of ours in addition to its own, so that how it resolves creators is seen apart from
 * how many it knows.
 */
export const dcmdumpDict: Adapter = {
  ...adapter,
  detect: async () => (ownDictionaries() !== undefined && existsSync(PRIVATE_ELEMENTS) ? adapter.detect() : undefined),
};

/**
 * The dictionaries that DCMTK comes with. DCMDICTPATH replaces them, so that they have to be named: they lie in the
 * `share` beside the program, in a folder whose name has the version of the library (`libdcmtk17`) or of the toolkit.
 */
function ownDictionaries(): readonly string[] | undefined {
  const program = findProgram('dcmdump');
  if (program === undefined) return undefined;
  const share = join(dirname(realpathSync(program)), '../share');
  const folder = (existsSync(share) ? readdirSync(share) : [])
    .filter((name) => /^(lib)?dcmtk/.test(name) && existsSync(join(share, name, 'dicom.dic')))
    .sort()
    .at(-1);
  return folder === undefined ? undefined : ['dicom.dic', 'private.dic'].map((file) => join(share, folder, file));
}
