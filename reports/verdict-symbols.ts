import type { Verdict } from '../contract/judgement.ts';

/** A sign for each verdict, so that a report can be read without colours. */
export const SYMBOLS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  fail: '✗',
  lax: '~',
  crash: '!',
  hang: '∞',
  'adapter-error': '?',
  refused: '⊘',
  'not-exercised': '·',
  unsupported: '–',
  'not-run': '∅',
};

/** What the signs mean, for a legend. */
export const MEANINGS: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  fail: 'fail',
  lax: 'wrong on tolerated input',
  crash: 'crash',
  hang: 'hang',
  'adapter-error': 'not judged',
  refused: 'refused',
  'not-exercised': 'not exercised',
  unsupported: 'unsupported',
  'not-run': 'not run',
};
