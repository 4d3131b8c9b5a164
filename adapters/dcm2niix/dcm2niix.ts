import { copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter, Request } from '../../contract/adapter.ts';
import type { Answer } from '../../contract/observation.ts';
import { commandLineAdapter } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { CONVERT, convertedFrom, isRead } from './converted-from.ts';
import { converts } from './converts.ts';

const SIZE_LIMIT = 16 * 2 ** 20;

/**
 * dcm2niix. Observed: v1.0.20220720. It takes a folder and no list of files, so that each series is copied into one of
 * its own; what it makes goes into another.
 */
export const dcm2niix: Adapter = commandLineAdapter({
  id: 'dcm2niix',
  toolkit: 'dcm2niix',
  install: 'apt install dcm2niix',
  binary: 'dcm2niix',
  // The last line is the version alone; the exit status is 3.
  version: { parse: ({ stdout }) => /^v(\d[\w.]*)$/m.exec(new TextDecoder().decode(stdout).trim())?.[1] },
  build: 'dcm2niix',
  operations: {
    convert: {
      capability: converts,
      ask: (request) => {
        const { input, output } = foldersOf(request);
        for (const name of [input, output]) {
          rmSync(join(request.folder, name), { recursive: true, force: true });
          mkdirSync(join(request.folder, name));
        }
        for (const file of request.files) copyFileSync(join(request.folder, file), join(request.folder, input, file));
        return { argv: ['dcm2niix', ...CONVERT, '-o', output, input] };
      },
      answer: (_run, request) => answerFrom(join(request.folder, foldersOf(request).output)),
    },
  },
});

/** Folders named after the first file of the series, so that two series beside each other do not meet. */
function foldersOf({ files }: Request): { input: string; output: string } {
  const [first = 'series'] = files;
  return { input: `${first}.series`, output: `${first}.converted` };
}

function answerFrom(folder: string): Answer {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder).filter(isRead)) {
    const found = lstatSync(join(folder, name));
    if (!found.isFile() || found.size > SIZE_LIMIT) throw new Garbled(`${name} is no file, or far too big`);
    files.set(name, readFileSync(join(folder, name), 'utf8'));
  }
  return { operation: 'convert', converted: convertedFrom(files) };
}
