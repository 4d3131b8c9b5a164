import type { Capabilities } from './capability.ts';
import type { Observation } from './observation.ts';
import type { Operation, Question } from './operation.ts';

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
  /** Operations that `askBatch` takes. */
  readonly batches?: readonly Operation[];
  /**
   * Several requests with the same question in one process, each in a folder of its own and all folders side by side.
   * The observations, in the order of the requests. It only saves time: what is no answer here says nothing of the tool,
   * and is asked again alone; but for a refusal of a session that keeps them `apart`, once the tool has refused with the
   * same words alone.
   */
  askBatch?(requests: readonly Request[]): Promise<readonly Observation[]>;
  /** In a batch each request gets a run of the tool of its own, so that what comes of it is about its files alone. */
  readonly apart?: boolean;
  close(): Promise<void>;
}

/**
 * What `tools:install` fetches for an adapter, versions pinned. All but `apt` goes into a folder of its own,
 * `.tools/NAME` (adapters/tools-folder.ts), so that several versions of one tool stand side by side.
 */
export type Package =
  /** Debian packages, at the version of the distribution. */
  | { readonly via: 'apt'; readonly packages: readonly string[] }
  /** Requirements (`pydicom==3.0.2`) in a virtual environment: `bin/python`, `bin/…`. */
  | { readonly via: 'pip'; readonly name: string; readonly requirements: readonly string[] }
  /** A crate's programs (`dicom-dump@0.8.2`), or a driver of ours built with its Cargo.lock: `bin/…`. */
  | { readonly via: 'cargo'; readonly name: string; readonly crate: string }
  | { readonly via: 'cargo'; readonly name: string; readonly source: string }
  /** A driver of ours, a Go module with its go.sum, and programs of the modules that it names: `bin/…`. */
  | { readonly via: 'go'; readonly name: string; readonly source: string; readonly programs?: readonly string[] }
  /** npm packages (`dcmjs@0.29.4`): `node_modules/…`. */
  | { readonly via: 'npm'; readonly name: string; readonly packages: readonly string[] }
  /** Maven artifacts (`group:artifact:version`) with what they need: `*.jar`. */
  | { readonly via: 'maven'; readonly name: string; readonly artifacts: readonly string[] };

/** Translates between questions and one tool. It never judges, and never resolves creators on the tool's behalf. */
export interface Adapter {
  /** Stable and lower case: the tool's name in results, baselines and on the command line. */
  readonly id: string;
  readonly toolkit: string;
  /** One sentence that says how to get the tool. */
  readonly install: string;
  /** What `tools:install` fetches; left out where npm already brought the tool, or nothing can fetch it. */
  readonly package?: Package;
  /** How it is called, for docs/tools.md: the command line with its options, or the functions of a library: `dcmdump -q +L FILE`. */
  readonly called?: string;
  /** Known behaviours that a reader of its results should have in mind, a sentence each, with the evidence: the version or source seen. */
  readonly quirks?: readonly string[];
  /** How long a question may take in seconds, where the usual time is not right for the tool. */
  readonly seconds?: number;
  /** Undefined where the tool is not on this machine; rejects, saying what happened, where it is and does not work. */
  detect(): Promise<Installation | undefined>;
  open(installation: Installation): Promise<Session>;
}
