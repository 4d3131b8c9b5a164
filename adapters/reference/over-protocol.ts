import type { Adapter } from '../../contract/adapter.ts';
import { driverCommand } from '../protocol/driver-command.ts';
import { openProtocol } from '../protocol/protocol-session.ts';

const served = new Map<string, Adapter>();

/** An in-process tool as a program of its own, asked over the protocol: the driver beside this file serves it by its id. */
export function overProtocol(adapter: Adapter): Adapter {
  served.set(adapter.id, adapter);
  const { argv, shownAs } = driverCommand(import.meta.url);
  return {
    ...adapter,
    open: () => openProtocol({ argv: [...argv, adapter.id], shownAs: [...shownAs, adapter.id] }),
  };
}

/** The tool behind an id, once its module is loaded. */
export const servedAdapter = (id: string): Adapter | undefined => served.get(id);
