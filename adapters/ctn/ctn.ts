import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { CommandLineTool } from '../command-line.ts';
import type { ToolRun } from '../run-tool.ts';

/** What the programs of CTN have in common, for `commandLineAdapter`. Observed: 3.2.0, which says MIRCTN11MAR2003. */
export const ctnTool = (
  program: string,
): Pick<CommandLineTool, 'id' | 'toolkit' | 'install' | 'package' | 'binary' | 'version' | 'build'> => ({
  id: program,
  toolkit: 'CTN',
  install: 'apt install ctn',
  package: { via: 'apt', packages: ['ctn'] },
  binary: program,
  version: {
    command: ['ctn_version'],
    parse: ({ stdout }) => /CTN Version: (\w+)/.exec(new TextDecoder().decode(stdout))?.[1],
  },
  build: 'ctn',
});

/** What it reads: it does not know the deflated Transfer Syntax. */
export const CTN_READS: readonly string[] = [
  TRANSFER_SYNTAX.implicitLittle,
  TRANSFER_SYNTAX.explicitLittle,
  TRANSFER_SYNTAX.explicitBig,
];

/** It knows the VRs of 2003; a file with any other cannot be read. */
export const CTN_TEXT: readonly string[] = [
  'AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'LO', 'LT', 'PN', 'SH', 'ST', 'TM', 'UI', 'UT',
]; // biome-ignore format: a table

/** Errors are numbered lines on stderr: the exit status is 0 for a file that it cannot read. */
export const withoutErrors = ({ exit, stderr }: ToolRun): boolean => exit === 0 && stderr.length === 0;

/** Whether it says that an element is not there. */
export const isAbsent = ({ stderr }: ToolRun): boolean =>
  /Requested element \([0-9a-f]+ [0-9a-f]+\) not found in /i.test(new TextDecoder().decode(stderr));

/** `0021 1004`, as the programs take tags. */
export const groupAndElement = (tag: string): [string, string] => [tag.slice(0, 4), tag.slice(4)];
