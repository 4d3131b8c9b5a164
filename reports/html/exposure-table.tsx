/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { ExposureResult } from '../../contract/results.ts';
import { Hostile } from './hostile.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { ROLES } from './table-roles.ts';

/** A warning to the users of tools that do as they are told by number. */
export function ExposureTable({ exposures }: { readonly exposures: readonly ExposureResult[] }): VNode | null {
  const exposed = exposures.filter((one) => one.exposed > 0);
  if (exposures.length === 0) return null;
  const kinds = [...new Set(exposed.map(({ id }) => id))].map((kind) => exposed.filter(({ id }) => id === kind));
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
          <table {...ROLES.table}>
            <thead {...ROLES.rowgroup}>
              <tr {...ROLES.row}>
                <th {...ROLES.columnheader} scope="col">
                  Tool
                </th>
                <th {...ROLES.columnheader} scope="col">
                  For example
                </th>
                <th {...ROLES.columnheader} scope="col">
                  Cases
                </th>
              </tr>
            </thead>
            {kinds.map((kind) => (
              <tbody {...ROLES.rowgroup}>
                <tr {...ROLES.row}>
                  <th {...ROLES.rowheader} scope="rowgroup" colspan={3} class="kind">
                    <Hostile text={kind[0]!.title} />{' '}
                    <code class="quiet">
                      <Hostile text={kind[0]!.id} limit={80} />
                    </code>
                  </th>
                </tr>
                {kind.map(({ tool, exposed: times, asked, sentence }) => (
                  <tr {...ROLES.row} class="exposed">
                    <th {...ROLES.rowheader} scope="row">
                      <Hostile text={tool} limit={60} />
                    </th>
                    <td {...ROLES.cell} class="example">
                      {sentence !== undefined && <Hostile text={sentence} limit={500} />}
                    </td>
                    <td {...ROLES.cell} class="number">{`${times} of ${asked}`}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
