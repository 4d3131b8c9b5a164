/** A defect that cannot be put into a file: the message says what the file lacks. */
export class DefectError extends Error {
  override name = 'DefectError';
}
