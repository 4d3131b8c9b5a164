/** What became of one package. */
export type Outcome =
  /** It was there already, as pinned. */
  | { readonly state: 'there' | 'installed'; readonly where: string }
  /** Nothing was tried: one line that says why, and what a person can do. */
  | { readonly state: 'skipped'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string };
