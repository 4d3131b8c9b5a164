import type { Adapter } from '../../contract/adapter.ts';
import { pythonAdapter } from '../python/python-adapter.ts';

/** dicom2nifti. Observed: 2.6.2, with pydicom 3.0.2. */
export const dicom2nifti: Adapter = pythonAdapter({
  id: 'dicom2nifti',
  toolkit: 'dicom2nifti',
  install: 'pip install dicom2nifti',
  package: { via: 'pip', name: 'dicom2nifti', requirements: ['dicom2nifti==2.6.2', 'pydicom==3.0.2'] },
  distribution: 'dicom2nifti',
  module: 'dicom2nifti',
  driver: 'adapters/dicom2nifti/driver.py',
  called: 'convert_dicom.dicom_array_to_nifti(FILES, image.nii)',
  quirks: [
    'Private elements are read by number: (0019,100C) and (0019,100E), (0043,1039) and (0019,10BB), (2001,1003) and (2005,10B0), in the sources of 2.6.2.',
    'A series of fewer than four files is refused (2.6.2).',
  ],
});
