import type { Adapter } from '../../contract/adapter.ts';
import { pythonAdapter } from '../python/python-adapter.ts';

/** deid: recipes that name private elements by creator. Observed: 0.4.13, with pydicom 3.0.2. */
export const deid: Adapter = pythonAdapter({
  id: 'deid',
  toolkit: 'deid',
  install: 'pip install deid',
  package: { via: 'pip', name: 'deid', requirements: ['deid==0.4.13', 'pydicom==3.0.2'] },
  distribution: 'deid',
  module: 'deid',
  driver: 'adapters/deid/driver.py',
  called: 'a recipe with REMOVE (gggg,"CREATOR",ee) or REPLACE; replace_identifiers(FILE, remove_private=True)',
  quirks: [
    'Letter case of a creator does not count: of two creators that differ in it only, both are changed (0.4.13).',
    'A recipe cannot name a creator that holds a quotation mark (0.4.13).',
  ],
});
