import { type CommandLineTool, outputText } from '../command-line.ts';
import { findProgram } from '../find-program.ts';

/** Where Debian puts it, which is not on everybody's PATH. */
const DEBIAN = '/usr/sbin/Orthanc';

/** What both ways to Orthanc share. `Orthanc --version` begins with its own path and the version: `/usr/sbin/Orthanc 1.10.1`. */
export const orthancTool = (
  id: string,
): Pick<CommandLineTool, 'id' | 'toolkit' | 'install' | 'binary' | 'version' | 'build' | 'operations'> => ({
  id,
  toolkit: 'Orthanc',
  install: 'Debian, Ubuntu: apt install orthanc (and orthanc-dicomweb); elsewhere: orthanc-server.com',
  binary: findProgram('Orthanc') === undefined ? DEBIAN : 'Orthanc',
  version: { parse: (run) => /^\S*Orthanc (\d\S*)$/m.exec(outputText(run))?.[1] },
  build: 'orthanc',
  operations: {},
});
