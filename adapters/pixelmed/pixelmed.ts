import { existsSync } from 'node:fs';
import type { Adapter, Installation } from '../../contract/adapter.ts';
import { debianBuild } from '../debian-build.ts';
import { findProgram } from '../find-program.ts';
import { ownFile, shownPath } from '../own-file.ts';
import { openProtocol } from '../protocol/protocol-session.ts';
import { CLASS_PATH, JAR, JAVA_OPTIONS, PACKAGES, versionOf } from './pixelmed-jar.ts';

const DRIVER = 'adapters/pixelmed/Driver.java';

/** A column of PixelMed's interface: `form` is what `roundTrip` goes through, and decides what else is offered. */
const column = (form: 'xml' | 'json', said: Pick<Adapter, 'id' | 'called' | 'quirks'>): Adapter => ({
  ...said,
  toolkit: 'PixelMed',
  install: `apt install ${PACKAGES.join(' ')}`,
  package: { via: 'apt', packages: PACKAGES },
  detect,
  open: () => {
    const driver = ownFile(DRIVER);
    return openProtocol({
      argv: ['java', ...JAVA_OPTIONS, driver, form],
      shownAs: ['java', '-cp', CLASS_PATH, shownPath(driver), form],
      // It is compiled when it starts.
      startSeconds: 60,
    });
  },
});

async function detect(): Promise<Installation | undefined> {
  // A JRE alone does not compile the driver.
  if (!existsSync(JAR) || findProgram('java') === undefined || findProgram('javac') === undefined) return undefined;
  const build = await debianBuild('libpixelmed-java', JAR);
  const version = versionOf(build);
  return version === undefined ? undefined : { version, path: JAR, build };
}

/** PixelMed's Java interface: one long-lived process. Its XML is a form of its own. Observed: 20220618. */
export const pixelmed: Adapter = column('xml', {
  id: 'pixelmed',
  called:
    'AttributeList.read, get(tag, creator), get(tag), removeRecursively, removePrivateAttributes, removeUnsafePrivateAttributes, write; XMLRepresentationOfDicomObjectFactory there and back',
  quirks: [
    'Its list of safe private attributes has the block number 00 for most creators and is compared with the number in the file, so that removeUnsafePrivateAttributes removes what it lists as safe (20220618).',
    'UN is written to XML as character references, such as &#1;, that no XML reader takes back, its own included (20220618).',
    'An element with VR UV is said to have VR UL (20220618).',
  ],
});

/** The same through PixelMed's DICOM JSON. Observed: 20220618. */
export const pixelmedJson: Adapter = column('json', {
  id: 'pixelmed-json',
  called: 'JSONRepresentationOfDicomObjectFactory.createDocumentAndWriteIt and getAttributeList',
  quirks: [
    'AT is written as "(0x0008,0x0060)", which is not the form of PS3.18 F.2.2 (20220618).',
    'File Meta Information is in the document (20220618).',
  ],
});
