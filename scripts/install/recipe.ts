import type { Package } from '../../contract/adapter.ts';

/** A package with a folder of its own: all kinds but apt. */
export type FolderPackage = Exclude<Package, { via: 'apt' }>;

/** What a package manager is called with. */
interface Step {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  readonly minutes: number;
}

/** Runs a step; rejects with the last words of the program where it fails. */
export type RunStep = (step: Step) => Promise<void>;

/** How one kind of package is installed. */
export interface Recipe<P extends FolderPackage> {
  /** One line that says what is missing on this machine, or undefined where all is there. */
  lacks(): Promise<string | undefined>;
  /** Fills `folder`, which is empty and will be moved to `place`. Scratch files go to `scratch`, which is thrown away. */
  fill(
    wanted: P,
    at: { readonly folder: string; readonly place: string; readonly scratch: string },
    run: RunStep,
  ): Promise<void>;
  /** A file of the folder without which the installation is broken. */
  proof(wanted: P): string;
}
