import { type CommandLineTool, outputText } from '../command-line.ts';

/** What all tools of GDCM share. `gdcmdump --version` begins with `gdcmdump: gdcm 3.0.21 `. */
export const gdcmTool = (
  binary: string,
): Pick<CommandLineTool, 'id' | 'toolkit' | 'install' | 'package' | 'binary' | 'version' | 'build'> => ({
  id: binary,
  toolkit: 'GDCM',
  install: 'Debian, Ubuntu: apt install libgdcm-tools; macOS: brew install gdcm; elsewhere: gdcm.sourceforge.net',
  package: { via: 'apt', packages: ['libgdcm-tools'] },
  binary,
  version: { parse: (run) => new RegExp(`^${binary}: gdcm (\\S+)`, 'm').exec(outputText(run))?.[1] },
  build: 'libgdcm-tools',
});
