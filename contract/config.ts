import type { Capability } from './capability.ts';
import type { OutputFormat } from './config-schema.ts';
import type { Operation } from './operation.ts';

/** `blockshift.config.json`; its schema is contract/config-schema.ts. */
export interface Config {
  readonly tools: Readonly<Record<string, ConfiguredTool>>;
}

/** A tool that a user describes. */
type ConfiguredTool = ProtocolTool | CommandTool | NodeTool;

interface Surroundings {
  readonly toolkit?: string;
  readonly install?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly seconds?: number;
  readonly network?: boolean;
  readonly memory?: boolean;
}

/** A program that speaks the protocol. */
export interface ProtocolTool extends Surroundings {
  readonly protocol: readonly string[];
}

/** A DICOM node, where made-up files are stored to see what comes back. */
export interface NodeTool extends Pick<Surroundings, 'toolkit' | 'seconds'> {
  /** `TITLE@host:port`. */
  readonly node: string;
  /** What the suite calls itself there; BLOCKSHIFT where left out. */
  readonly callingTitle?: string;
}

/** A tool that is called once for each question. */
export interface CommandTool extends Surroundings {
  readonly operations: { readonly [O in Operation]?: CommandTemplate };
  readonly version?: string | { readonly command: readonly string[]; readonly pattern?: string };
}

/** How one operation is put to the tool. */
export interface CommandTemplate extends Partial<Capability> {
  readonly command: readonly string[];
  /** Of operations that are answered by text. */
  readonly format?: OutputFormat;
  readonly inPlace?: boolean;
  readonly keepSafeCommand?: readonly string[];
}
