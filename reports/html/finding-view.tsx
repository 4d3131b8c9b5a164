/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Finding, PropertyInfo, ToolInfo } from '../../contract/results.ts';
import { keyText, pathText } from '../../dicom/address.ts';
import { SYMBOLS } from '../verdict-symbols.ts';
import type { OfferedFile } from './embedded-files.ts';
import { FindingBlocks } from './finding-blocks.tsx';
import { FindingClauses } from './finding-clauses.tsx';
import { FindingCommands } from './finding-command.tsx';
import { FindingDownloads } from './finding-downloads.tsx';
import type { FindingMaterial } from './finding-material.ts';
import { FindingTree } from './finding-tree.tsx';
import { Hostile } from './hostile.tsx';
import { treeRows } from './tree-rows.ts';

interface FindingProps {
  readonly finding: Finding;
  readonly tool: ToolInfo | undefined;
  readonly property: PropertyInfo | undefined;
  /** The numbers by which the page's script filters. */
  readonly places: { readonly tool: number; readonly property: number; readonly features: readonly number[] };
  readonly material: FindingMaterial | undefined;
  readonly files: readonly OfferedFile[];
}

/** One counterexample: the sentence, and behind it all that it takes to believe, repeat and report it. */
export function FindingView(props: FindingProps): VNode {
  const { finding, tool, property, places, material, files } = props;
  const { id, verdict, harm, sentence } = finding;
  return (
    <details
      class="finding"
      id={id}
      data-tool={places.tool}
      data-property={places.property}
      data-verdict={verdict}
      data-features={places.features.join(' ')}
    >
      <summary>
        <span class={`sign v-${verdict}`} aria-hidden="true">
          {SYMBOLS[verdict]}
        </span>
        <span class="what">
          <span class="finding-sentence">
            <Hostile text={sentence} limit={300} />
          </span>
          <span class="where">
            <code>
              <Hostile text={finding.property} limit={60} />
            </code>{' '}
            · {harm ?? verdict} · <Hostile text={finding.feature} limit={60} />
          </span>
        </span>
      </summary>
      <div class="finding-body">
        <Facts finding={finding} tool={tool} property={property} material={material} />
        <ExpectedObserved finding={finding} />
        {material === undefined ? (
          <p class="notice">
            This page was made without the files of this finding, so that its Data Set and its blocks cannot be shown.
            They are in <code>{finding.case.replace(/case\.json$/, '')}</code> beside the results.
          </p>
        ) : (
          <div class="evidence">
            <section>
              <h3>What moved</h3>
              <FindingBlocks material={material} />
            </section>
            <section>
              <h3>{`What the tool was given: ${material.shown.rendering}`}</h3>
              <FindingTree rows={treeRows(material, finding)} finding={finding} />
            </section>
          </div>
        )}
        <FindingCommands finding={finding} />
        <div class="evidence">
          {property !== undefined && property.rules.length > 0 && <FindingClauses property={property} />}
          <FindingDownloads id={id} folder={finding.folder} files={files} />
        </div>
        <p class="quiet">
          <a href={`#${id}`}>Link to this finding</a> ({id})
        </p>
      </div>
    </details>
  );
}

type FactsProps = Pick<FindingProps, 'finding' | 'tool' | 'property' | 'material'>;

function Facts({ finding, tool, property, material }: FactsProps): VNode {
  const target = material?.case.target;
  return (
    <dl class="facts">
      {property !== undefined && (
        <>
          <dt>Claim</dt>
          <dd>
            <Hostile text={property.title} />.
          </dd>
          <dt>Why it matters</dt>
          <dd>
            <Hostile text={property.consequence} />
          </dd>
        </>
      )}
      <dt>Tool</dt>
      <dd>
        <Hostile text={[tool?.id ?? finding.tool, tool?.version, tool?.build].filter(Boolean).join(' ')} limit={200} />
      </dd>
      {target !== undefined && (
        <>
          <dt>Element</dt>
          <dd>
            <code>
              <Hostile text={keyText(target.address)} limit={160} />
            </code>
            {target.path.length > 0 && (
              <>
                {' in '}
                <code>
                  <Hostile text={pathText(target.path)} limit={240} />
                </code>
              </>
            )}
          </dd>
        </>
      )}
      <dt>The data are</dt>
      <dd>{VALIDITY[finding.validity]}</dd>
    </dl>
  );
}

const VALIDITY = {
  legal: 'legal',
  tolerated: 'illegal, but common (or editions of the Standard differ)',
  malformed: 'broken',
} as const;

function ExpectedObserved({ finding: { expected, observed } }: { readonly finding: Finding }): VNode | null {
  if (expected === undefined && observed === undefined) return null;
  return (
    <div class="sides">
      {expected !== undefined && (
        <div class="side expected">
          <h3>Expected</h3>
          <p>
            <Hostile text={expected} limit={2100} />
          </p>
        </div>
      )}
      {observed !== undefined && (
        <div class="side observed">
          <h3>Observed</h3>
          <p>
            <Hostile text={observed} limit={2100} />
          </p>
        </div>
      )}
    </div>
  );
}
