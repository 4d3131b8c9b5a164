import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import type { Answer } from '../../contract/observation.ts';
import { type CommandLineTool, commandLineAdapter } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { sitePackage } from '../python/site-package.ts';
import { toolsFolder } from '../tools-folder.ts';
import { CONVERT, convertedFrom, isRead } from './converted-from.ts';
import { converts } from './converts.ts';

const SIZE_LIMIT = 16 * 2 ** 20;

/** What is said of every build of dcm2niix. */
type Build = Pick<CommandLineTool, 'id' | 'install' | 'binary' | 'package'> & { readonly build?: string };

const QUIRKS: readonly string[] = [
  'Of all creators only some are followed into another block: GEMS_PARM_01, Philips Imaging DD 001, SIEMENS CSA HEADER, SIEMENS MR SDI 02 and SIEMENS MR SDS 01 are, SIEMENS MR HEADER and the vectors of Philips MR Imaging DD 001 are not (1.0.20220720).',
  'A CSA header whose entries hold no more items than their VM ends it with a segmentation fault (1.0.20220720).',
];

/**
 * dcm2niix. Observed: v1.0.20220720, v1.0.20260724. It takes a folder and no list of files: the one that holds the
 * series, where it also leaves what it makes.
 */
const dcm2niixFrom = ({ binary, ...build }: Build): Adapter =>
  commandLineAdapter({
    ...build,
    binary,
    toolkit: 'dcm2niix',
    called: `dcm2niix ${CONVERT.join(' ')} -o . .`,
    quirks: QUIRKS,
    // The last line is the version alone; the exit status of older releases is 3.
    version: { parse: ({ stdout }) => /^v(\d[\w.]*)$/m.exec(new TextDecoder().decode(stdout).trim())?.[1] },
    operations: {
      convert: {
        capability: converts,
        ask: ({ folder, files }) => {
          const others = readdirSync(folder).filter((name) => !files.includes(name));
          if (others.length > 0) throw new Error(`the folder of a series holds ${others[0]} too`);
          return { argv: [binary, ...CONVERT, '-o', '.', '.'] };
        },
        answer: (_run, request) => answerFrom(request.folder),
      },
    },
  });

/** The distribution's dcm2niix. */
export const dcm2niix: Adapter = dcm2niixFrom({
  id: 'dcm2niix',
  install: 'apt install dcm2niix',
  package: { via: 'apt', packages: ['dcm2niix'] },
  binary: 'dcm2niix',
  build: 'dcm2niix',
});

/** A release that PyPI has as a program in a wheel. */
const release = (version: string): Adapter => {
  const name = `dcm2niix-${version}`;
  return dcm2niixFrom({
    id: name,
    install: `pip install dcm2niix==${version}`,
    package: { via: 'pip', name, requirements: [`dcm2niix==${version}`] },
    // The wheel's own file: `bin/dcm2niix` starts it from Python, where a crash shows as a mere exit status.
    binary: sitePackage(name, 'dcm2niix/dcm2niix') ?? join(toolsFolder(), name, 'bin/dcm2niix'),
  });
};

/** Releases of dcm2niix beside the distribution's. */
export const dcm2niixReleases: readonly Adapter[] = ['1.0.20260724'].map(release);

function answerFrom(folder: string): Answer {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder).filter(isRead)) {
    const found = lstatSync(join(folder, name));
    if (!found.isFile() || found.size > SIZE_LIMIT) throw new Garbled(`${name} is no file, or far too big`);
    files.set(name, readFileSync(join(folder, name), 'utf8'));
  }
  return { operation: 'convert', converted: convertedFrom(files) };
}
