/** What a reader makes of a legal file otherwise than the corpus says, looked into by hand: the file is right. */
export interface KnownDifference {
  readonly reader: string;
  readonly id: string;
  /** The version in which it was seen, and why it is the reader's. */
  readonly why: string;
}

/** Differences that `corpus verify` shows and does not count. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    reader: 'gdcmdump',
    id: 'json-xml/charset-in-private',
    why: '3.0.21 prints a dot for every byte beyond ASCII',
  },
  {
    reader: 'gdcmdump',
    id: 'vr/un-within-sequence',
    why: '3.0.21 takes UN of undefined length inside a Sequence of defined length for explicit and loses count; an assertion ends it',
  },
  {
    reader: 'gdcmdump',
    id: 'vr/big-endian-un',
    why: '3.0.21 reads the Items of UN in Big Endian, which PS3.5 6.2.2 excludes; DCMTK reads them',
  },
  {
    reader: 'pydicom',
    id: 'vr/big-endian-un',
    why: '2.3.1 reads the Items of UN in Big Endian, which PS3.5 6.2.2 excludes; DCMTK reads them',
  },
];
