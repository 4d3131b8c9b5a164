import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { configuredAdapters } from '../adapters/configured/configured-adapters.ts';
import { protocolAdapter } from '../adapters/configured/protocol-adapter.ts';
import { putThere } from '../adapters/configured/put-there.ts';
import { CONFIG_FILE, readConfig } from '../adapters/configured/read-config.ts';
import { splitWords } from '../adapters/configured/split-words.ts';
import { ADAPTERS } from '../adapters/index.ts';
import type { Adapter } from '../contract/adapter.ts';
import { UnusableFile } from '../contract/check-schema.ts';
import { nodeAdapters } from './node-adapters.ts';
import { UsageError } from './usage-error.ts';

/** What of a command line says which adapters there are beside our own. */
export interface AdapterOptions {
  readonly config?: string;
  readonly adapter?: readonly string[];
  readonly node?: readonly string[];
  readonly callingTitle?: string;
}

/** Our own adapters and the user's. */
export interface AdaptersHere {
  readonly all: readonly Adapter[];
  /** Those of `--adapter` and `--node`: whoever gives one means it, so that it is examined alone where nothing else is named. */
  readonly given: readonly Adapter[];
}

const collect = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];

/** Adds `--config`, `--adapter` and `--node` to a command. */
export const withAdapterOptions = (command: Command): Command =>
  command
    .option('--config <file>', `your own tools; ${CONFIG_FILE} in this folder where left out`)
    .option('--adapter <command>', "a program of yours that speaks the protocol, e.g. 'python my.py'", collect)
    .option('--node <TITLE@host:port>', 'a DICOM node, an archive for tests: made-up files are stored there', collect)
    .option('--calling-title <title>', 'what this suite calls itself at the node: BLOCKSHIFT where left out');

/** Throws UsageError or UnusableFile, with what to do, where the configuration or a command cannot be used. */
export function adaptersHere({ config, adapter = [], node = [], callingTitle }: AdapterOptions): AdaptersHere {
  const file = config ?? (existsSync(CONFIG_FILE) ? CONFIG_FILE : undefined);
  const own = ADAPTERS.map(({ id }) => id);
  const configured = file === undefined ? [] : fromFile(file, own);
  const taken = new Set([...own, ...configured.map(({ id }) => id)]);
  const given = [...adapter.map((line) => givenAdapter(line, taken)), ...nodeAdapters(node, callingTitle)];
  return { all: [...ADAPTERS, ...configured, ...given], given };
}

/** The adapters of a configuration; what is wrong with it is told with the file's name. */
function fromFile(file: string, taken: readonly string[]): readonly Adapter[] {
  const config = readConfig(file);
  try {
    return configuredAdapters(config, dirname(resolve(file)), taken);
  } catch (error) {
    throw error instanceof UnusableFile ? new UnusableFile(`${file}: ${error.message}`) : error;
  }
}

function givenAdapter(line: string, taken: Set<string>): Adapter {
  const words = splitWords(line);
  if (words === undefined || words.length === 0)
    throw new UsageError(`--adapter ${JSON.stringify(line)}: there is no command in it, or a quote is not closed.`);
  const id = idOf(words);
  if (taken.has(id))
    throw new UsageError(
      `--adapter ${JSON.stringify(line)} would be called ${id}, as another tool is; name it in ${CONFIG_FILE} (docs/config.md).`,
    );
  taken.add(id);
  return protocolAdapter(id, { protocol: words, install: putThere(words[0]!, '--adapter') }, process.cwd());
}

/** `my-tool` of `python lib/My_Tool.py --fast`: the last word that is no option, without folder and extension. */
function idOf(words: readonly string[]): string {
  const word = words.findLast((each) => !each.startsWith('-')) ?? '';
  const name = word.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '') || 'adapter'
  );
}
