import type { Adapter, Session } from '../../contract/adapter.ts';
import type { NodeTool } from '../../contract/config.ts';
import { nodeAdapter, nodeWarning } from '../node/node-adapter.ts';
import { CALLING, NODE_FORM, parseNode } from '../node/parse-node.ts';

/**
 * The adapter of a DICOM node that the configuration names. Whoever asks for other tools is not warned: `warn` is told
 * what happens at the node once, before the first file goes there.
 */
export function configuredNode(id: string, tool: NodeTool, warn: (text: string) => void): Adapter {
  const words = parseNode(tool.node);
  if (words === undefined) throw new Error(`${id}: ${NODE_FORM}`);
  const node = { ...words, calling: tool.callingTitle ?? CALLING };
  const adapter = nodeAdapter(id, node);
  let warned = false;
  const ask = (session: Session): Session['ask'] => {
    return (request) => {
      if (!warned) warn(nodeWarning(node));
      warned = true;
      return session.ask(request);
    };
  };
  return {
    ...adapter,
    ...(tool.toolkit !== undefined && { toolkit: tool.toolkit }),
    ...(tool.seconds !== undefined && { seconds: tool.seconds }),
    open: async (installation) => {
      const session = await adapter.open(installation);
      return { ...session, ask: ask(session) };
    },
  };
}
