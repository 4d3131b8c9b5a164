import type { Element } from '../../../dicom/data-set.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

const PRIVATE_INFORMATION = 0x00020102;

export const transcodeMetaAsUn: Mutant = mutant(
  'transcode-meta-as-un',
  'Writes the private element of the File Meta Information with VR UN, like private elements that it does not know.',
  {
    transcoded: (file, transferSyntax) => {
      const written = CORRECT.transcoded(file, transferSyntax);
      const meta = written.meta.map(
        (element): Element => (element.tag === PRIVATE_INFORMATION ? { ...element, vr: 'UN' } : element),
      );
      return { ...written, meta };
    },
  },
  ['transcode.form'],
);
