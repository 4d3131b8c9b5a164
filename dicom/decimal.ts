const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/**
 * The number in a DS or IS value in one form for all its spellings: `0.50`, `.5` and `5e-1` give the same text, exactly
 * (a binary float would take two different long numbers for one). Undefined where the text is no number. Spaces around
 * it are padding.
 */
export function decimal(text: string): string | undefined {
  const match = NUMBER.exec(text.replace(/^ +| +$/g, ''));
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits === '') return '0';
  const bare = digits.replace(/0+$/, '');
  const power = Number(exponent) - fraction.length + (digits.length - bare.length);
  return `${sign === '-' ? '-' : ''}${bare}e${power}`;
}
