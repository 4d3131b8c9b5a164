import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import { openProtocol } from '../protocol/protocol-session.ts';
import { toolFile } from '../tools-folder.ts';
import { NAME, PACKAGE, VERSION } from './release.ts';

const PROGRAM = 'bin/suyashkumar-dicom-driver';

/** github.com/suyashkumar/dicom through its own interface: one process for all questions. Observed: 1.1.0. */
export const suyashkumarDicom: Adapter = {
  id: 'suyashkumar-dicom',
  toolkit: 'suyashkumar/dicom',
  install:
    'npm run tools:install suyashkumar-dicom (the Go module github.com/suyashkumar/dicom; takes go 1.22 or later)',
  package: PACKAGE,
  called: 'dicom.ParseFile, Dataset.FindElementByTag, Element.Value, dicom.Write',
  quirks: [
    'Knows no Private Creator and no private dictionary: elements are found by number alone, in the root (FindElementByTag, which is asked here) or as the first of all Items (FindElementByTagNested) (1.1.0).',
    'In Implicit VR every private element is UN, its creator too (readVR in read.go, 1.1.0).',
    'OF, OD and OL are taken for text, so that zeros and spaces at their ends are lost; of OV, SV and UV the length field is read as two bytes, and in an Item all that follows is lost without a word (GetVRKind, readString and readVL, 1.1.0).',
    'Text beyond ASCII is written in UTF-8, whatever (0008,0005) says (1.1.0).',
    'Texts of every VR are divided at backslashes, LT, ST and UT too (readString in read.go, 1.1.0).',
    'The deflated Transfer Syntax is read and not written: "not yet support on write" (1.1.0); it is not asked for it here.',
  ],
  detect: async () => {
    const path = toolFile(NAME, PROGRAM);
    return path === undefined ? undefined : { version: VERSION, path, build: 'built by go' };
  },
  open: ({ path }) => openProtocol({ argv: [path], shownAs: [join('.tools', NAME, PROGRAM)] }),
};
