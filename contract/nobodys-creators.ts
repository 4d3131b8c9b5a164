/**
 * Creators that nobody uses, for strangers in generated data. No list of what is safe, however well informed, has them, so
 * that whoever keeps their data went by something else.
 */
export const NOBODYS_CREATORS: readonly string[] = ['ACME PRIVATE 7', 'ZENITH IMAGING 3.0'];
