import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { count, verdict } from '../judge-helpers.ts';
import { doing, fallen } from './fallen.ts';
import { robustAsks } from './robust-asks.ts';
import { isCut, isUnreadable } from './truncated.ts';

/** Whether a file that was left behind can be taken for a complete one. */
function looksWhole(left: Uint8Array): boolean {
  const { file, complete } = readFile(left);
  return complete && file !== undefined && file.meta.length > 0 && file.dataSet.elements.length > 0;
}

/**
 * A file that breaks off ends no program and keeps none busy for ever, and a tool that declines it leaves nothing behind
 * that looks like its whole result.
 */
export const robustTruncated: Property = {
  id: 'robust.truncated',
  title:
    'A file that breaks off neither crashes the tool nor keeps it busy, nor leaves half an output that looks whole',
  consequence: 'An interrupted transfer takes a program down, or leaves half a file that later passes for the whole.',
  rules: ['PS3.5-7.5.1-b', 'DER-7', 'DER-8'],
  askedOn: 'Cases whose file breaks off; at most four operations each, in turn.',
  renderings: ['damaged'],
  control:
    'A crash or a hang has to come again when the tool is run alone; an output counts where the tool declines and our reader takes what it left for whole.',
  operation: 'any',
  applies: isCut,
  asks: robustAsks,
  judge(subject, got, tool): Judgement {
    const asks = robustAsks(subject, tool);
    if ('unsupported' in asks) return verdict('unsupported', asks.unsupported);
    const down = fallen(subject, asks, got);
    if (down) return down;
    for (const ask of asks) {
      const seen = got.get(ask.id);
      if (seen?.kind !== 'refused' || seen.left === undefined || !isUnreadable(subject) || !looksWhole(seen.left))
        continue;
      return {
        verdict: 'fail',
        harm: 'lost-value',
        sentence: `declined and left an output that looks whole ${doing(ask, subject)}`,
        expected: 'no output',
        observed: `a complete file of ${seen.left.length} bytes; the tool said: ${seen.message}`,
        ask: ask.id,
        rendering: ask.rendering,
      };
    }
    return verdict('pass', `came to an end in ${count(asks.length, 'operation')} on the file that breaks off`);
  },
};
