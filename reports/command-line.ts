import { shellWords } from './shell-words.ts';

/** Where the programs are that a command names from the package's folder and from that of installed tools. */
export interface CommandFolders {
  /** The package's folder. */
  readonly root: string;
  /** What `.tools/` stands for. */
  readonly tools: string;
}

/** The folders that results name by their first word: ours, and that of what `tools:install` fetched. */
const OURS = /^(\.tools|(?:dist\/)?adapters|node_modules)(?=\/)/;
/** The same in a line for a shell, at the beginning of a word. */
const OURS_IN_LINE = /(?<=^|[ >])(\.tools|(?:dist\/)?adapters)(?=\/)/g;

/** What a shell puts in place, and what it says where that is not set. */
const FIRST = `"\${BLOCKSHIFT:?set it to the folder of Blockshift, with its tools installed}"/`;
const LATER = '"$BLOCKSHIFT"/';

/**
 * The command of a finding as a person can paste it into a shell, in the folder that holds the finding's files. Results
 * name no folder of a machine: where `folders` are not known, as on a page that may be read anywhere, the shell puts in
 * what the variable BLOCKSHIFT says, and where it is not set tells so instead of running anything.
 */
export function commandLine(command: readonly string[], folders?: CommandFolders): string {
  const [shell, option, script] = command;
  if (shell === 'sh' && option === '-c' && script !== undefined && command.length === 3) {
    if (folders !== undefined) {
      return shellWords([shell, option, script.replace(OURS_IN_LINE, (name) => shellWords([placed(name, folders)]))]);
    }
    // Within one more pair of quotes nothing would be put in.
    const line = script.replace(OURS_IN_LINE, (name) => LATER + name);
    return line === script ? shellWords(command) : `{ ${once(line)}; }`;
  }
  const words = command.map((given, index) => {
    const loader = given === 'tsx' && command[index - 1] === '--import';
    const word = loader ? 'node_modules/tsx/dist/loader.mjs' : given;
    if (!OURS.test(word)) return shellWords([word]);
    return folders === undefined
      ? LATER + shellWords([word])
      : shellWords([word.replace(OURS, (name) => placed(name, folders))]);
  });
  return once(words.join(' '));
}

/** The first time the variable is used it says what it is for. */
const once = (line: string): string => line.replace(LATER, () => FIRST);

const placed = (name: string, { root, tools }: CommandFolders): string =>
  name === '.tools' ? tools : `${root}/${name}`;
