/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Finding } from '../../contract/results.ts';
import { Hostile } from './hostile.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { shownText } from './shown-text.ts';
import type { Mark, TreeRow } from './tree-rows.ts';

const MARKS: Readonly<Record<Mark, string>> = {
  target: 'asked for',
  absent: 'asked for, and not here',
  rival: 'somebody else’s, on the usual number',
  given: 'its value is in the answer',
  changed: 'differs in the output',
};

interface TreeProps {
  readonly rows: readonly TreeRow[];
  readonly finding: Finding;
}

/** What the tool was given, as a tree; where it went wrong, what was expected and what was observed. */
export const FindingTree = ({ rows, finding }: TreeProps): VNode =>
  rows.length === 0 ? (
    <p class="quiet">Not one Data Element can be read from this file: what it still holds is among the files below.</p>
  ) : (
    <ScrollRegion kind="tree" label={`Data Set of ${shownText(finding.id, 20)}`}>
      <ol>
        {rows.map((row) => (
          <li class={`${row.kind} d${Math.min(row.depth, 12)}${row.mark === undefined ? '' : ` mark-${row.mark}`}`}>
            <RowText row={row} />
            {(row.mark === 'target' || row.mark === 'absent') && <InPlace finding={finding} />}
          </li>
        ))}
      </ol>
    </ScrollRegion>
  );

function RowText({ row: { kind, tag, vr, who, name, value, mark, output } }: { readonly row: TreeRow }): VNode {
  if (kind === 'item' || kind === 'left-out') return <span class="quiet">{who}</span>;
  return (
    <>
      <span class="tag-number">{tag}</span> <span class="vr">{vr}</span>{' '}
      {who !== '' && (
        <span class="owner">
          <Hostile text={who} limit={70} />
        </span>
      )}{' '}
      {name !== '' && (
        <span class="element-name">
          <Hostile text={name} limit={80} />
        </span>
      )}{' '}
      <span class="value">
        <Hostile text={value} limit={90} />
      </span>
      {mark !== undefined && <span class="mark">{MARKS[mark]}</span>}
      {output !== undefined && (
        <span class="in-output">
          in the output: <Hostile text={output} limit={90} />
        </span>
      )}
    </>
  );
}

const InPlace = ({ finding: { expected, observed } }: { readonly finding: Finding }): VNode | null =>
  expected === undefined && observed === undefined ? null : (
    <span class="in-place">
      {expected !== undefined && (
        <span class="expected">
          <b>expected</b> <Hostile text={expected} limit={240} />
        </span>
      )}
      {observed !== undefined && (
        <span class="observed">
          <b>observed</b> <Hostile text={observed} limit={240} />
        </span>
      )}
    </span>
  );
