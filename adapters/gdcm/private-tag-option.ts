import type { Question } from '../../contract/operation.ts';

/**
 * How GDCM's tools take an element by creator, for `--remove` and `-P`: `0021,04,SIEMENS MR SDI 02`. What follows the
 * second comma is the creator, further commas included (seen with 3.0.21). A backslash separates values, and an argument
 * of a command line cannot carry the bytes of other character sets.
 */
export function privateTagOption(question: Question): string | { readonly unsupported: string } {
  if (question.operation !== 'erase' && question.operation !== 'lookup') {
    return { unsupported: 'takes private elements by creator' };
  }
  const { group, creator, element } = question.address;
  if (creator.includes('\\')) return { unsupported: 'a creator with a backslash cannot be given as an option' };
  if (!/^[\x20-\x7e]+$/.test(creator)) return { unsupported: 'a creator outside ASCII cannot be given as an option' };
  return `${group},${element},${creator}`;
}
