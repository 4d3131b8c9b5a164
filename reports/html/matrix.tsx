/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Verdict } from '../../contract/judgement.ts';
import type { Cell, Results, ToolInfo } from '../../contract/results.ts';
import { headlineOf } from '../headline.ts';
import { MEANINGS, SYMBOLS } from '../verdict-symbols.ts';
import { propertyGroup } from './exercised.ts';
import { Hostile } from './hostile.tsx';
import { ROLES } from './table-roles.ts';
import type { ToolGroup } from './tool-groups.ts';
import { inSeries, toolSentence } from './tool-sentence.ts';

interface MatrixProps {
  readonly results: Results;
  readonly groups: readonly ToolGroup[];
}

const SENTENCE_LENGTH = 600;

/** Tools by groups of properties, each tool with a sentence; those with the same verdicts stand together. */
export function Matrix({ results, groups }: MatrixProps): VNode {
  const columns = [...new Set(results.properties.map(({ id }) => propertyGroup(id)))];
  const byTool = new Map<string, Cell[]>(results.tools.map(({ id }) => [id, []]));
  for (const cell of results.cells) byTool.get(cell.tool)?.push(cell);
  return (
    <table class="matrix" {...ROLES.table} aria-label="Tools by groups of properties">
      <thead {...ROLES.rowgroup}>
        <tr {...ROLES.row}>
          <th {...ROLES.columnheader} scope="col">
            Tool
          </th>
          {columns.map((column, index) => (
            <th {...ROLES.columnheader} scope="col" class="group" data-column={index}>
              <Hostile text={column} limit={24} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody {...ROLES.rowgroup} class={group.tools.length > 1 ? 'alike' : undefined}>
          {group.tools.map((tool, index) => (
            <Row
              tool={tool}
              place={results.tools.indexOf(tool)}
              columns={columns}
              cells={byTool.get(tool.id) ?? []}
              complete={results.complete}
              remark={index === 0 && <Remark group={group} />}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Why a group of rows stands together, and where it stands alone. */
function Remark({ group: { tools, odd } }: { readonly group: ToolGroup }): VNode | null {
  if (tools.length === 1 && odd.length === 0) return null;
  const wrong = odd.filter(({ othersPass }) => othersPass);
  const right = odd.filter(({ othersPass }) => !othersPass);
  const some = (list: ToolGroup['odd']): string => inSeries(list.slice(0, 4).map(({ property }) => property));
  const more = (list: ToolGroup['odd']): string => (list.length > 4 ? ` and ${list.length - 4} more` : '');
  return (
    <span class="remark">
      {tools.length > 1 && <span class="tag">{`same verdicts: these ${tools.length} agree in every property`}</span>}
      {odd.length > 0 && (
        <span class="tag odd">
          {'odd one out: '}
          {wrong.length > 0 && <Hostile text={`alone wrong in ${some(wrong)}${more(wrong)}`} />}
          {wrong.length > 0 && right.length > 0 && '; '}
          {right.length > 0 && <Hostile text={`alone right in ${some(right)}${more(right)}`} />}
        </span>
      )}
    </span>
  );
}

interface RowProps {
  readonly tool: ToolInfo;
  readonly place: number;
  readonly columns: readonly string[];
  readonly cells: readonly Cell[];
  readonly complete: boolean;
  readonly remark: VNode | false;
}

function Row({ tool, place, columns, cells, complete, remark }: RowProps): VNode {
  return (
    <tr {...ROLES.row} class="tool-row" data-tool={place}>
      <th {...ROLES.rowheader} scope="row">
        <a class="tool-name" href={`#tool-${place}`}>
          <Hostile text={tool.id} limit={60} />
        </a>{' '}
        <span class="version">
          <Hostile text={tool.version} limit={40} />
        </span>
        {remark}
        <Sentence tool={tool} cells={cells} complete={complete} />
      </th>
      {columns.map((column, index) => {
        const headline = headlineOf(cells.filter(({ property }) => propertyGroup(property) === column));
        return <MatrixCell headline={headline} column={column} place={index} />;
      })}
    </tr>
  );
}

/** One plain sentence; where there is more to say, it opens. */
function Sentence({ tool, cells, complete }: Pick<RowProps, 'tool' | 'cells' | 'complete'>): VNode {
  const { short, all } = toolSentence(tool, { cells, complete });
  if (all.length === 0)
    return (
      <span class="sentence">
        <Hostile text={short} limit={SENTENCE_LENGTH} />
      </span>
    );
  return (
    <details class="sentence">
      <summary>
        <Hostile text={short} limit={SENTENCE_LENGTH} />
      </summary>
      <ul>
        {all.map((sentence) => (
          <li>
            <Hostile text={sentence} limit={SENTENCE_LENGTH} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface CellProps {
  readonly headline: ReturnType<typeof headlineOf>;
  readonly column: string;
  readonly place: number;
}

/** The page's script writes the same three parts anew when a filter is set. */
function MatrixCell({ headline, column, place }: CellProps): VNode {
  const verdict: Verdict = headline?.verdict ?? 'not-run';
  const { times, exercised } = headline ?? { times: 0, exercised: 0 };
  const counts = exercised === 0 ? '' : verdict === 'pass' ? `${times}` : `${times}/${exercised}`;
  return (
    <td {...ROLES.cell} class={`cell v-${verdict}`} data-column={place}>
      <span class="cell-name" aria-hidden="true">
        <Hostile text={column} limit={16} />
      </span>
      <span class="sign" aria-hidden="true">
        {SYMBOLS[verdict]}
      </span>
      <span class="unseen">{MEANINGS[verdict]} </span>
      <span class="counts">{counts}</span>
    </td>
  );
}
