import { Command } from 'commander';
import { vendorVR } from '../../generators/vendors/vendor-vr.ts';
import { safeJson } from '../../reports/escape-text.ts';
import { inspection, inspectionText } from '../../reports/inspection.ts';
import { readDicom } from '../read-dicom.ts';

/** `inspect FILE`: the tree with the owner of every private element, what is broken and what looks renumbered. */
export const inspectCommand = (): Command =>
  new Command('inspect')
    .description('show what a DICOM file holds and who owns each private element')
    .argument('<file>', 'a DICOM file; it is only read')
    .option('--json', 'print the Meaning and the deviations as JSON')
    .action((path: string, options: { readonly json?: boolean }) => {
      const read = readDicom(path, { vrOf: vendorVR });
      console.log(options.json ? safeJson(inspection(read)) : inspectionText(read));
      if (!read.complete) process.exitCode = 1;
    });
