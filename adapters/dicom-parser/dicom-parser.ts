import type { Adapter } from '../../contract/adapter.ts';
import { npmAdapter } from '../protocol/npm-adapter.ts';

/** dicom-parser: reads by number, with no notion of an owner. Observed: 1.8.21. */
export const dicomParser: Adapter = npmAdapter('dicom-parser', 'dicom-parser', import.meta.url);
