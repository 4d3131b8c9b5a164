import fc from 'fast-check';
import { type Address, isAddress, samePath } from '../../dicom/address.ts';
import { FIRST_BLOCK } from '../../dicom/private-block.ts';
import type { VR } from '../../dicom/vr.ts';
import { arrangeTrigger } from '../features/arrange-trigger.ts';
import { collidingVR } from '../features/colliding-vr.ts';
import type { Setting, Stage, Theme, Trigger } from '../features/feature.ts';
import { nested } from '../features/nested.ts';
import { topLevel } from '../features/top-level.ts';
import { alongPath, itemAt } from '../items.ts';
import { blockIn } from '../physical.ts';
import { place } from '../place.ts';
import { conventionalBlock } from '../vendors/conventional-block.ts';
import { vendorOf } from '../vendors/vendor-of.ts';
import { type Candidate, candidates } from './candidates.ts';
import { canonToshiba } from './canon-toshiba.ts';
import { elscint } from './elscint.ts';
import { freeForm } from './free-form.ts';
import { geClassic } from './ge-classic.ts';
import { hitachi } from './hitachi.ts';
import { pacs } from './pacs.ts';
import { philipsClassic } from './philips-classic.ts';
import { philipsEnhanced } from './philips-enhanced.ts';
import { collidingOwners, rivalOf } from './rival.ts';
import { siemensClassic } from './siemens-classic.ts';
import { siemensEarly } from './siemens-early.ts';
import { siemensEnhanced } from './siemens-enhanced.ts';
import type { Arrangement, Draft, FamilyMaker, Subject } from './subject.ts';
import { uih } from './uih.ts';

/** The families that cases are drawn from, apart from the conversion templates. */
export const FAMILIES = [
  'siemens-enhanced',
  'siemens-classic',
  'siemens-early',
  'ge-classic',
  'philips-enhanced',
  'philips-classic',
  'canon-toshiba',
  'uih',
  'hitachi',
  'elscint',
  'pacs',
  'free-form',
] as const;

export type Family = (typeof FAMILIES)[number];

/** Those whose vendors leave a block unused below a creator. */
export const FAMILIES_WITH_GAPS: ReadonlySet<Family> = new Set<Family>([
  'siemens-enhanced',
  'siemens-classic',
  'philips-enhanced',
  'philips-classic',
  'canon-toshiba',
  'pacs',
  'free-form',
]);

/** What a draft is to be. */
export interface Wish {
  readonly family: Family;
  readonly theme: Theme;
  readonly trigger: Trigger | undefined;
  readonly setting: Setting | undefined;
  readonly arrangement: Arrangement;
  /** The target is not in the root, whatever the theme. */
  readonly inItem: boolean;
  readonly aim: Aim;
}

/** What the target must be besides; nothing where it is empty. */
export interface Aim {
  readonly family?: Family;
  readonly vr?: VR;
  /** Its group, in which its low byte means something else to another creator of the vendor: the rival. */
  readonly collidingIn?: string;
  /** The same, but to a creator of another vendor. */
  readonly strangersIn?: string;
}

type Choices = readonly [number, number, number, number];

const choices: fc.Arbitrary<Choices> = fc.noBias(fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999), fc.nat(9999)));

const MAKERS: Readonly<Record<Family, FamilyMaker>> = {
  'siemens-enhanced': siemensEnhanced,
  'siemens-classic': siemensClassic,
  'siemens-early': siemensEarly,
  'ge-classic': geClassic,
  'philips-enhanced': philipsEnhanced,
  'philips-classic': philipsClassic,
  'canon-toshiba': canonToshiba,
  uih,
  hitachi,
  elscint,
  pacs,
  'free-form': freeForm,
};

const made = new Map<string, fc.Arbitrary<[Subject, Choices]>>();

/** Made when first asked for: not every family can have every arrangement. */
function subjects(family: Family, arrangement: Arrangement): fc.Arbitrary<[Subject, Choices]> {
  const key = `${family} ${arrangement}`;
  const known = made.get(key) ?? fc.tuple(MAKERS[family](arrangement), choices);
  made.set(key, known);
  return known;
}

/**
 * One draft as wished, the same for the same seed. Undefined where this draw has no element that fits theme, trigger and
 * arrangement.
 */
export function drawDraft(wish: Wish, seed: number): Draft | undefined {
  const { family, theme, trigger, arrangement, inItem, aim } = wish;
  const [drawn] = fc.sample(subjects(family, arrangement), { seed, numRuns: 1 });
  const [subject, chosen] = drawn!;
  const fits = (candidate: Candidate): boolean =>
    (!inItem || candidate.path.length > 0) &&
    (arrangement !== 'gap' || hasGap(candidate.address)) &&
    (trigger?.suits(candidate, family === 'free-form') ?? true) &&
    (trigger?.place !== 'item' || candidate.path.length > 0) &&
    (aim.vr === undefined || candidate.vr === aim.vr) &&
    (aim.collidingIn === undefined ||
      (candidate.address.group === aim.collidingIn && hasRelative(candidate, theme === collidingVR))) &&
    (aim.strangersIn === undefined ||
      (candidate.address.group === aim.strangersIn && hasStranger(candidate, theme === collidingVR)));
  const owners = candidates(subject.meaning, theme)
    .map((own) => own.filter(fits))
    .filter((own) => own.length > 0);
  return draftOf(wish, subject, choose(owners, theme, chosen), chosen);
}

/** Where nobody else stands below a creator whose vendor does not use the first block, it can move down. */
const hasGap = ({ creator, group }: Address): boolean =>
  (conventionalBlock(creator, group) ?? FIRST_BLOCK) > FIRST_BLOCK;

function draftOf(
  { family, theme, trigger, setting, arrangement, aim }: Wish,
  { meaning, mint }: Subject,
  start: Candidate | undefined,
  chosen: Choices,
): Draft | undefined {
  if (!start) return undefined;
  const { path, address } = start;
  const found: Stage = { meaning, target: { path, address }, mint, choice: chosen[2] };
  const ready = trigger ? arrangeTrigger(trigger, found) : found;
  if (!ready) return undefined;
  const home = itemAt(ready.meaning, ready.target.path)!;
  const block = blockIn(place(alongPath(home, [])), ready.target.address.group, ready.target.address.creator)!;
  const stays = arrangement === 'gap' || trigger?.isAboutCreator === true;
  const scene = theme.arrange({ ...found, ...ready, block, stays });
  if (!scene) return undefined;
  const { target } = scene;
  const whole = setting?.arrange({ ...found, ...scene }) ?? scene.meaning;
  const rival = rivalOf({
    meaning: whole,
    path: target.path,
    address: target.address,
    vr: start.vr,
    colliding: theme === collidingVR,
    rather: aim.strangersIn !== undefined ? 'other vendor' : isRelated(aim, chosen) ? 'relative' : undefined,
    choice: chosen[3],
    mint,
  });
  const opposite = rival.places
    .find((other) => samePath(other.path, target.path))
    ?.elements.find((e) => isAddress(e) && e.element === target.address.element);
  const features = [
    `family:${family}`,
    target.path.length === 0 ? topLevel.name : nested.name,
    ...([nested, topLevel, collidingVR].includes(theme) ? [] : [theme.name]),
    ...(opposite && opposite.vr !== start.vr ? [collidingVR.name] : []),
    ...[trigger, setting].flatMap((feature) => (feature ? [feature.name] : [])),
  ];
  return { family, features, validity: theme.validity, instances: [whole], target, rival };
}

const isRelated = (aim: Aim, chosen: Choices): boolean => aim.collidingIn !== undefined || prefersRelatives(chosen);

/** In half of the cases a target is preferred that collides with another creator of its vendor, which is the rival. */
const prefersRelatives = (chosen: Choices): boolean => chosen[0] % 2 === 0;

/** Whether another creator of the vendor, which is not in the Item, gives the low byte another VR or name. */
const hasRelative = (candidate: Candidate, otherVR: boolean): boolean =>
  collides(candidate, otherVR, (vendor, own) => vendor === own);

/** The same for a creator of another vendor. */
const hasStranger = (candidate: Candidate, otherVR: boolean): boolean =>
  collides(candidate, otherVR, (vendor, own) => vendor !== own);

function collides(
  { address, vr, creators }: Candidate,
  otherVR: boolean,
  accept: (vendor: string | undefined, own: string) => boolean,
): boolean {
  const vendor = vendorOf(address.creator);
  if (vendor === undefined) return false;
  return collidingOwners(address, vr, otherVR).some((other) => accept(vendorOf(other), vendor) && !creators.has(other));
}

/** An owner, then one of its elements: of those that serve theme and preference, where there are any. */
function choose(owners: readonly (readonly Candidate[])[], theme: Theme, chosen: Choices): Candidate | undefined {
  const otherVR = theme === collidingVR;
  const colliding = otherVR
    ? preferring(owners, ({ address, vr }) => collidingOwners(address, vr, true).length > 0)
    : owners;
  const preferred = prefersRelatives(chosen) ? preferring(colliding, (each) => hasRelative(each, otherVR)) : colliding;
  const owner = preferred[Math.floor(chosen[0] / 2) % (preferred.length || 1)];
  return owner?.[chosen[1] % owner.length];
}

/** The elements that serve, or all where none does. */
function preferring(
  owners: readonly (readonly Candidate[])[],
  serves: (candidate: Candidate) => boolean,
): readonly (readonly Candidate[])[] {
  const some = owners.map((own) => own.filter(serves)).filter((own) => own.length > 0);
  return some.length > 0 ? some : owners;
}
