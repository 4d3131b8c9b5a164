/** The seed of a run where none is given; any would do, but results of different people compare better with one. */
export const DEFAULT_SEED = 42;

/** How many cases a run draws: what two cores do in a couple of minutes with every tool, and within one with npm's alone. */
export const DEFAULT_CASES = 120;
