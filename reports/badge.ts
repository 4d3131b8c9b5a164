import type { Results } from '../contract/results.ts';
import { counted } from './counted.ts';
import { safeJson } from './escape-text.ts';
import { shownShort } from './shown-short.ts';

/** Results as the JSON that an endpoint badge is drawn from (shields.io/badges/endpoint-badge, schema version 1). */
export function badge(results: Results): string {
  const { message, color } = sayingOf(results);
  return `${safeJson({ schemaVersion: 1, label: 'blockshift', message, color })}\n`;
}

/** Blue and orange rather than green and red, which many people cannot tell apart. */
function sayingOf({ complete, tools, cells }: Results): { readonly message: string; readonly color: string } {
  if (!complete) return { message: 'unfinished', color: 'lightgrey' };
  if (tools.length === 0) return { message: 'no tool examined', color: 'lightgrey' };
  const failing = cells.filter(({ counts }) => (counts.fail ?? 0) + (counts.crash ?? 0) + (counts.hang ?? 0) > 0);
  const judged = cells.filter(
    ({ counts }) =>
      (counts.pass ?? 0) + (counts.fail ?? 0) + (counts.lax ?? 0) + (counts.crash ?? 0) + (counts.hang ?? 0) > 0,
  );
  const bad = new Set(failing.map(({ tool }) => tool)).size;
  const good = new Set(judged.map(({ tool }) => tool)).size;
  if (good === 0) return { message: 'nothing could be judged', color: 'lightgrey' };
  if (tools.length === 1) {
    const name = shownShort(tools[0]!.id, 40);
    return bad === 0
      ? {
          message: `${name}: ${judged.length === 1 ? 'the one claim holds' : `all ${judged.length} claims hold`}`,
          color: 'blue',
        }
      : {
          message: `${name}: ${failing.length} of ${counted(judged.length, 'claim')} ${failing.length === 1 ? 'fails' : 'fail'}`,
          color: 'orange',
        };
  }
  return bad === 0
    ? { message: `no failure in ${counted(good, 'tool')}`, color: 'blue' }
    : { message: `${bad} of ${counted(good, 'tool')} ${bad === 1 ? 'fails' : 'fail'}`, color: 'orange' };
}
