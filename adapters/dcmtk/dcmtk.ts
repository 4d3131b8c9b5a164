import { type CommandLineTool, outputText } from '../command-line.ts';

/** What all tools of DCMTK share. `dcmdump --version` begins with `$dcmtk: dcmdump v3.6.7 2022-04-22 $`. */
export const dcmtkTool = (
  binary: string,
): Pick<CommandLineTool, 'id' | 'toolkit' | 'install' | 'package' | 'binary' | 'version' | 'build'> => ({
  id: binary,
  toolkit: 'DCMTK',
  install: 'Debian, Ubuntu: apt install dcmtk; macOS: brew install dcmtk; elsewhere: dicom.offis.de/dcmtk',
  package: { via: 'apt', packages: ['dcmtk'] },
  binary,
  version: { parse: (run) => new RegExp(`^\\$dcmtk: ${binary} v(\\S+)`).exec(outputText(run))?.[1] },
  build: 'dcmtk',
});
