import type { Capabilities } from '../contract/capability.ts';
import { OPERATIONS } from '../contract/operation.ts';

/** What a tool can be asked: a line for each operation. */
export function capabilityLines(capabilities: Capabilities): string[] {
  return OPERATIONS.flatMap((operation) => {
    const one = capabilities[operation];
    if (one === undefined) return [];
    const by =
      one.addressing === 'creator'
        ? 'by creator'
        : one.addressing === 'number'
          ? 'by number'
          : 'by creator, in block 10';
    const asks = ['lookup', 'erase', 'edit'].some((one) => operation.startsWith(one));
    const parts = [
      ...(asks ? [by, one.occurrences === 'all' ? 'every occurrence' : 'the first occurrence'] : []),
      ...(operation === 'insert' ? [by] : []),
      ...(operation === 'convert' || operation === 'transcode' ? [] : [`depth ${one.depth.join(', ')}`]),
      ...(one.keepsPrivate === undefined ? [] : [`leaves private elements ${one.keepsPrivate}`]),
      ...(one.reports.length > 0 ? [`tells ${one.reports.join(', ')}`] : []),
    ];
    return [`${operation}: ${parts.join('; ')}`.replace(/: $/, '')];
  });
}
