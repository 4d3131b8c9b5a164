import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import { openProtocol } from '../protocol/protocol-session.ts';
import { toolFile } from '../tools-folder.ts';

const VERSION = '0.10.1';
const NAME = `dicom-rs-${VERSION}`;
const PROGRAM = 'bin/dicom-rs-driver';

/** dicom-rs through its own interface: one process for all questions. Observed: 0.10.1. */
export const dicomRs: Adapter = {
  id: 'dicom-rs',
  toolkit: 'dicom-rs',
  install:
    'npm run tools:install dicom-rs (crates dicom-object, dicom-json and what they need; takes cargo and a minute)',
  package: { via: 'cargo', name: NAME, source: 'adapters/dicom-rs/driver' },
  called:
    'InMemDicomObject: private_element, put_private_element, get, put, remove_element, in every Data Set or the Item of a path; FileDicomObject.write_to_file; dicom_json::to_vec and from_str',
  quirks: [
    'Looks for creators in (gggg,0000) to (gggg,00FE): one in block FF is not found (find_private_creator in dicom-object 0.10.1).',
    'Reserves the block after the last one in use, and block 01, which the Standard does not allow, where there is none (put_private_element in dicom-object 0.10.1).',
    'put_private_element replaces an element that is there, as it documents (dicom-object 0.10.1).',
    'In Implicit VR (7FE1,0011), (7FE1,0010) and the like are no creators but elements of the retired group 7Fxx, whose range takes odd groups too (dicom-dictionary-std 0.10.1).',
    'In Implicit VR every private element is UN but creators and sequences of undefined length (0.10.1).',
  ],
  detect: async () => {
    const path = toolFile(NAME, PROGRAM);
    return path === undefined ? undefined : { version: VERSION, path, build: 'built by cargo' };
  },
  open: ({ path }) => openProtocol({ argv: [path], shownAs: [join('.tools', NAME, PROGRAM)] }),
};
