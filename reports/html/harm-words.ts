import { HARMS, type Harm } from '../../contract/judgement.ts';

/** What a tool does, as the end of a sentence that begins with it. */
export const HARM_WORDS: Readonly<Record<Harm | 'crash' | 'hang', string>> = {
  'wrong-value': 'gives the value of another element',
  fabricated: 'makes values up',
  'lost-value': 'loses values',
  residue: 'leaves values behind',
  collateral: 'changes what it was not asked to change',
  'wrong-vr': 'gives a wrong VR',
  'wrong-name': 'gives a wrong name or owner',
  leak: 'mixes up Items',
  'unreadable-output': 'writes files that cannot be read',
  crash: 'crashes',
  hang: 'never ends',
};

/** The circumstance that a property is about, by the end of its id; empty where it is about all data. */
const CIRCUMSTANCES: Readonly<Record<string, string>> = {
  moved: 'once the block has moved',
  nested: 'inside Items',
  decoy: 'where another creator has the usual block',
  'foreign-only': 'where its creator is absent',
  siblings: 'where neighbouring Items give one block to different creators',
  'case-twins': 'where creators differ in letter case only',
  implicit: 'in Implicit VR or UN',
  encoding: 'in another Transfer Syntax',
  orphans: 'where elements have no creator',
  'keep-safe': 'when it keeps what it knows to be safe',
  'full-group': 'where the group is full',
  'own-block': 'where the creator has a block already',
  'free-block': 'where a block must be reserved',
  truncated: 'on truncated files',
  defects: 'on files with defects',
  'round-trip': 'on the way out and back',
};

/** `where another creator has the usual block`; empty for a property about any data. */
export const circumstance = (property: string): string => {
  const end = property.slice(property.indexOf('.') + 1);
  return Object.hasOwn(CIRCUMSTANCES, end) ? CIRCUMSTANCES[end]! : '';
};

/** Of counted harms the most frequent, on a tie the graver; undefined where there is none. */
export function mainHarm(counted: Readonly<Record<string, number | undefined>>): keyof typeof HARM_WORDS | undefined {
  const order: readonly (keyof typeof HARM_WORDS)[] = ['crash', 'hang', ...HARMS];
  let main: keyof typeof HARM_WORDS | undefined;
  for (const harm of order) if ((counted[harm] ?? 0) > (main === undefined ? 0 : (counted[main] ?? 0))) main = harm;
  return main;
}
