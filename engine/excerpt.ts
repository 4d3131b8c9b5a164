/** The beginning of a text, at most `limit` characters, with a mark where something was cut. */
export const excerpt = (text: string, limit: number = 2048): string =>
  text.length <= limit ? text : `${text.slice(0, limit)} … (${text.length - limit} more)`;
