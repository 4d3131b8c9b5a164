import type { CommandLineTool } from '../command-line.ts';

/** What the programs of dicom3tools have in common, for `commandLineAdapter`. */
export const dicom3tool = (
  program: string,
): Pick<CommandLineTool, 'id' | 'toolkit' | 'install' | 'package' | 'binary' | 'version' | 'build'> => ({
  id: program,
  toolkit: 'dicom3tools',
  install: 'apt install dicom3tools',
  package: { via: 'apt', packages: ['dicom3tools'] },
  binary: program,
  version: {
    options: ['-version'],
    parse: ({ stdout, stderr }) =>
      /^dicom3tools Version: (\S+)/m.exec(new TextDecoder().decode(Buffer.concat([stdout, stderr])))?.[1],
  },
  build: 'dicom3tools',
});

/** The first message that says what is wrong. */
export const errorIn = (stderr: Uint8Array): string | undefined =>
  /^.*\bError - .*$/m.exec(Buffer.from(stderr).toString('latin1'))?.[0].slice(0, 500);

/** `(0x0021,0x1004)`, as the programs take tags. */
export const keyOf = (tag: string): string => `(0x${tag.slice(0, 4)},0x${tag.slice(4)})`.toLowerCase();
