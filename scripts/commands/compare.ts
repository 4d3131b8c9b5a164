import { Command } from 'commander';
import type { DicomFile } from '../../dicom/data-set.ts';
import { compareFiles, comparisonJson, comparisonText } from '../../reports/comparison.ts';
import { safeJson } from '../../reports/escape-text.ts';
import { readDicom } from '../read-dicom.ts';
import { UsageError } from '../usage-error.ts';

/** A file to compare, which must be there in full: what is cut off cannot be told from what was deleted. */
function readWhole(path: string): DicomFile {
  const { file, complete } = readDicom(path);
  if (!complete) throw new UsageError(`${path} is damaged and cannot be compared; see "blockshift inspect ${path}"`);
  return file;
}

/** `compare BEFORE AFTER`: the difference in Meaning. Exit status 0 where there is none, 1 where there is one. */
export const compareCommand = (): Command =>
  new Command('compare')
    .description('list the elements in which two DICOM files differ, wherever their private blocks are')
    .argument('<before>', 'a DICOM file')
    .argument('<after>', 'what became of it')
    .option('--json', 'print the differences as JSON')
    .action((before: string, after: string, options: { readonly json?: boolean }) => {
      const comparison = compareFiles(readWhole(before), readWhole(after));
      console.log(options.json ? safeJson(comparisonJson(comparison)) : comparisonText(comparison));
      if (comparison.elements.length > 0) process.exitCode = 1;
    });
