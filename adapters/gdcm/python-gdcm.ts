import type { Adapter } from '../../contract/adapter.ts';
import { pythonAdapter } from '../python/python-adapter.ts';

const shared = {
  toolkit: 'GDCM',
  module: 'gdcm',
  driver: 'adapters/gdcm/driver.py',
  called:
    'gdcm.Reader, DataSet.GetDataElement(PrivateTag), DataSet.Remove and Replace, DataSetHelper.ComputeVR, FileExplicitFilter with SetChangePrivateTags(True), Anonymizer.RemovePrivateTags, gdcm.Writer',
  quirks: [
    'PrivateTag finds a creator whatever its letter case; of a creator that reserves two blocks the first counts (3.0.21, 3.2.6).',
    'Anonymizer.Replace returns False for a private element, "Cannot replace private attribute" (3.0.21): elements are edited with DataSet.Replace.',
    'There is nothing that reserves a block: a DataElement is inserted under the number that the caller computes (3.0.21, 3.2.6).',
  ],
} as const;

/** GDCM's Python interface as Debian has it. Observed: 3.0.21. */
export const pythonGdcm: Adapter = pythonAdapter({
  ...shared,
  id: 'python-gdcm',
  install: 'apt install python3-gdcm',
  package: { via: 'apt', packages: ['python3-gdcm'] },
});

/** The current release on PyPI. */
export const pythonGdcmRelease: Adapter = pythonAdapter({
  ...shared,
  id: 'python-gdcm-3.2.6',
  install: 'pip install python-gdcm==3.2.6',
  package: { via: 'pip', name: 'python-gdcm-3.2.6', requirements: ['python-gdcm==3.2.6'] },
  distribution: 'python-gdcm',
});
