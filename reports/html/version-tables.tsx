/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Cell } from '../../contract/results.ts';
import { headlineOf } from '../headline.ts';
import { Hostile } from './hostile.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import type { Versions } from './tool-versions.ts';
import { VerdictBadge } from './verdict-badge.tsx';

/** Versions of one tool side by side, with the properties that changed between them. */
export function VersionTables({ versions }: { readonly versions: readonly Versions[] }): VNode | null {
  if (versions.length === 0) return null;
  return (
    <section class="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">Versions side by side</h2>
      {versions.map(({ name, tools, changed, same }) => (
        <div class="version-family">
          <h3>
            <Hostile text={name} limit={60} />
          </h3>
          {changed.length === 0 ? (
            <p>
              {'Nothing changed between '}
              <Hostile text={tools.map(({ version }) => version).join(' and ')} />
              {`: all ${same} properties came out alike.`}
            </p>
          ) : (
            <ScrollRegion label={`Versions: ${changed.length} changed`}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Changed ({changed.length})</th>
                    {tools.map(({ id, version }) => (
                      <th scope="col">
                        <Hostile text={version} limit={40} />
                        <span class="quiet block">
                          <Hostile text={id} limit={60} />
                        </span>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {changed.map(({ property, cells }) => (
                    <tr>
                      <th scope="row">
                        <code>
                          <Hostile text={property.id} limit={60} />
                        </code>
                      </th>
                      {cells.map((cell) => (
                        <td>{cell === undefined ? '' : <Outcome cell={cell} />}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          )}
          {changed.length > 0 && <p class="quiet">{`${same} other properties came out alike.`}</p>}
        </div>
      ))}
    </section>
  );
}

/** One cell in words and numbers. */
export function Outcome({ cell }: { readonly cell: Cell }): VNode {
  const { times, exercised } = headlineOf([cell])!;
  return (
    <>
      <VerdictBadge verdict={cell.verdict} /> {exercised > 0 && <span class="number">{`${times}/${exercised}`}</span>}
    </>
  );
}
