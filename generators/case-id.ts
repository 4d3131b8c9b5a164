import { createHash } from 'node:crypto';
import type { Case } from '../contract/case.ts';

/**
 * The case that a draft describes: the draft with its id, the first twelve hexadecimal digits of the SHA-256 of its
 * JSON. Elements are written with their keys in the order in which they were made, which JSON keeps, so that a case read
 * from a file has the id it was stored under.
 */
export function caseOf(draft: Omit<Case, 'schema' | 'id'>): Case {
  const { family, validity, instances, target, rival, layout, encoding, recoding, damage } = draft;
  const features = [...draft.features].sort();
  const rest = {
    ...{ family, features, validity, instances, target, rival, layout, encoding, recoding },
    ...(damage && { damage }),
  };
  const id = createHash('sha256')
    .update(JSON.stringify({ schema: 1, ...rest }))
    .digest('hex')
    .slice(0, 12);
  return { schema: 1, id, ...rest };
}
