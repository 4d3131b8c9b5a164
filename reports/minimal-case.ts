import type { Case, RenderingId } from '../contract/case.ts';
import { type DataSet, type Element, isSequence } from '../dicom/data-set.ts';
import { groupOf } from '../dicom/tag.ts';
import type { MutantResult } from '../engine/check-mutant.ts';
import { privateCount } from '../generators/private-count.ts';
import { renderCase } from '../generators/render.ts';
import { counted } from './counted.ts';
import { elementTree } from './element-tree.ts';
import { mutantName } from './self-check-report.ts';
import { wrap } from './wrap.ts';

/**
 * The smallest case that shows a mistake, as a person reads it: what was seen, and the trees of private data. Of a mistake
 * that shows only after other questions, the case at which it did, as it was drawn.
 */
export function minimalCaseText({ id, mistake, first }: MutantResult): string {
  const lines = wrap(`${mutantName(id)}: ${mistake}`, 80, '  ');
  if (first === undefined) return [...lines, '  nobody noticed'].join('\n');
  lines.push(...wrap(`  ${first.property}, ${first.harm ?? first.verdict}: ${first.sentence}`, 80, '  '));
  const { minimal, last, cases } = first;
  const subject = minimal ?? last;
  if (minimal === undefined)
    lines.push(
      ...wrap(`  It shows only after the questions of ${counted(cases - 1, 'other case')}, at this one:`, 80, '  '),
    );
  if (subject === undefined) return lines.join('\n');
  const { encoding, layout, damage } = subject;
  const name = subject.features.find((feature) => feature.startsWith('encoding:')) ?? encoding.transferSyntax;
  lines.push(
    `  ${counted(privateCount(subject), 'private element')}; ${subject.family}, layout ${layout.name}, ${name}`,
    ...(damage === undefined ? [] : [`  damage: ${JSON.stringify(damage)}`]),
    ...(minimal === undefined ? [`  case ${subject.id}; --out FILE writes all of it`] : []),
  );
  for (const rendering of minimal === undefined ? (['canonical'] as const) : shown(minimal)) {
    lines.push(`  ${rendering}`);
    for (const line of elementTree(privateOnly(dataSetOf(subject, rendering)))) lines.push(`    ${line}`);
  }
  return lines.join('\n');
}

/** The data before and after: with the rival where the target stood, unless the data are damaged. */
const shown = ({ damage }: Case): readonly RenderingId[] =>
  damage === undefined ? ['canonical', 'moved', 'decoy'] : ['canonical'];

const dataSetOf = (subject: Case, rendering: RenderingId): DataSet =>
  renderCase(subject).rendering(rendering).files[0]!.dataSet;

/** Without standard elements, but for the Sequences that private ones are in. */
const privateOnly = <T extends DataSet>(dataSet: T): T => ({
  ...dataSet,
  elements: dataSet.elements.flatMap((element): Element[] => {
    const isPrivate = groupOf(element.tag) % 2 === 1;
    if (!isSequence(element)) return isPrivate ? [element] : [];
    const items = element.items.map(privateOnly);
    return isPrivate || items.some(({ elements }) => elements.length > 0) ? [{ ...element, items }] : [];
  }),
});
