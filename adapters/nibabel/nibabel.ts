import type { Adapter } from '../../contract/adapter.ts';
import { pythonAdapter } from '../python/python-adapter.ts';

const shared = {
  toolkit: 'nibabel',
  distribution: 'nibabel',
  module: 'nibabel',
  driver: 'adapters/nibabel/driver.py',
  called: "nicom.csareader.get_csa_header(dcmread(FILE), 'image'), for each file of a series",
  quirks: [
    'Finds no CSA header in a file where (0029,0010) is absent, whatever other block its creator has (5.0.0, 5.4.2).',
  ],
} as const;

/** nibabel's reader of Siemens CSA headers, as the distribution has it. Observed: 5.0.0. */
export const nibabel: Adapter = pythonAdapter({
  ...shared,
  id: 'nibabel',
  install: 'apt install python3-nibabel python3-pydicom',
  package: { via: 'apt', packages: ['python3-nibabel', 'python3-pydicom'] },
});

/** The current release of PyPI. */
export const nibabelRelease: Adapter = pythonAdapter({
  ...shared,
  id: 'nibabel-5.4.2',
  install: 'pip install nibabel==5.4.2 pydicom',
  package: { via: 'pip', name: 'nibabel-5.4.2', requirements: ['nibabel==5.4.2', 'pydicom==3.0.2'] },
});
