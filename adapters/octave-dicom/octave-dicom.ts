import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter, Installation } from '../../contract/adapter.ts';
import { debianBuild } from '../debian-build.ts';
import { ownFile, shownPath } from '../own-file.ts';
import { openProtocol } from '../protocol/protocol-session.ts';
import { runTool } from '../run-tool.ts';

const OCTAVE = ['octave-cli', '--quiet', '--no-init-file', '--no-history'] as const;

/** Octave's package dicom: one long-lived process. Observed: 0.5.1 in Octave 7.3.0. */
export const octaveDicom: Adapter = {
  id: 'octave-dicom',
  toolkit: 'Octave',
  install: 'apt install octave-dicom',
  package: { via: 'apt', packages: ['octave-dicom'] },
  called: 'dicominfo(FILE)',
  quirks: [
    'Private elements are fields named by number, Private_gggg_eeee, without VR and creator (0.5.1).',
    'Of several values in IS only the first is given; of AT only the first, as two numbers; UN, OF, OL, OD, OW and empty numbers are "not assigned" (0.5.1).',
    'In Implicit VR every private element is "not assigned", creators too (0.5.1).',
    'dicomanon empties standard elements and leaves all private ones as they are, so that it is not asked to de-identify; dicomwrite writes no private element: "skipped keyword-value pairs. not in dictionary" (0.5.1).',
    'Debian builds its GDCM with assertions: a file cut short ends the process (0.5.1).',
  ],
  detect,
  open: () => {
    const driver = ownFile('adapters/octave-dicom/driver.m');
    return openProtocol({ argv: [...OCTAVE, driver], shownAs: [...OCTAVE, shownPath(driver)], startSeconds: 60 });
  },
};

const PROBE = "found = pkg('list', 'dicom'); printf('%s\\n%s\\n', found{1}.version, found{1}.dir)";

async function detect(): Promise<Installation | undefined> {
  const argv = [...OCTAVE, '--eval', PROBE];
  const run = await runTool(argv, { cwd: tmpdir(), seconds: 30, memory: false });
  const [version = '', folder = ''] = new TextDecoder().decode(run.stdout).split('\n');
  if (run.missing || !/^\d+\.\d+/.test(version)) return undefined;
  return { version, path: folder, build: await debianBuild('octave-dicom', join(folder, 'packinfo/DESCRIPTION')) };
}
