import fc from 'fast-check';
import { type Address, isAddress, samePath } from '../../dicom/address.ts';
import { FIRST_BLOCK } from '../../dicom/private-block.ts';
import { alongPath, itemAt } from '../items.ts';
import { blockIn } from '../physical.ts';
import { place } from '../place.ts';
import { conventionalBlock } from '../vendors/conventional-block.ts';
import { type Candidate, candidates } from './candidates.ts';
import { freeForm } from './free-form.ts';
import { collidingOwners, rivalOf } from './rival.ts';
import { siemensClassic } from './siemens-classic.ts';
import { siemensEnhanced } from './siemens-enhanced.ts';
import { ARRANGEMENTS, type Arrangement, type Draft, type Subject, type Theme } from './subject.ts';
import { themed } from './themes.ts';

/** The families that cases are drawn from, apart from the conversion templates. */
export const FAMILIES = ['siemens-enhanced', 'siemens-classic', 'free-form'] as const;

export type Family = (typeof FAMILIES)[number];

type Choices = readonly [number, number, number, number];

const choices: fc.Arbitrary<Choices> = fc.noBias(fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999), fc.nat(9999)));

const MAKERS: Readonly<Record<Family, (arrangement: Arrangement) => fc.Arbitrary<Subject>>> = {
  'siemens-enhanced': siemensEnhanced,
  'siemens-classic': siemensClassic,
  'free-form': freeForm,
};

const SUBJECTS: ReadonlyMap<string, fc.Arbitrary<[Subject, Choices]>> = new Map(
  FAMILIES.flatMap((family) =>
    ARRANGEMENTS.map((a) => [`${family} ${a}`, fc.tuple(MAKERS[family](a), choices)] as const),
  ),
);

/**
 * One draft of a family on a theme, the same for the same seed. Undefined where this draw has no element that fits the
 * theme and the arrangement.
 */
export function drawDraft(family: Family, theme: Theme, arrangement: Arrangement, seed: number): Draft | undefined {
  const [drawn] = fc.sample(SUBJECTS.get(`${family} ${arrangement}`)!, { seed, numRuns: 1 });
  const [{ meaning, mint }, chosen] = drawn!;
  const owners = candidates(meaning, theme);
  const fitting = arrangement === 'gap' ? owners.filter(([target]) => hasGap(target!.address)) : owners;
  return draftOf(family, theme, { meaning, mint }, choose(fitting, theme, chosen), chosen);
}

/** Where nobody else stands below a creator whose vendor does not use the first block, it can move down. */
const hasGap = ({ creator, group }: Address): boolean =>
  (conventionalBlock(creator, group) ?? FIRST_BLOCK) > FIRST_BLOCK;

function draftOf(
  family: Family,
  theme: Theme,
  { meaning, mint }: Subject,
  start: Candidate | undefined,
  chosen: Choices,
): Draft | undefined {
  if (!start) return undefined;
  const { path, address } = start;
  const block = blockIn(place(alongPath(itemAt(meaning, path)!, [])), address.group, address.creator)!;
  const scene = themed(theme, { meaning, target: { path, address }, block, mint, choice: chosen[2] });
  if (!scene) return undefined;
  const { target } = scene;
  const rival = rivalOf({
    meaning: scene.meaning,
    path: target.path,
    address: target.address,
    vr: start.vr,
    colliding: theme === 'colliding-vr',
    choice: chosen[3],
    mint,
  });
  const opposite = rival.places
    .find((home) => samePath(home.path, target.path))
    ?.elements.find((e) => isAddress(e) && e.element === target.address.element);
  const features = [
    `family:${family}`,
    target.path.length === 0 ? 'top-level' : 'nested',
    ...(theme === 'nested' || theme === 'top-level' || theme === 'colliding-vr' ? [] : [theme]),
    ...(opposite && opposite.vr !== start.vr ? ['colliding-vr'] : []),
  ];
  const validity = theme === 'parent-only' ? 'tolerated' : 'legal';
  return { family, features, validity, instances: [scene.meaning], target, rival };
}

/** An owner, then one of its elements; for a collision of VRs one that is known to collide, where there is any. */
function choose(owners: readonly (readonly Candidate[])[], theme: Theme, chosen: Choices): Candidate | undefined {
  const fitting =
    theme === 'colliding-vr'
      ? owners.map((own) => own.filter(({ address, vr }) => collidingOwners(address, vr, true).length > 0))
      : owners;
  const some = fitting.filter((own) => own.length > 0);
  const owner = (some.length > 0 ? some : owners)[chosen[0] % (some.length || owners.length || 1)];
  return owner?.[chosen[1] % owner.length];
}
