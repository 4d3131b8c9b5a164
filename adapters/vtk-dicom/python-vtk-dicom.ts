import type { Adapter } from '../../contract/adapter.ts';
import { pythonAdapter } from '../python/python-adapter.ts';

/** vtk-dicom's Python interface, as Debian has it: one long-lived process. Observed: 0.8.14. */
export const pythonVtkDicom: Adapter = pythonAdapter({
  id: 'python-vtk-dicom',
  toolkit: 'vtk-dicom',
  install: 'apt install python3-vtk-dicom',
  package: { via: 'apt', packages: ['python3-vtk-dicom'] },
  module: 'vtkdicom',
  driver: 'adapters/vtk-dicom/driver.py',
  called: 'vtkDICOMParser, vtkDICOMMetaData.ResolvePrivateTag and Get, vtkDICOMItem.ResolvePrivateTag and Get',
  quirks: [
    'Its iterator over data elements has no methods in Python, so that nothing can be listed (0.8.14).',
    'Bytes and words come as the address of a buffer, which Python cannot read (0.8.14).',
  ],
});
