/** `1 tool`, `2 tools`: a number with the word that it counts. */
export const counted = (number: number, one: string, many: string = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
