import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { javaTogether } from './java-together.ts';
import { JAR, JAVA, JAVA_OPTIONS, PACKAGES, versionOf } from './pixelmed-jar.ts';

/** It names what it writes by the new SOP Instance UID. */
const WRITTEN = /_Anon\.dcm$/;

/**
 * DeidentifyAndRedact of PixelMed: from a file or folder into a folder that exists, with a file of redactions, here one
 * that is empty. Observed: 20220618.
 */
export const deidentifyAndRedact: Adapter = commandLineAdapter({
  id: 'pixelmed-deidentify',
  toolkit: 'PixelMed',
  install: `apt install ${PACKAGES.join(' ')}`,
  package: { via: 'apt', packages: PACKAGES },
  called:
    'java -cp pixelmed.jar com.pixelmed.apps.DeidentifyAndRedact FILE . /dev/null DECOMPRESS [KEEPSAFEPRIVATE] DONOTADDCONTRIBUTINGEQUIPMENT; several files at once: its main for each, with classes loaded anew, in one virtual machine (adapters/pixelmed/Many.java)',
  quirks: [
    'The exit status is 0 whatever happens (20220618).',
    'Without an option it does what KEEPSAFEPRIVATE does, and states so in the file: (0012,0064) has 113111, Retain Safe Private Option. What it keeps then, (7053,1000) and (7053,1009) of Philips PET Private Group, is no failure (20220618).',
    'KEEPSAFEPRIVATE goes by a list that has the block number 00 for most creators and is compared with the number in the file: what it lists as safe is removed (20220618).',
  ],
  binary: 'java',
  holds: JAR,
  build: 'libpixelmed-java',
  together: javaTogether(JAVA),
  version: {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own syntax
    command: ['dpkg-query', '-W', '-f', 'Debian ${Version}', 'libpixelmed-java'],
    parse: ({ stdout }) => versionOf(new TextDecoder().decode(stdout)),
  },
  operations: {
    deidentify: {
      capability: capability({
        depth: ['all'],
        occurrences: 'all',
        keepsPrivate:
          'as safe: its file states the Retain Safe Private Option (113111), and there is no option without',
      }),
      ask: (request) => {
        const { question } = request;
        const safe = question.operation === 'deidentify' && question.keepSafePrivate ? ['KEEPSAFEPRIVATE'] : [];
        const options = ['/dev/null', 'DECOMPRESS', ...safe, 'DONOTADDCONTRIBUTINGEQUIPMENT'];
        const application = 'com.pixelmed.apps.DeidentifyAndRedact';
        return { argv: ['java', ...JAVA_OPTIONS, application, inputOf(request), '.', ...options] };
      },
      succeeded: ({ exit, stderr }) =>
        exit === 0 && !new TextDecoder().decode(stderr).includes('failed to deidentify and redact '),
      answer: async (_run, { folder }) => {
        const written = (await readdir(folder)).filter((name) => WRITTEN.test(name));
        const [name] = written;
        // It passes over what it takes for no DICOM file, and calls that a success.
        if (name === undefined) return { kind: 'refused', message: 'wrote no file' };
        if (written.length > 1) throw new Garbled(`wrote ${written.length} files for one`);
        return { operation: 'deidentify', output: await readFile(join(folder, name)) };
      },
    },
  },
});
