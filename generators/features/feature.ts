import type { Case, Validity } from '../../contract/case.ts';
import type { Address, ItemPath } from '../../dicom/address.ts';
import type { Meaning, MeaningElement } from '../../dicom/meaning.ts';
import type { Canaries } from '../canary.ts';
import type { Candidate } from '../families/candidates.ts';

/** Something that the data of a case can show, and by which cases are drawn, counted and chosen. */
export interface Feature {
  /** As in Case.features and on the command line. */
  readonly name: string;
  /** What it is, in one line. */
  readonly title: string;
  /** The clause behind it, or the public report of a defect that it would have shown. */
  readonly source: string;
  /** Whether a case shows it: what the name promises stands at its target, in the canonical rendering. */
  readonly shows: (view: View) => boolean;
}

/** What a feature is looked for in: a case, with the canonical blocks of its first instance. */
export interface View {
  readonly subject: Case;
  readonly meaning: Meaning;
  /** The canonical block of an owner of the target's group in the Item at a path. */
  block(path: ItemPath, creator: string): number | undefined;
}

/** A private data element that a case is about, and the Item that holds it. */
export interface Target {
  readonly path: ItemPath;
  readonly address: Address;
}

/** A Meaning with the element in it that a case is about. */
export interface Scene {
  readonly meaning: Meaning;
  readonly target: Target;
}

/** What a feature is arranged in. */
export interface Stage extends Scene {
  readonly mint: Canaries;
  /** For the feature's own decisions. */
  readonly choice: number;
}

/** The same for a theme. */
export interface ThemeStage extends Stage {
  /** The block of the target's creator in its Item in the canonical layout. */
  readonly block: number;
  /** Another creator must not become the target. */
  readonly stays: boolean;
}

/** What a case is mainly about; each case has one. */
export interface Theme extends Feature {
  /** Where it wants the target. */
  readonly place: 'root' | 'item' | 'any';
  readonly validity: Validity;
  /** Undefined where the data do not allow it. */
  readonly arrange: (stage: ThemeStage) => Scene | undefined;
}

/**
 * What makes some readers stumble and is rare in drawn data, so that it is put there on purpose; a case has one of them
 * or none.
 */
export interface Trigger extends Feature {
  readonly place: 'item' | 'any';
  /** It would be undone if another creator became the target, in an Item of its own. */
  readonly isAboutCreator: boolean;
  /** The families whose vendors have what it needs, where few do; free forms have all. */
  readonly families?: readonly string[];
  /**
   * Whether it can be had with an element. Vendors' elements keep their bytes and creators, so some triggers need one
   * that has them already; what nobody defines is changed (`free`).
   */
  readonly suits: (candidate: Candidate, free: boolean) => boolean;
  /** Undefined where something is in the way. */
  readonly arrange: (stage: Stage) => Scene | undefined;
}

/** What stands in the file besides, away from the target; a case has one of them or none. */
export interface Setting extends Feature {
  readonly arrange: (stage: Stage) => Meaning;
}

/** A private data element. */
export type Owned = MeaningElement & Address;
