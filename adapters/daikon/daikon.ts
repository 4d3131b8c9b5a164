import type { Adapter } from '../../contract/adapter.ts';
import { installedNpmAdapter } from '../protocol/installed-npm-adapter.ts';

/** daikon: reads by number, with no notion of an owner. Observed: 1.2.46. */
export const daikon: Adapter = installedNpmAdapter({
  id: 'daikon',
  packageName: 'daikon',
  version: '1.2.46',
  adapterUrl: import.meta.url,
  called: 'Series.parseImage(new DataView(bytes)), image.tags[id].value',
  quirks: [
    'Of an element of VR OD, OL, OV, SV, UR or UV the value is lost, and mostly what follows it in its Item: the long lengths of these VRs are not read (1.2.46).',
    'Takes the bytes of OB, OW, UN and UT for a list of elements where it can, so that their values are gone (1.2.46).',
    'In Implicit VR creators and private elements are OB, and a file whose values look like no list is refused (1.2.46).',
    'Its reader of CSA headers goes by the numbers (0029,1010) and (0029,1020), whoever owns the block (source of 1.2.46).',
  ],
});
