/** How a person calls this program: differs between a checkout and an installed package. */
export const programName = (): string =>
  process.argv[1]?.endsWith('.ts') ? 'npm run -s blockshift --' : 'npx blockshift';
