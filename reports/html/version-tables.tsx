/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Cell } from '../../contract/results.ts';
import { headlineOf } from '../headline.ts';
import { Hostile } from './hostile.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { shownText } from './shown-text.ts';
import { inSeries } from './tool-sentence.ts';
import type { Versions } from './tool-versions.ts';
import { VerdictBadge } from './verdict-badge.tsx';

/** Versions of one tool side by side, with the properties that changed between them. */
export function VersionTables({ versions }: { readonly versions: readonly Versions[] }): VNode | null {
  if (versions.length === 0) return null;
  const alike = versions.filter(({ changed }) => changed.length === 0);
  return (
    <section class="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">Versions side by side</h2>
      {versions.map(({ name, tools, changed, same }) =>
        changed.length === 0 ? null : (
          <div class="version-family">
            <h3>
              <Hostile text={name} limit={60} />
              <span class="quiet">{`: ${changed.length} of ${changed.length + same} properties changed`}</span>
            </h3>
            <ScrollRegion label={`Versions of ${shownText(name, 60)}`}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">What is claimed</th>
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
                        <span class="quiet block">
                          <Hostile text={property.title} limit={200} />
                        </span>
                      </th>
                      {cells.map((cell) => (
                        <td>{cell === undefined ? '' : <Outcome cell={cell} />}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </div>
        ),
      )}
      {alike.length > 0 && (
        <>
          <h3>Nothing changed</h3>
          <ul class="unchanged">
            {alike.map(({ name, tools }) => (
              <li>
                <b>
                  <Hostile text={name} limit={60} />
                </b>{' '}
                <Hostile text={inSeries(tools.map(({ version }) => version))} />
              </li>
            ))}
          </ul>
        </>
      )}
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
