import type { Capabilities, Capability } from '../contract/capability.ts';
import { includes } from '../contract/capability.ts';
import type { Case, EncodingSpec, RenderedCase, RenderingId } from '../contract/case.ts';
import type { Question } from '../contract/operation.ts';
import type { Ask } from '../contract/property.ts';
import type { Address, ItemPath, RawPath } from '../dicom/address.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import { askAbout } from './ask-about.ts';
import { elementsOf } from './expected.ts';
import { fileOf } from './judge-helpers.ts';
import { rawPathOf } from './raw-path.ts';

/** Whether a case is one file that may be judged; broken data, and cases about damage, are the matter of `robust.*`. */
export const isSingle = (subject: Case): boolean =>
  subject.validity !== 'malformed' && subject.damage === undefined && subject.instances.length === 1;

/** Whether the bytes leave out the VR of private elements: Implicit VR, or UN. */
export const hidesVR = ({ un, transferSyntax }: EncodingSpec): boolean =>
  un || transferSyntax === TRANSFER_SYNTAX.implicitLittle;

export const hasFeature = (subject: Case, feature: string): boolean => subject.features.includes(feature);

const newlines = new WeakMap<Meaning, boolean>();

/** Asked of every rendering by every property. */
function holdsNewline(meaning: Meaning): boolean {
  const before = newlines.get(meaning);
  if (before !== undefined) return before;
  const holds = elementsOf(meaning).some(
    ({ element }) =>
      'values' in element && element.values.some((value) => typeof value === 'string' && /[\r\n]/.test(value)),
  );
  newlines.set(meaning, holds);
  return holds;
}

/** Why a tool cannot be asked an operation about these renderings; undefined where it can. */
export function outOfReach(
  subject: RenderedCase,
  capability: Capability | undefined,
  renderings: readonly RenderingId[],
): { readonly unsupported: string } | undefined {
  if (!capability) return { unsupported: 'the tool does not offer this operation' };
  for (const rendering of renderings) {
    for (const file of subject.rendering(rendering).files) {
      if (!includes(capability.reads, file.transferSyntax)) {
        return { unsupported: `the tool does not read Transfer Syntax ${file.transferSyntax}` };
      }
      if (capability.singleLineText && holdsNewline(file.meaning)) {
        return { unsupported: 'the output of the tool has no way to show text of several lines' };
      }
    }
  }
  return undefined;
}

/** Where a tool is asked for the target: at every depth, or in the Item that holds it. */
export type Scope = 'everywhere' | 'item';

/** The scope that a tool offers for the target of a case; undefined where it reaches no such Item. */
export function scopeOf(subject: Case, { depth }: Capability): Scope | undefined {
  if (depth.includes('all')) return 'everywhere';
  if (depth.includes('path')) return 'item';
  return depth.includes('top') && subject.target.path.length === 0 ? 'item' : undefined;
}

/** The Item in which a scope wants the target; undefined for every depth. */
export const pathIn = (subject: Case, scope: Scope): ItemPath | undefined =>
  scope === 'item' ? subject.target.path : undefined;

/** Asks for the target of a case by its creator, in each rendering, or why the tool cannot be asked. */
export const asksByCreator = (
  operation: 'lookup' | 'erase',
  subject: RenderedCase,
  tool: Capabilities,
  renderings: readonly RenderingId[],
): readonly Ask[] | { readonly unsupported: string } =>
  asksAtTarget(operation, subject, tool, renderings, (address, path) =>
    path === undefined ? { operation, address } : { operation, address, path },
  );

/**
 * Asks about the target of a case by its creator, wherever the tool reaches it: the question gets the address and, unless
 * it is for every depth, the way in the rendering.
 */
export function asksAtTarget(
  operation: 'lookup' | 'erase' | 'edit',
  subject: RenderedCase,
  tool: Capabilities,
  renderings: readonly RenderingId[],
  question: (address: Address, path?: RawPath) => Question,
): readonly Ask[] | { readonly unsupported: string } {
  const capability = tool[operation];
  const out = outOfReach(subject, capability, renderings);
  if (out || !capability) return out ?? { unsupported: 'the tool does not offer this operation' };
  if (capability.addressing === 'number') return { unsupported: 'the tool takes no Private Creator in a request' };
  const scope = scopeOf(subject.case, capability);
  if (!scope) return { unsupported: 'the tool does not look into Items, and the element is in one' };
  const { address, path } = subject.case.target;
  return renderings.flatMap((rendering) => {
    if (scope === 'everywhere') return [askAbout(rendering, question(address))];
    const raw = rawPathOf(fileOf(subject, rendering).dataSet, path);
    return raw ? [askAbout(rendering, question(address, raw))] : [];
  });
}
