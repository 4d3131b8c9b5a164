/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { MissingTool } from '../../contract/results.ts';
import { Hostile } from './hostile.tsx';

/** Tools that were looked for and not found, by what would bring them. */
export function MissingTools({ missing }: { readonly missing: readonly MissingTool[] }): VNode | null {
  if (missing.length === 0) return null;
  return (
    <section class="missing" aria-labelledby="missing-title">
      <h2 id="missing-title">Not examined: not on that machine</h2>
      <dl>
        {missing.map(({ id, toolkit, install, broken }) => (
          <div>
            <dt>
              <Hostile text={id} limit={60} />{' '}
              <span class="quiet">
                <Hostile text={toolkit} limit={60} />
              </span>
            </dt>
            <dd>
              {broken !== undefined && (
                <>
                  It is there and does not work: <Hostile text={broken} />.{' '}
                </>
              )}
              <Hostile text={install} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
