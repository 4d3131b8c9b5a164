import type { Capability } from '../contract/capability.ts';
import { includes } from '../contract/capability.ts';
import type { Case } from '../contract/case.ts';
import type { Operation, Question } from '../contract/operation.ts';
import { isAddress, type RawPath } from '../dicom/address.ts';
import { blockTagOf, FIRST_BLOCK } from '../dicom/private-block.ts';
import { tagText } from '../dicom/tag.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';

/** The tag of a control's target: creators of the control set are in block 10. */
export const controlTag = ({ address }: Case['target']): string =>
  tagText(blockTagOf(Number.parseInt(address.group, 16), FIRST_BLOCK, Number.parseInt(address.element, 16)));

/** The way to a control's target, which leads through standard Sequences only. */
export const controlPath = ({ path }: Case['target']): RawPath =>
  path.map((step) => {
    if (isAddress(step)) throw new Error('a control is not inside a private Sequence');
    return { tag: step.tag, item: step.item };
  });

/** What a control writes: it fits into SH and LO, and no control holds it. */
export const CONTROL_VALUE = 'NEW CONTROL';

/** An element of the target's creator that no control holds, for insertions. */
const controlNeighbour = ({ address }: Case['target']): Case['target']['address'] => ({
  ...address,
  element: 'F0',
});

/** What to ask about a control's target; undefined where that is more than the tool declares. */
export function controlQuestion(target: Case['target'], operation: Operation, tool: Capability): Question | undefined {
  const { address } = target;
  const path = controlPath(target);
  const depth = tool.depth;
  const reachable = depth.includes('all') || depth.includes('path') || (depth.includes('top') && path.length === 0);
  const byCreator = tool.addressing !== 'number';
  switch (operation) {
    case 'read':
      return { operation };
    case 'lookup':
    case 'erase':
      if (!reachable || !byCreator) return undefined;
      return depth.includes('all') ? { operation, address } : { operation, address, path };
    case 'lookupByTag':
    case 'eraseByTag':
      return reachable ? { operation, tag: controlTag(target) } : undefined;
    case 'edit':
      if (!reachable || !byCreator) return undefined;
      return depth.includes('all')
        ? { operation, address, values: [CONTROL_VALUE] }
        : { operation, address, path, values: [CONTROL_VALUE] };
    case 'editByTag':
      return reachable ? { operation, tag: controlTag(target), values: [CONTROL_VALUE] } : undefined;
    case 'insert':
      if (!byCreator || (path.length > 0 && !depth.includes('path'))) return undefined;
      return { operation, address: controlNeighbour(target), path, vr: 'LO', values: [CONTROL_VALUE] };
    case 'exportJson':
    case 'exportXml':
    case 'roundTrip':
    case 'store':
      return { operation };
    case 'deidentify':
      return { operation, keepSafePrivate: false };
    case 'transcode': {
      const { implicitLittle, explicitLittle } = TRANSFER_SYNTAX;
      const transferSyntax = [implicitLittle, explicitLittle].find((syntax) => includes(tool.writes, syntax));
      return transferSyntax === undefined ? undefined : { operation, transferSyntax };
    }
    case 'convert':
      return { operation };
  }
}
