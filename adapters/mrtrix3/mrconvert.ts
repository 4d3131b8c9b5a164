import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { convertedOf } from './converted-of.ts';
import { mrtrixTool } from './mrtrix-tool.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/** mrconvert of MRtrix3, with the header as JSON, in which the gradient table is. Observed: 3.0.3. */
export const mrconvert: Adapter = commandLineAdapter({
  ...mrtrixTool('mrconvert'),
  called: 'mrconvert -quiet -json_export image.json . image.nii',
  quirks: [
    'Private elements are read by number, whoever reserved the block: of Siemens, GE and Philips a b-value is lost in another block, and a stranger on the usual one is believed (3.0.3).',
    'b-values and directions are in dw_scheme of the JSON, a row for each volume (3.0.3).',
  ],
  operations: {
    convert: {
      capability: capability({ depth: ['all'], reads: [implicitLittle, explicitLittle, explicitBig] }),
      ask: () => ({ argv: ['mrconvert', '-quiet', '-json_export', 'image.json', '.', 'image.nii'] }),
      answer: (_run, { folder }) => ({ operation: 'convert', converted: [convertedOf(header(folder))] }),
    },
  },
});

function header(folder: string): string {
  try {
    return readFileSync(join(folder, 'image.json'), 'utf8');
  } catch {
    throw new Garbled('said success and wrote no image.json');
  }
}
