import type { Question } from '../../contract/operation.ts';

/**
 * The value of GDCM's `--remove` for an erase by creator: `0021,04,SIEMENS MR SDI 02`. What follows the second comma is
 * the creator, further commas included (seen with 3.0.21). A backslash separates values, and an argument of a command
 * line cannot carry the bytes of other character sets.
 */
export function removeOption(question: Question): string | { readonly unsupported: string } {
  if (question.operation !== 'erase') return { unsupported: 'removes private elements by creator' };
  const { group, creator, element } = question.address;
  if (creator.includes('\\')) return { unsupported: 'a creator with a backslash cannot be given to --remove' };
  if (!/^[\x20-\x7e]+$/.test(creator)) return { unsupported: 'a creator outside ASCII cannot be given to --remove' };
  return `${group},${element},${creator}`;
}
