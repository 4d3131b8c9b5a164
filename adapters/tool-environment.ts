import type { PrivateFolder } from './private-folder.ts';

/** The variables that a tool gets: nothing is inherited but PATH. */
export const toolEnvironment = (
  folder: PrivateFolder,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  LANG: 'C',
  TZ: 'UTC',
  NO_COLOR: '1',
  HOME: folder.home,
  TMPDIR: folder.temporary,
  ...more,
});
