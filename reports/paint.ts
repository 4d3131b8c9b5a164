import type { Verdict } from '../contract/judgement.ts';

/** Puts text into a colour, or leaves it as it is where there are none. */
export interface Paint {
  readonly verdict: (verdict: Verdict, text: string) => string;
  readonly bold: (text: string) => string;
  readonly warning: (text: string) => string;
}

const BOLD = '1';
/** Blue and vermilion, which people who cannot tell red from green can tell apart, on black and on white. */
const BLUE = '38;5;32';
const VERMILION = '38;5;166';
const OCHRE = '38;5;136';
const DIM = '2';

/** Colours of a terminal with 256 of them. They only repeat what signs and words say. */
export function paintFor(color: boolean): Paint {
  const codes =
    (...all: readonly string[]) =>
    (text: string): string =>
      color && text !== '' ? `\x1B[${all.join(';')}m${text}\x1B[0m` : text;
  const failure = codes(BOLD, VERMILION);
  const [success, doubt, nothing] = [codes(BLUE), codes(OCHRE), codes(DIM)];
  const byVerdict: Readonly<Record<Verdict, (text: string) => string>> = {
    pass: success,
    fail: failure,
    crash: failure,
    hang: failure,
    lax: doubt,
    'adapter-error': doubt,
    refused: nothing,
    'not-exercised': nothing,
    unsupported: nothing,
    'not-run': nothing,
  };
  return { verdict: (verdict, text) => byVerdict[verdict](text), bold: codes(BOLD), warning: codes(BOLD, OCHRE) };
}
