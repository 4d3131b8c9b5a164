import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { type CommandLineOperation, commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { gdcmTool } from './gdcm.ts';

const OPTIONS: Readonly<Record<string, string>> = {
  [TRANSFER_SYNTAX.explicitLittle]: '--explicit',
  [TRANSFER_SYNTAX.implicitLittle]: '--implicit',
  [TRANSFER_SYNTAX.deflated]: '--deflated',
};

const conversion = (dictionary: readonly string[]): CommandLineOperation => ({
  capability: capability({
    depth: ['all'],
    occurrences: 'all',
    reads: Object.keys(OPTIONS),
    writes: Object.keys(OPTIONS),
  }),
  ask: (request) => {
    const { question, output } = request;
    const option = question.operation === 'transcode' ? OPTIONS[question.transferSyntax] : undefined;
    if (option === undefined) return { unsupported: 'does not write this Transfer Syntax' };
    return { argv: ['gdcmconv', option, ...dictionary, inputOf(request), output] };
  },
  answer: (_run, request) => writtenFile(request),
});

/**
 * gdcmconv (GDCM), as it comes: without `--with-private-dict` it resolves no private VR. It neither writes Explicit VR
 * Big Endian nor converts from it. `--remove-private-tags` is its way to de-identify. Observed with 3.0.21.
 */
export const gdcmconv: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmconv'),
  called: 'gdcmconv --explicit|--implicit|--deflated FILE OUTPUT; gdcmconv --remove-private-tags FILE OUTPUT',
  quirks: [
    'From Implicit VR every private value becomes UN; --use-dict alone changes nothing (3.0.21).',
    'Refuses Explicit VR Big Endian: "input Transfer Syntax not supported" (3.0.21).',
    '--remove-private-tags leaves the Items empty that held nothing else (3.0.21).',
    'Its time doubles with each level of Sequences with defined lengths: two seconds for 24 levels (3.0.21).',
  ],
  operations: {
    transcode: conversion([]),
    deidentify: {
      capability: capability({ depth: ['all'], occurrences: 'all' }),
      ask: (request) => {
        const { question, output } = request;
        if (question.operation !== 'deidentify' || question.keepSafePrivate) {
          return { unsupported: 'knows no safe private elements: --remove-private-tags removes them all' };
        }
        return { argv: ['gdcmconv', '--remove-private-tags', inputOf(request), output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});

/** The same with GDCM's private dictionary, by which it resolves VRs when it writes Explicit VR. */
export const gdcmconvDict: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmconv'),
  id: 'gdcmconv-dict',
  called: 'gdcmconv --explicit|--implicit|--deflated --use-dict --with-private-dict FILE OUTPUT',
  quirks: ['The same program as gdcmconv, told to use its private dictionary (3.0.21).'],
  operations: { transcode: conversion(['--use-dict', '--with-private-dict']) },
});
