import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../contract/results.ts';
import { REPORT_FORMATS } from './report-formats.ts';

/** Writes the page for people beside results.json, from these and the files of the findings. */
export async function writeHtmlReport(out: string, results: Results): Promise<void> {
  const { file, write } = REPORT_FORMATS.html!;
  writeFileSync(join(out, file), await write(results, out));
}
