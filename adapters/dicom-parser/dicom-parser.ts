import type { Adapter } from '../../contract/adapter.ts';
import { npmAdapter } from '../protocol/npm-adapter.ts';

/** dicom-parser: reads by number, with no notion of an owner. Observed: 1.8.21. */
export const dicomParser: Adapter = npmAdapter('dicom-parser', 'dicom-parser', import.meta.url, {
  called: 'parseDicom(bytes), dataSet.elements[tag], dataSet.string(tag, index) and its like',
  quirks: [
    'Knows no owner and no private dictionary: elements are keyed by number (1.8.21).',
    'In Implicit VR no VR is told, and a private sequence of undefined length loses its Items (1.8.21).',
  ],
});
