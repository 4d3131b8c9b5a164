import type { Adapter } from '../../contract/adapter.ts';
import { pythonAdapter } from '../python/python-adapter.ts';

const shared = {
  toolkit: 'pydicom',
  distribution: 'pydicom',
  module: 'pydicom',
  driver: 'adapters/pydicom/driver.py',
  called:
    'dcmread, Dataset.get_private_item, Dataset.private_block(…, create=True).add_new, remove_private_tags, to_json and from_json, save_as',
} as const;

const QUIRKS: readonly string[] = [
  'Binary words are handed out in the byte order of the file, and written without a change of order: not between byte orders (2.3.1, 3.0.2).',
  'Where a creator reserves two blocks, get_private_item and private_block look into the first only (2.3.1).',
];

/** What is known of one release. */
const OWN_QUIRKS: Readonly<Record<string, readonly string[]>> = {
  '1.4.2': [
    'private_block ends its search at the first block of a group that is free (1.4.2).',
    'private_block compares a creator with the bytes of the file, and finds none, until the elements have been decoded (1.4.2).',
    'Writes the name of the deflated Transfer Syntax and does not deflate (1.4.2).',
  ],
  '3.0.2': [
    'Its private dictionary has entries of ELSCINT1 with a block in their number, which fit no other block: name and VR are lost after a move (3.0.2).',
    'The error for a value of the wrong type grows with each Item around it: 300 MB and 12 s in 12 nested Items (3.0.2).',
  ],
};

/** pydicom's API as the machine has it: Debian's, or the first that a Python on the PATH finds. Observed: 2.3.1. */
export const pydicom: Adapter = pythonAdapter({
  ...shared,
  id: 'pydicom',
  install: 'apt install python3-pydicom',
  package: { via: 'apt', packages: ['python3-pydicom'] },
  quirks: QUIRKS,
});

/** A release of PyPI, in a virtual environment of its own. */
const release = (version: string): Adapter =>
  pythonAdapter({
    ...shared,
    id: `pydicom-${version}`,
    install: `pip install pydicom==${version}`,
    package: { via: 'pip', name: `pydicom-${version}`, requirements: [`pydicom==${version}`] },
    quirks: [...QUIRKS, ...(OWN_QUIRKS[version] ?? [])],
  });

/** Releases of pydicom beside the distribution's: the last of the first generation, and the current one. */
export const pydicomReleases: readonly Adapter[] = ['1.4.2', '3.0.2'].map(release);
