/**
 * JSON that can stand in a `script` element of type application/json: nothing in it can end the element, open a comment
 * or change how the parser reads on.
 */
export const islandJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
