/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Results } from '../../contract/results.ts';
import { Hostile } from './hostile.tsx';
import { shownText } from './shown-text.ts';

/** What was tested: versions, seed, cases, date, and what narrowed or ended the run. */
export function RunFacts({ results }: { readonly results: Results }): VNode {
  const { blockshift, complete, run, tools, properties, findings } = results;
  const filters = [...run.filters.tools, ...run.filters.properties, ...run.filters.features];
  const cut = tools.filter(({ cases }) => cases !== undefined && cases.done < cases.planned).length;
  const numbers: readonly (readonly [number, string])[] = [
    [tools.length, tools.length === 1 ? 'tool' : 'tools'],
    [properties.length, properties.length === 1 ? 'property' : 'properties'],
    [run.cases, run.cases === 1 ? 'case' : 'cases'],
    [findings.length, findings.length === 1 ? 'counterexample' : 'counterexamples'],
  ];
  const curated = run.curated === undefined ? '' : `, ${run.curated} of the cases curated`;
  return (
    <>
      <ul class="numbers" aria-label="What was tested">
        {numbers.map(([number, word]) => (
          <li>
            <b>{number}</b> {word}
          </li>
        ))}
      </ul>
      <p class="quiet">
        <Hostile text={`Blockshift ${blockshift}, seed ${run.seed}${curated}, `} limit={120} />
        <time>{shownText(run.started.replace(/T(\d\d:\d\d).*$/, ' $1 UTC'), 40)}</time>
        <Hostile text={`, ${run.seconds} s, ${run.platform}, Node ${run.node}`} limit={120} />
        {run.shard !== '1/1' && <Hostile text={`, shard ${run.shard}`} limit={40} />}
      </p>
      {!complete && (
        <p class="warning">
          This run was not finished: what is missing here was not asked, and failures that were not yet run again do not
          count.
        </p>
      )}
      {cut > 0 && (
        <p class="warning">
          {`Time was up before all cases were put to ${cut === tools.length ? 'the tools' : `${cut} of the ${tools.length} tools`}.`}
        </p>
      )}
      {filters.length > 0 && (
        <p class="quiet">
          Narrowed to: <Hostile text={filters.join(', ')} limit={300} />
        </p>
      )}
      {run.unenforced?.map((sentence) => (
        <p class="quiet">
          <Hostile text={sentence} />
        </p>
      ))}
    </>
  );
}
