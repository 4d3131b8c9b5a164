import type { Capabilities } from '../contract/capability.ts';
import type { RenderedCase } from '../contract/case.ts';
import type { Ask, Exposure, Property } from '../contract/property.ts';

/** What a property or an exposure wants to know about one case. */
export interface Claim<T extends Property | Exposure> {
  readonly about: T;
  /** Empty where the tool cannot be asked; `unsupported` then says why. */
  readonly asks: readonly Ask[];
  readonly unsupported?: string;
}

/** Everything to find out about one tool with one case. */
export interface CasePlan {
  /** Each question once, whoever asks it. */
  readonly asks: readonly Ask[];
  readonly properties: readonly Claim<Property>[];
  readonly exposures: readonly Claim<Exposure>[];
}

/** Plans the questions that a tool gets about a case, within what the tool declares. Throws for contradictory asks. */
export function planCase(
  subject: RenderedCase,
  tool: Capabilities,
  properties: readonly Property[],
  exposures: readonly Exposure[],
): CasePlan {
  const merged = new Map<string, Ask>();
  const claim = <T extends Property | Exposure>(about: T): Claim<T> => {
    if (about.operation !== 'any' && tool[about.operation] === undefined)
      return { about, asks: [], unsupported: `the tool has no ${about.operation}` };
    const asks = about.asks(subject, tool);
    if ('unsupported' in asks) return { about, asks: [], unsupported: asks.unsupported };
    for (const ask of asks) {
      const known = merged.get(ask.id);
      if (known === undefined) merged.set(ask.id, ask);
      else if (JSON.stringify(known) !== JSON.stringify(ask))
        throw new Error(`${about.id} gives the id ${ask.id} to a question that differs from another with that id`);
    }
    return { about, asks };
  };
  const applicable = <T extends Property | Exposure>(all: readonly T[]): Claim<T>[] =>
    all.filter((one) => one.applies(subject.case)).map(claim);

  const claims = { properties: applicable(properties), exposures: applicable(exposures) };
  return { asks: [...merged.values()], ...claims };
}
