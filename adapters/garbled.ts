/** Thrown by parsers of tools' output that meet something they do not understand; they never guess. */
export class Garbled extends Error {
  override readonly name = 'Garbled';
}

/** A line of output that no rule of a parser fits. */
export const garbledLine = (line: string): Garbled => new Garbled(`line not understood: ${line.slice(0, 200)}`);
