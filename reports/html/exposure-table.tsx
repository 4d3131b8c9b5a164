/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { ExposureResult } from '../../contract/results.ts';
import { Hostile } from './hostile.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** A warning to the users of tools that do as they are told by number. */
export function ExposureTable({ exposures }: { readonly exposures: readonly ExposureResult[] }): VNode | null {
  const exposed = exposures.filter((one) => one.exposed > 0);
  if (exposures.length === 0) return null;
  return (
    <section class="exposures" id="exposures" aria-labelledby="exposures-title">
      <h2 id="exposures-title">
        <span aria-hidden="true">⚠</span> Warning: a number is not an address
      </h2>
      <p>
        These tools answer by number, and answer correctly. The danger is the question: after a PACS has moved a block,
        the number in your script or protocol selects somebody else’s element, without a word. Ask by creator, or check
        the creator first.
      </p>
      {exposed.length === 0 ? (
        <p>None of the tools was exposed in the cases of this run.</p>
      ) : (
        <ScrollRegion label="Exposures">
          <table>
            <thead>
              <tr>
                <th scope="col">Tool</th>
                <th scope="col">What happens to its users</th>
                <th scope="col">Cases</th>
              </tr>
            </thead>
            <tbody>
              {exposed.map(({ tool, id, title, exposed: times, asked, sentence }) => (
                <tr>
                  <th scope="row">
                    <Hostile text={tool} limit={60} />
                  </th>
                  <td>
                    <Hostile text={title} />
                    {sentence !== undefined && (
                      <p class="example">
                        For example: <Hostile text={sentence} limit={500} />
                      </p>
                    )}
                    <code class="quiet">
                      <Hostile text={id} limit={80} />
                    </code>
                  </td>
                  <td class="number">{`${times} of ${asked}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
