import type { Case, Damage, Validity } from '../contract/case.ts';
import { caseOf } from './case-id.ts';
import { type CutRegion, cutRegions } from './damage/cut-region.ts';
import { MUTATIONS } from './damage/mutations.ts';
import { DEFECTS, DefectError } from './defects/index.ts';
import { type DrawOptions, drawCase } from './draw.ts';
import { depth50 } from './features/depth-50.ts';
import { renderCase } from './render.ts';
import { dealt, seedOf } from './seeds.ts';

/** Of so many cases one is damaged: all kinds of damage come up within some three hundred. */
const EVERY = 8;

/** The feature of all cases with damage. */
export const DAMAGED = 'damaged';

/** A kind of damage, before it is known where it is done. */
type Kind =
  | { readonly defect: string }
  | { readonly mutation: number }
  /** Where the file ends. */
  | { readonly cut: CutRegion };

const KINDS: readonly Kind[] = [
  ...DEFECTS.map(({ name }) => ({ defect: name })),
  ...MUTATIONS.map((_, mutation) => ({ mutation })),
  { cut: 'preamble' },
  { cut: 'meta' },
  { cut: 'data-set' },
  { cut: 'data-set' },
];

/** How many kinds of damage there are, one of which comes up more often than once. */
export const DAMAGE_KINDS: number = KINDS.length;

/** How many cases are looked through for one that has a place for the damage. */
const ATTEMPTS = 60;

/**
 * The cases of `drawCases` with one that is damaged after every seven: `cases` of them together. The first ones are the
 * same however many are asked for, and the others are those that are drawn without damage.
 */
export const drawWithDamaged = ({ seed, cases }: DrawOptions): Case[] =>
  Array.from({ length: cases }, (_, index) => drawAny(seed, index));

/** One of these cases, by its number from 0. */
export function drawAny(seed: number, index: number): Case {
  const before = Math.floor(index / EVERY);
  return index % EVERY === EVERY - 1 ? drawDamaged(seed, before) : drawCase(seed, index - before);
}

/**
 * A damaged case by its number from 0: every kind of damage once in as many cases as there are kinds. The data are those
 * of a drawn case with one file. None is nested very deeply, which is a matter of its own and hides what damage does.
 */
export function drawDamaged(seed: number, index: number): Case {
  const kind = dealt(KINDS, index, seedOf(seed, 'damage'));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const base = drawCase(seedOf(seed, 'damaged', index), attempt);
    if (base.instances.length > 1 || base.features.includes(depth50.name)) continue;
    const damaged = withDamage(base, kind, seedOf(seed, 'damaged', index, attempt));
    if (damaged) return damaged;
  }
  throw new Error(`no drawn case has a place for ${JSON.stringify(kind)} (seed ${seed}, damaged case ${index})`);
}

function withDamage(base: Case, kind: Kind, choice: number): Case | undefined {
  const damage = damageOf(base, kind, choice);
  const damaged = caseOf({
    ...base,
    validity: worse(base.validity, validityOf(damage)),
    features: [...base.features, DAMAGED, featureOf(kind)],
    damage,
  });
  return hasPlace(damaged) ? damaged : undefined;
}

/** Whether a case with damage can be rendered, and then differs from one without. */
function hasPlace(subject: Case): boolean {
  const rendered = renderCase(subject);
  try {
    return rendered.rendering('damaged').files.length > 0;
  } catch (error) {
    if (error instanceof DefectError) return false;
    throw error;
  }
}

function damageOf(base: Case, kind: Kind, choice: number): Damage {
  if ('defect' in kind) return { defects: [kind.defect] };
  // The seed tells the kind of change by its remainder.
  if ('mutation' in kind)
    return {
      bytes: 1 + (choice % 3),
      seed: Math.floor((choice % 1_000_000) / MUTATIONS.length) * MUTATIONS.length + kind.mutation,
    };
  const { bytes } = renderCase(base).rendering('canonical').files[0]!;
  const [from, to] = cutRegions(bytes)[kind.cut];
  return { keep: from + (choice % (to - from)) };
}

const ORDER: readonly Validity[] = ['legal', 'tolerated', 'malformed'];

const worse = (one: Validity, other: Validity): Validity => (ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other);

/** The worst class of what is wrong; bytes that chance changes, or that are missing, make a file malformed. */
export const validityOf = (damage: Damage): Validity =>
  'defects' in damage
    ? damage.defects
        .map((name) => DEFECTS.find((defect) => defect.name === name)?.validity ?? 'malformed')
        .reduce(worse, 'legal')
    : 'malformed';

const featureOf = (kind: Kind): string => {
  if ('defect' in kind) return `defect:${kind.defect}`;
  return 'mutation' in kind ? `mutation:${MUTATIONS[kind.mutation]!.name}` : `cut:${kind.cut}`;
};

/** What damaged cases name as a feature, each kind of damage once. */
export const DAMAGE_FEATURES: readonly string[] = [...new Set(KINDS.map(featureOf))];
