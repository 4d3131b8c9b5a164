const IN_CHECKOUT = 'npm run tools:install';

/** How a person calls the installer of tools: differs between a checkout and an installed package. */
export const installerName = (): string =>
  import.meta.url.endsWith('.ts') ? IN_CHECKOUT : 'npx blockshift-tools-install';

/** A sentence that tells how to get a tool in a checkout, as it is true where this program is. */
export const installHint = (sentence: string): string =>
  sentence.replaceAll(/npm run tools:install(?: --)?/g, (call) =>
    installerName() === IN_CHECKOUT ? call : installerName(),
  );
