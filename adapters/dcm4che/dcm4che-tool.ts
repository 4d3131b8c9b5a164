import { join } from 'node:path';
import type { CommandLineTool } from '../command-line.ts';

/** Said of every command, because nobody runs them here. */
export const UNEXERCISED: string =
  'Not exercised in CI: dcm4che is in neither Debian nor Maven Central. Written after its usage texts, and what reads its output is tested on samples in its documented formats (5.x).';

/** The program of a command: in the folder that DCM4CHE_HOME names, or on the PATH. */
export const dcm4cheProgram = (command: string): string =>
  process.env.DCM4CHE_HOME === undefined ? command : join(process.env.DCM4CHE_HOME, 'bin', command);

/**
 * What the commands of dcm4che have in common, for `commandLineAdapter`. Some share their names with DCMTK's: which one
 * it is shows in what `--version` says, `dcmdump: 5.34.1`.
 */
export const dcm4cheTool = (
  command: string,
): Pick<CommandLineTool, 'id' | 'toolkit' | 'install' | 'binary' | 'version'> => ({
  id: `dcm4che-${command}`,
  toolkit: 'dcm4che',
  install: "unpack dcm4che's binary distribution, and put its bin folder on the PATH or name the whole in DCM4CHE_HOME",
  binary: dcm4cheProgram(command),
  version: { parse: ({ stdout }) => versionOf(command, new TextDecoder().decode(stdout)) },
});

/** The version in what dcm4che's command says of itself; undefined where another toolkit's has the same name. */
export const versionOf = (command: string, said: string): string | undefined =>
  new RegExp(`^${command}: (\\d[\\w.-]*)$`, 'm').exec(said)?.[1];
