/** How to get a program that a user names; `place` is where the name stands. */
export const putThere = (program: string, place?: string): string =>
  place === undefined
    ? `Put ${program} on the PATH, or its full name into the configuration.`
    : `Put ${program} on the PATH, or give ${place} the full name of the program.`;
