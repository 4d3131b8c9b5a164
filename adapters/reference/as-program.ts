import type { Mutant } from './mutant.ts';
import { overProtocol } from './over-protocol.ts';

/** The same mistake made by a program of its own, which is asked over the protocol as a user's driver is. */
export const asProgram = ({ adapter, mistake, ...rest }: Mutant): Mutant => ({
  ...rest,
  mistake: `A program of its own: ${mistake[0]?.toLowerCase()}${mistake.slice(1)}`,
  adapter: overProtocol({ ...adapter, id: adapter.id.replace(/^mutant-/, 'mutant-protocol-') }),
});
