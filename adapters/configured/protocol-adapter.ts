import type { Adapter, Session } from '../../contract/adapter.ts';
import type { ProtocolTool } from '../../contract/config.ts';
import { findProgram } from '../find-program.ts';
import { openProtocol, type ProtocolSession } from '../protocol/protocol-session.ts';
import { inheritedVariables } from './inherited-variables.ts';
import { placedWords } from './placed-words.ts';
import { putThere } from './put-there.ts';

/** The adapter of a user's program that speaks the protocol; it says its version itself. */
export function protocolAdapter(id: string, tool: ProtocolTool, base: string): Adapter {
  const argv = placedWords(tool.protocol, base);
  const { env, memory, network } = tool;
  const open = (): Promise<ProtocolSession> =>
    openProtocol({
      argv,
      shownAs: tool.protocol,
      env: { ...inheritedVariables(), ...env },
      ...(memory !== undefined && { memory }),
      ...(network !== undefined && { network }),
    });
  return {
    id,
    toolkit: tool.toolkit ?? id,
    install: tool.install ?? putThere(tool.protocol[0] ?? ''),
    called: tool.protocol.join(' '),
    ...(tool.seconds !== undefined && { seconds: tool.seconds }),
    detect: async () => {
      const path = findProgram(argv[0] ?? '');
      if (path === undefined) return undefined;
      const session = await open();
      await session.close();
      return {
        version: session.version,
        path: argv.find((word, index) => index > 0 && word.startsWith('/')) ?? path,
        build: '',
      };
    },
    open: (): Promise<Session> => open(),
  };
}
