import type { Adapter } from '../../contract/adapter.ts';
import { pythonAdapter } from '../python/python-adapter.ts';

/** dicomsdl, which knows no creators. Observed: 0.109.4. */
export const dicomsdl: Adapter = pythonAdapter({
  id: 'dicomsdl',
  toolkit: 'dicomsdl',
  install: 'pip install dicomsdl',
  package: { via: 'pip', name: 'dicomsdl', requirements: ['dicomsdl==0.109.4'] },
  distribution: 'dicomsdl',
  module: 'dicomsdl',
  driver: 'adapters/dicomsdl/driver.py',
  called: 'open_file, DataSet.getDataElement(NUMBER), removeDataElement, DataElement.fromString and its like, save',
  quirks: [
    'In Implicit VR every private element has VR UN, its creator too (0.109.4).',
    'To set an element to no value changes nothing, without a word (0.109.4).',
  ],
});
