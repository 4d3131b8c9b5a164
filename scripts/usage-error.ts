/** A request that cannot be carried out as it stands. The message is one line that says what to do next; exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
