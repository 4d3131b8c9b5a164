import type { Case } from '../../contract/case.ts';
import type { Property } from '../../contract/property.ts';
import { asksByCreator } from '../reach.ts';
import { judgeLookup, type LookupPlan } from './judge-lookup.ts';

/** What tells one lookup property from another. */
export interface LookupClaim extends LookupPlan {
  readonly id: string;
  readonly title: string;
  readonly consequence: string;
  readonly rules: readonly string[];
  readonly askedOn: string;
  readonly control: string;
  applies(subject: Case): boolean;
}

/** A property about asking for an element by its creator. */
export const lookupProperty = ({ probes, trapInCanonical, ...claim }: LookupClaim): Property => ({
  ...claim,
  renderings: ['canonical', ...probes, 'removed'],
  operation: 'lookup',
  asks: (subject, tool) => asksByCreator('lookup', subject, tool, ['canonical', ...probes, 'removed']),
  judge: (subject, got, tool) => judgeLookup(subject, got, tool, { probes, trapInCanonical: trapInCanonical ?? false }),
});
