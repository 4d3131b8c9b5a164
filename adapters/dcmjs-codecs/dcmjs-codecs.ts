import type { Adapter } from '../../contract/adapter.ts';
import { installedNpmAdapter } from '../protocol/installed-npm-adapter.ts';

/** dcmjs-codecs: changes the Transfer Syntax of a file. Observed: 0.0.8 with dcmjs 0.50.3. */
export const dcmjsCodecs: Adapter = installedNpmAdapter({
  id: 'dcmjs-codecs',
  packageName: 'dcmjs-codecs',
  version: '0.0.8',
  adapterUrl: import.meta.url,
  called: 'new Transcoder(bytes), transcode(uid), getDicomPart10()',
  quirks: [
    'Writes no private element: Data Sets are kept by the names of their elements, and those without a name are left out with a line in the log (0.0.8).',
  ],
});
