/**
 * A sentence that tells how to get a tool in a checkout, as it is true where this program is: an installed package has
 * its installer as a command of its own.
 */
export const installHint = (sentence: string): string =>
  import.meta.url.endsWith('.ts')
    ? sentence
    : sentence.replaceAll(/npm run tools:install(?: --)?/g, 'npx blockshift-tools-install');
