import { nodeAdapter, nodeWarning } from '../adapters/node/node-adapter.ts';
import { CALLING, isTitle, NODE_FORM, parseNode, TITLE_FORM } from '../adapters/node/parse-node.ts';
import type { Adapter } from '../contract/adapter.ts';
import { UsageError } from './usage-error.ts';

/**
 * The adapters of `--node`, called `node-TITLE-host-port`; says for each that files will be stored there. Throws
 * UsageError where a text names no node, or one twice.
 */
export function nodeAdapters(
  nodes: readonly string[],
  calling: string = CALLING,
  warn: (text: string) => void = (text) => console.error(text),
): readonly Adapter[] {
  if (!isTitle(calling)) throw new UsageError(`--calling-title ${JSON.stringify(calling)}: ${TITLE_FORM}.`);
  const taken = new Set<string>();
  return nodes.map((text) => {
    const words = parseNode(text);
    if (words === undefined) throw new UsageError(`--node ${JSON.stringify(text)}: ${NODE_FORM}.`);
    const node = { ...words, calling };
    const id = `node-${node.title}-${node.host}-${node.port}`.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
    if (taken.has(id)) throw new UsageError(`--node ${JSON.stringify(text)} is given twice.`);
    taken.add(id);
    warn(nodeWarning(node));
    return nodeAdapter(id, node);
  });
}
