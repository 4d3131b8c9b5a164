import type { Capabilities } from './capability.ts';
import type { Observation } from './observation.ts';
import type { Question } from './operation.ts';

/** A tool as found on this machine. */
export interface Installation {
  readonly version: string;
  /** The program that answers, for people. */
  readonly path: string;
  /** The package that brought it, e.g. `Debian 3.6.7-9`; empty where unknown. */
  readonly build: string;
}

/** A question with its files, named without folder: all that `folder` holds. */
export interface Request {
  readonly question: Question;
  readonly folder: string;
  readonly files: readonly string[];
  /** The name to write to, for operations that write. */
  readonly output: string;
  /** How long the tool may take before it counts as hanging. */
  readonly seconds: number;
}

/** A tool ready to be asked, one question at a time. */
export interface Session {
  readonly capabilities: Capabilities;
  /** Never throws for what the tool does; throws for mistakes of the adapter. */
  ask(request: Request): Promise<Observation>;
  close(): Promise<void>;
}

/** Translates between questions and one tool. It never judges, and never resolves creators on the tool's behalf. */
export interface Adapter {
  /** Stable and lower case: the tool's name in results, baselines and on the command line. */
  readonly id: string;
  readonly toolkit: string;
  /** One sentence that says how to get the tool. */
  readonly install: string;
  /** Undefined where the tool is not on this machine. */
  detect(): Promise<Installation | undefined>;
  open(installation: Installation): Promise<Session>;
}
