import type { Adapter } from '../../contract/adapter.ts';
import { driverCommand } from '../protocol/driver-command.ts';
import { openProtocol } from '../protocol/protocol-session.ts';

const served = new Map<string, Adapter>();

/**
 * An in-process tool as a program of its own, asked over the protocol: the driver beside this file serves it by its id.
 * Node's own options may be given.
 */
export function overProtocol(adapter: Adapter, options: readonly string[] = []): Adapter {
  served.set(adapter.id, adapter);
  const command = driverCommand(import.meta.url);
  const [argv, shownAs] = [command.argv, command.shownAs].map(([node = '', ...rest]) => [
    ...[node, ...options, ...rest],
    adapter.id,
  ]) as [string[], string[]];
  return { ...adapter, open: () => openProtocol({ argv, shownAs }) };
}

/** The tool behind an id, once its module is loaded. */
export const servedAdapter = (id: string): Adapter | undefined => served.get(id);
