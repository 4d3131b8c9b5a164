import type { Adapter } from '../../contract/adapter.ts';
import { installedNpmAdapter } from '../protocol/installed-npm-adapter.ts';

/** dicom.ts: reads by number, with no notion of an owner. Observed: 1.3.0. */
export const dicomTs: Adapter = installedNpmAdapter({
  id: 'dicom.ts',
  packageName: 'dicom.ts',
  version: '1.3.0',
  adapterUrl: import.meta.url,
  called: 'parseImage(new DataView(bytes)), image.tags[id].value',
  quirks: [
    'Takes (0029,1010) and (0029,1020) for CSA headers by their number, whoever owns the block, and gives text in place of the bytes (1.3.0).',
    'A file with an element of VR OD, OV, SV, UR or UV is refused, and the value of a short OL is lost: their long lengths are not read (1.3.0).',
    'In Implicit VR creators and private elements are OB (1.3.0).',
    'In Items, the bytes of OB and UN are taken for a list of elements where that is possible, so that their values are gone (1.3.0).',
    'Can be loaded by require only: import stops at a missing export (1.3.0, Node.js 20).',
  ],
});
