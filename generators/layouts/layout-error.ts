/** A layout that these data do not allow: a group without a free block, or a block that others stand in the way of. */
export class LayoutError extends Error {
  override name = 'LayoutError';
}
