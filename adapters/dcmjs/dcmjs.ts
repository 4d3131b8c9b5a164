import type { Adapter } from '../../contract/adapter.ts';
import { installedNpmAdapter } from '../protocol/installed-npm-adapter.ts';
import { npmAdapter } from '../protocol/npm-adapter.ts';

const CALLED =
  'DicomMessage.readFile(bytes), DicomDict.dict[tag], DicomDict.write(); a change is one of the dictionary between the two';

const QUIRKS: readonly string[] = [
  'Knows no owner: its private dictionary is keyed by creator and is never asked with the creator of the file (0.51.1, 0.52.2).',
  'In Implicit VR every private element is UN but creators and sequences of undefined length (0.51.1, 0.52.2).',
  'Reading into names and back (naturalizeDataset, denaturalizeDataset) drops every private element with a warning (0.52.2).',
  'anonymizer.cleanTags empties 221 standard elements of the root and says nothing of private ones, so it is not asked to de-identify (0.52.2).',
  'In Implicit VR (7FE1,0011) is no creator but US, an element of the retired group 7Fxx (0.51.1, 0.52.2).',
  'OD has no value, and what follows it in its Data Set is lost (0.29.4).',
  'A deflated file is written without being deflated (0.51.1, 0.52.2).',
  'OL, OV and SV are written with VR UN, their bytes kept (0.29.4, 0.51.1, 0.52.2); UV too (0.29.4).',
];

/** dcmjs: reads and writes by number, with no notion of an owner. Observed: 0.51.1. */
export const dcmjs: Adapter = npmAdapter('dcmjs', 'dcmjs', import.meta.url, { called: CALLED, quirks: QUIRKS });

/** The last release before raw values were kept, and the newest one. */
export const dcmjsReleases: readonly Adapter[] = ['0.29.4', '0.52.2'].map((version) =>
  installedNpmAdapter({
    id: `dcmjs-${version}`,
    packageName: 'dcmjs',
    version,
    adapterUrl: import.meta.url,
    called: CALLED,
    quirks: QUIRKS,
  }),
);
