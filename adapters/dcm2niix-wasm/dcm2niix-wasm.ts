import type { Adapter, Installation } from '../../contract/adapter.ts';
import { CONVERT } from '../dcm2niix/converted-from.ts';
import { driverCommand } from '../protocol/driver-command.ts';
import { packageEntry, packageVersion } from '../protocol/package-version.ts';
import { openProtocol, type ProtocolSession } from '../protocol/protocol-session.ts';

const PACKAGE = '@niivue/dcm2niix';

const open = (): Promise<ProtocolSession> => openProtocol(driverCommand(import.meta.url));

/** dcm2niix compiled to WebAssembly, as it comes from npm. Observed: package 1.2.0, dcm2niix v1.0.20241231. */
export const dcm2niixWasm: Adapter = {
  id: 'dcm2niix-wasm',
  toolkit: PACKAGE,
  install: `comes with npm ci (package ${PACKAGE})`,
  called: `dcm2niix ${CONVERT.join(' ')} -o /out /in, in WebAssembly`,
  quirks: [
    'SIEMENS MR HEADER is read on block 10 only, whoever owns it (1.0.20241231); of the native program the same is known.',
  ],
  detect,
  open,
};

/** The version is that of the program inside, which only the program tells. */
async function detect(): Promise<Installation | undefined> {
  let build: string;
  try {
    build = `npm ${packageVersion(PACKAGE)}`;
  } catch {
    return undefined;
  }
  const session = await open();
  await session.close();
  return { version: session.version, path: packageEntry(PACKAGE), build };
}
