/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { pathText } from '../../dicom/address.ts';
import { BlockDrawing } from './block-drawing.tsx';
import { blockLayout } from './block-layout.ts';
import type { FindingMaterial } from './finding-material.ts';
import { Hostile } from './hostile.tsx';

const SIDES = {
  canonical: 'as the vendor writes',
  moved: 'moved',
  decoy: 'another on its block',
  'foreign-only': 'only another there',
  removed: 'without the creator',
  recoded: 'in another encoding',
  damaged: 'damaged',
} as const;

/** The blocks in the target's group: where the vendor puts them, and where they were when the tool failed. */
export function FindingBlocks({ material }: { readonly material: FindingMaterial }): VNode | null {
  const { case: subject, before, shown } = material;
  const after = blockLayout(shown.dataSet, subject) ?? [];
  const first = before && blockLayout(before.dataSet, subject);
  const { address, path } = subject.target;
  if (after.length === 0 && !first?.length) return null;
  const where = path.length === 0 ? 'in the Data Set' : `in ${pathText(path)}`;
  return (
    <figure>
      <BlockDrawing
        before={first ?? after}
        after={after}
        names={[SIDES.canonical, first ? SIDES[shown.rendering] : 'the same: nothing moved']}
        creator={address.creator}
      />
      <figcaption>
        Blocks of group {address.group} <Hostile text={where} limit={200} />.{' '}
        <span class="key target">the creator asked for</span> <span class="key rival">another creator</span>
      </figcaption>
    </figure>
  );
}
