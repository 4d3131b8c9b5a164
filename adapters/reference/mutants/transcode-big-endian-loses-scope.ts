import { isCreatorTag } from '../../../dicom/private-block.ts';
import { TRANSFER_SYNTAX } from '../../../dicom/transfer-syntax.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { transcoded } from '../transcode.ts';

export const transcodeBigEndianLosesScope: Mutant = mutant(
  'transcode-big-endian-loses-scope',
  'Leaves the creators of Items behind on the way to Big Endian.',
  {
    transcoded: (file, transferSyntax) => {
      const dataSet = changed(file.dataSet, (e, depth) => (depth > 0 && isCreatorTag(e.tag) ? undefined : e));
      return transcoded(transferSyntax === TRANSFER_SYNTAX.explicitBig ? { ...file, dataSet } : file, transferSyntax);
    },
  },
  ['transcode.creators'],
);
