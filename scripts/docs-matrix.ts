import { writeFileSync } from 'node:fs';
import { readResults } from '../engine/store.ts';
import { matrixPicture } from '../reports/matrix-picture.ts';
import { resultsFile } from './results-file.ts';

/** `docs-matrix.ts RESULTS OUT`: draws the picture of the README, docs/matrix.svg, from the results of a run. */
const [results, out] = process.argv.slice(2);
if (results === undefined || out === undefined) {
  console.error('usage: node --import tsx scripts/docs-matrix.ts RESULTS OUT');
  process.exitCode = 2;
} else writeFileSync(out, matrixPicture(readResults(resultsFile(results))));
