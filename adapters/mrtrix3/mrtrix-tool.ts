import type { CommandLineTool } from '../command-line.ts';

/** What the commands of MRtrix3 have in common, for `commandLineAdapter`. */
export const mrtrixTool = (
  program: string,
): Pick<CommandLineTool, 'id' | 'toolkit' | 'install' | 'package' | 'binary' | 'version' | 'build'> => ({
  id: program,
  toolkit: 'MRtrix3',
  install: 'apt install mrtrix3',
  package: { via: 'apt', packages: ['mrtrix3'] },
  binary: program,
  version: {
    options: ['-version'],
    parse: ({ stdout }) => new RegExp(`^== ${program} (\\d\\S*) ==`).exec(new TextDecoder().decode(stdout))?.[1],
  },
  build: 'mrtrix3',
});
