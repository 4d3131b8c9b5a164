import type { Adapter } from '../../contract/adapter.ts';
import { UnusableFile } from '../../contract/check-schema.ts';
import type { Config } from '../../contract/config.ts';
import { commandAdapter } from './command-adapter.ts';
import { configuredNode } from './configured-node.ts';
import { protocolAdapter } from './protocol-adapter.ts';

/**
 * The adapters of a configuration. `base` is the folder of its file, from which files in commands are named; `taken` are
 * ids that the suite uses itself; `warn` is told before files are stored at a node. Throws UnusableFile where an id is
 * taken.
 */
export const configuredAdapters = (
  config: Config,
  base: string,
  taken: readonly string[],
  warn: (text: string) => void = (text) => console.error(text),
): readonly Adapter[] =>
  Object.entries(config.tools).map(([id, tool]) => {
    if (taken.includes(id))
      throw new UnusableFile(`/tools/${id}: this suite has a tool of that name; give yours another one.`);
    if ('node' in tool) return configuredNode(id, tool, warn);
    return 'protocol' in tool ? protocolAdapter(id, tool, base) : commandAdapter(id, tool, base);
  });
