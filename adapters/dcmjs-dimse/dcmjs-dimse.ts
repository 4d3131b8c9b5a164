import type { Adapter } from '../../contract/adapter.ts';
import { installedNpmAdapter } from '../protocol/installed-npm-adapter.ts';

/** dcmjs-dimse: reads files, sends and writes them as Data Sets of names. Observed: 0.3.3 with dcmjs 0.50.3. */
export const dcmjsDimse: Adapter = installedNpmAdapter({
  id: 'dcmjs-dimse',
  packageName: 'dcmjs-dimse',
  version: '0.3.3',
  adapterUrl: import.meta.url,
  called: 'Dataset.fromFile(file), getElement(tag), setTransferSyntaxUid(uid), toFile(file)',
  quirks: [
    'Writes no private element: Dataset.toFile passes elements by their names, and those without a name are left out with a line in the log (0.3.3).',
    'The exception is a map from names to tags that the caller gives for each private element by its number (0.3.3).',
  ],
});
