/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { PropertyInfo } from '../../contract/results.ts';
import { Hostile } from './hostile.tsx';

/** What the Standard asks for, as far as the property of a finding rests on it. */
export const FindingClauses = ({ property }: { readonly property: PropertyInfo }): VNode => (
  <section>
    <h3>Clauses</h3>
    <ul class="clauses">
      {property.rules.map(({ id, clause, edition, level }) => (
        <li>
          <span class={`level${level === 'shall' ? ' shall' : ''}`}>
            <Hostile text={level} limit={20} />
          </span>{' '}
          <Hostile text={clause} limit={80} />{' '}
          <span class="quiet">
            <Hostile text={`${id}, ${edition}`} limit={100} />
          </span>
        </li>
      ))}
    </ul>
  </section>
);
