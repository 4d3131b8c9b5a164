/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Results } from '../../contract/results.ts';
import type { embedFiles } from './embedded-files.ts';
import { ExposureTable } from './exposure-table.tsx';
import { Filters } from './filters.tsx';
import type { FindingFiles } from './finding-files.ts';
import { findingMaterial } from './finding-material.ts';
import { FindingView } from './finding-view.tsx';
import { Legend } from './legend.tsx';
import { Logo } from './logo.tsx';
import { Matrix } from './matrix.tsx';
import { MissingTools } from './missing-tools.tsx';
import { RunFacts } from './run-facts.tsx';
import { ToolDetails } from './tool-details.tsx';
import { groupTools } from './tool-groups.ts';
import { toolVersions } from './tool-versions.ts';
import { VersionTables } from './version-tables.tsx';

interface PageProps {
  readonly results: Results;
  readonly given: ReadonlyMap<string, FindingFiles>;
  readonly features: readonly string[];
  readonly offered: ReturnType<typeof embedFiles>['offered'];
}

/** What stands in the body of the report, from the first screen to the last finding. */
export function Page({ results, given, features, offered }: PageProps): VNode {
  const groups = groupTools(results);
  return (
    <>
      <a class="skip" href="#findings">
        Skip to the counterexamples
      </a>
      <header>
        <Logo />
        <div>
          <h1>Blockshift</h1>
          <p class="question">
            Does a DICOM tool find private data by <em>who signed</em> the block, or by the <em>number</em> the block
            happens to have today?
          </p>
          <RunFacts results={results} />
        </div>
      </header>
      <main>
        <Filters results={results} features={features} />
        <section aria-labelledby="matrix-title">
          <h2 id="matrix-title">Tools</h2>
          <Legend used={new Set(results.cells.map(({ verdict }) => verdict))} />
          <Matrix results={results} groups={groups} />
        </section>
        <VersionTables versions={toolVersions(results)} />
        <ExposureTable exposures={results.exposures} />
        <Findings results={results} given={given} features={features} offered={offered} />
        <ToolDetails results={results} />
        <MissingTools missing={results.missing} />
      </main>
      <footer>
        <p class="quiet">
          Everything is in this file: it loads nothing and sends nothing. What tools printed is shown as text;
          characters that could mislead a reader appear as codes such as <code>{'\\u{202E}'}</code>.
        </p>
      </footer>
    </>
  );
}

function Findings({ results, given, features, offered }: PageProps): VNode {
  const tools = new Map(results.tools.map((tool, place) => [tool.id, { tool, place }]));
  const properties = new Map(results.properties.map((property, place) => [property.id, { property, place }]));
  const numbers = new Map(features.map((name, index) => [name, index]));
  return (
    <section class="findings" id="findings" aria-labelledby="findings-title" tabIndex={-1}>
      <h2 id="findings-title">Counterexamples</h2>
      {results.findings.length === 0 && <p>None was found in the cases of this run.</p>}
      <p class="none-left" hidden>
        No counterexample fits this filter.
      </p>
      {results.findings.map((finding) => {
        const own = given.get(finding.id);
        const named = [finding.feature, `family:${finding.feature}`, ...(own?.case?.case.features ?? [])];
        return (
          <FindingView
            finding={finding}
            tool={tools.get(finding.tool)?.tool}
            property={properties.get(finding.property)?.property}
            places={{
              tool: tools.get(finding.tool)?.place ?? -1,
              property: properties.get(finding.property)?.place ?? -1,
              features: [...new Set(named.flatMap((name) => numbers.get(name) ?? []))],
            }}
            material={findingMaterial(finding, own)}
            files={offered.get(finding.id) ?? []}
          />
        );
      })}
    </section>
  );
}
