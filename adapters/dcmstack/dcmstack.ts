import type { Adapter } from '../../contract/adapter.ts';
import { pythonAdapter } from '../python/python-adapter.ts';

/** dcmstack, which embeds metadata into an image. Observed: 0.9.0, which calls what pydicom 3 no longer has. */
export const dcmstack: Adapter = pythonAdapter({
  id: 'dcmstack',
  toolkit: 'dcmstack',
  install: 'pip install dcmstack "pydicom<3"',
  package: {
    via: 'pip',
    name: 'dcmstack',
    requirements: ['dcmstack==0.9.0', 'pydicom==2.4.4', 'nibabel==5.4.2', 'numpy==2.4.6'],
  },
  distribution: 'dcmstack',
  module: 'dcmstack',
  driver: 'adapters/dcmstack/driver.py',
  called: 'parse_and_stack(FILES), then the metadata of to_nifti_wrapper(), as dcmstack --embed-meta',
  quirks: [
    'Needs a pydicom before 3: it calls read_file (0.9.0).',
    'Enhanced MR without Dimension Index Sequence is refused with a TypeError (0.9.0, nibabel 5.4.2).',
  ],
});
