/** In what releases of dcm4che differ when they copy one Data Set into another (`Attributes.addAll` and the like). */
export interface CopyRules {
  /**
   * What becomes of Private Creators:
   *
   * - `dropped`: none is copied; blocks are reserved anew where elements need them.
   * - `merged`: copied as they are where their tag is free and no block has the creator yet.
   * - `late`: as `named`, but only when an element of the block comes along; those without elements are dropped.
   * - `named`: as `merged`, but by name alone: what follows a backslash is gone. In groups from 8001 a creator that has
   *   a block gets another one, since the tag of the first, a negative number there, is taken for "none".
   * - `repeated`: as `named`, and the further blocks of one creator are kept too.
   */
  readonly creators: 'dropped' | 'merged' | 'late' | 'named' | 'repeated';
  /** Which VRs a creator may have to count as one; `all` makes LO of the others. In XML, OB is its first byte in decimal. */
  readonly creatorVRs: 'all' | 'LO' | 'text' | 'text and OB';
  /** What becomes of values; see `retold`. */
  readonly values: 'kept' | 'trimmed' | 'in XML';
  /** After a block that had to move, a standard element aborts the copy (dcm4che issue 1167, 5.22.2 to 5.26.0). */
  readonly stumbles: boolean;
}

/** dcm4che 3.3.8: everything gets its block anew. */
export const COMPACTING: CopyRules = { creators: 'dropped', creatorVRs: 'all', values: 'kept', stumbles: false };
