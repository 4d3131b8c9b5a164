import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

const PRIVATE_INFORMATION = 0x00020102;

export const transcodeDropsPrivateMeta: Mutant = mutant(
  'transcode-drops-private-meta',
  'Leaves (0002,0102) out of the File Meta Information and keeps (0002,0100), which says whose it is.',
  {
    transcoded: (file, transferSyntax) => {
      const written = CORRECT.transcoded(file, transferSyntax);
      return { ...written, meta: written.meta.filter(({ tag }) => tag !== PRIVATE_INFORMATION) };
    },
  },
  ['transcode.form'],
);
