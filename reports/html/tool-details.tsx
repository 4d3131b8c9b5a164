/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { HARMS } from '../../contract/judgement.ts';
import type { Cell, Results, ToolInfo } from '../../contract/results.ts';
import { capabilityLines } from '../capability-lines.ts';
import { Hostile } from './hostile.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { shownText } from './shown-text.ts';
import { Outcome } from './version-tables.tsx';

/** Every tool with its build, what it can be asked, and each of its cells; closed until somebody looks. */
export const ToolDetails = ({ results }: { readonly results: Results }): VNode => (
  <section class="tools" aria-labelledby="tools-title">
    <h2 id="tools-title">Each tool, property by property</h2>
    {results.tools.map((tool, place) => (
      <OneTool
        tool={tool}
        place={place}
        results={results}
        cells={results.cells.filter((cell) => cell.tool === tool.id)}
      />
    ))}
  </section>
);

interface OneToolProps {
  readonly tool: ToolInfo;
  readonly place: number;
  readonly results: Results;
  readonly cells: readonly Cell[];
}

function OneTool({ tool, place, results, cells }: OneToolProps): VNode {
  const { id, toolkit, version, build, capabilities, cases } = tool;
  const asked = cells.filter(({ verdict }) => verdict !== 'unsupported');
  const unsupported = cells.length - asked.length;
  return (
    <details id={`tool-${place}`} data-tool={place}>
      <summary>
        <b>
          <Hostile text={id} limit={60} />
        </b>{' '}
        <Hostile text={version} limit={40} />{' '}
        <span class="quiet">
          <Hostile text={[toolkit, build].filter(Boolean).join(', ')} limit={120} />
        </span>
      </summary>
      {cases !== undefined && cases.done < cases.planned && (
        <p class="warning">{`Time was up: it was put ${cases.done} of ${cases.planned} cases.`}</p>
      )}
      <ul class="abilities">
        {capabilityLines(capabilities).map((line) => (
          <li>
            <Hostile text={line} />
          </li>
        ))}
      </ul>
      {asked.length > 0 && (
        <ScrollRegion label={`Properties of ${shownText(id, 60)}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Property</th>
                <th scope="col">Outcome</th>
                <th scope="col">What and why</th>
              </tr>
            </thead>
            <tbody>
              {asked.map((cell) => (
                <PropertyRow cell={cell} place={results.properties.findIndex((one) => one.id === cell.property)} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {unsupported > 0 && <p class="quiet">{`It has no operation for the other ${unsupported} properties.`}</p>}
    </details>
  );
}

function PropertyRow({ cell, place }: { readonly cell: Cell; readonly place: number }): VNode {
  const harms = HARMS.flatMap((harm) => (cell.harms[harm] === undefined ? [] : [`${harm} ${cell.harms[harm]}`]));
  return (
    <tr data-property={place}>
      <th scope="row">
        <code>
          <Hostile text={cell.property} limit={60} />
        </code>
      </th>
      <td class="outcome">
        <Outcome cell={cell} />
      </td>
      <td>
        {harms.join(', ')}
        {harms.length > 0 && cell.reason !== undefined && '; '}
        {cell.reason !== undefined && <Hostile text={cell.reason} limit={240} />}{' '}
        {cell.findings.map((finding) => (
          <a class="finding-link" href={`#${finding}`}>
            {finding}
          </a>
        ))}
      </td>
    </tr>
  );
}
