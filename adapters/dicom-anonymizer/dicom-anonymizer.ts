import type { Adapter } from '../../contract/adapter.ts';
import { pythonAdapter } from '../python/python-adapter.ts';

/** dicom-anonymizer, whose rules name elements by number. Observed: 2.1.0, with pydicom 3.0.2. */
export const dicomAnonymizer: Adapter = pythonAdapter({
  id: 'dicom-anonymizer',
  toolkit: 'dicom-anonymizer',
  install: 'pip install dicom-anonymizer',
  package: { via: 'pip', name: 'dicom-anonymizer', requirements: ['dicom-anonymizer==2.1.0', 'pydicom==3.0.2'] },
  distribution: 'dicom-anonymizer',
  module: 'dicomanonymizer',
  driver: 'adapters/dicom-anonymizer/driver.py',
  called: 'anonymize_dicom_file(FILE, OUTPUT), with extra rules for a number',
  quirks: [
    'A rule for a private element names it by number; kept elements are put under their creator again, in whatever block is free (2.1.0).',
  ],
});
