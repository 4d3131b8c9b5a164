import type { CommandLineTool } from '../command-line.ts';

/** What the programs of vtk-dicom have in common, for `commandLineAdapter`. */
export const vtkDicomTool = (
  program: string,
): Pick<CommandLineTool, 'id' | 'toolkit' | 'install' | 'package' | 'binary' | 'version' | 'build'> => ({
  id: program,
  toolkit: 'vtk-dicom',
  install: 'apt install vtk-dicom-tools',
  package: { via: 'apt', packages: ['vtk-dicom-tools'] },
  binary: program,
  version: {
    parse: ({ stdout }) => new RegExp(`^${program} (\\d\\S*)`).exec(new TextDecoder().decode(stdout))?.[1],
  },
  build: 'vtk-dicom-tools',
});
