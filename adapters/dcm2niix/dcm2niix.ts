import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import type { Answer } from '../../contract/observation.ts';
import { commandLineAdapter } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { CONVERT, convertedFrom, isRead } from './converted-from.ts';
import { converts } from './converts.ts';

const SIZE_LIMIT = 16 * 2 ** 20;

/**
 * dcm2niix. Observed: v1.0.20220720. It takes a folder and no list of files: the one that holds the series, where it
 * also leaves what it makes.
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
      ask: ({ folder, files }) => {
        const others = readdirSync(folder).filter((name) => !files.includes(name));
        if (others.length > 0) throw new Error(`the folder of a series holds ${others[0]} too`);
        return { argv: ['dcm2niix', ...CONVERT, '-o', '.', '.'] };
      },
      answer: (_run, request) => answerFrom(request.folder),
    },
  },
});

function answerFrom(folder: string): Answer {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder).filter(isRead)) {
    const found = lstatSync(join(folder, name));
    if (!found.isFile() || found.size > SIZE_LIMIT) throw new Garbled(`${name} is no file, or far too big`);
    files.set(name, readFileSync(join(folder, name), 'utf8'));
  }
  return { operation: 'convert', converted: convertedFrom(files) };
}
