import type { Adapter } from '../../contract/adapter.ts';
import { pythonAdapter } from '../python/python-adapter.ts';

/** odil's Python interface, as Debian has it: one long-lived process. Observed: 0.12.2. */
export const pythonOdil: Adapter = pythonAdapter({
  id: 'python-odil',
  toolkit: 'odil',
  install: 'apt install python3-odil',
  package: { via: 'apt', packages: ['python3-odil'] },
  module: 'odil',
  driver: 'adapters/odil/driver.py',
  called: 'Reader.read_file, DataSet, Writer.write_file, as_json and from_json, as_xml',
  quirks: [
    'It has no private dictionary and no notion of a Private Creator: in Implicit VR private elements, creators too, are UN (0.12.2).',
    'In Implicit VR a private sequence of undefined length makes the file unreadable: Could not read from stream (0.12.2).',
    'The VRs SV, UV and OV are unknown: Unknown VR, and nothing is read (0.12.2).',
  ],
});
