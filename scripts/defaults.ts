/** The seed of a run where none is given; any would do, but results of different people compare better with one. */
export const DEFAULT_SEED = 42;

/**
 * How many cases a run draws: every family, feature, layout and encoding is among them, and with the curated ones two cores
 * put them to 70 tools in 7.3 minutes (the run of docs/results).
 */
export const DEFAULT_CASES = 60;

/** How many curated cases come before the drawn ones: those that between them combine most of what all of them show. */
export const DEFAULT_CURATED = 20;
