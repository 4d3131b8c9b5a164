/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { VERDICTS, type Verdict } from '../../contract/judgement.ts';
import { SYMBOLS } from '../verdict-symbols.ts';

const EXPLAINED: Readonly<Record<Verdict, string>> = {
  pass: 'right in every case that could be judged',
  fail: 'wrong on legal data',
  lax: 'wrong on data that are illegal but common',
  crash: 'ended by a signal or an error of its own',
  hang: 'did not end in its time',
  'adapter-error': 'not judged: our adapter does not understand it',
  refused: 'declined, in a way that its user sees',
  'not-exercised': 'the question showed nothing: it does not look at the element',
  unsupported: 'has no such operation',
  'not-run': 'was not asked',
};

/** What the signs and the numbers of this page mean. */
export const Legend = ({ used }: { readonly used: ReadonlySet<Verdict> }): VNode => (
  <section class="legend" aria-label="Legend">
    <ul>
      {VERDICTS.filter((verdict) => used.has(verdict)).map((verdict) => (
        <li>
          <span class={`swatch v-${verdict}`} aria-hidden="true">
            {SYMBOLS[verdict]}
          </span>
          <span>
            <b>{verdict}</b> {EXPLAINED[verdict]}
          </span>
        </li>
      ))}
      <li>
        <span>
          <b>n/m</b> n of the m cases that could be judged; one number alone: all of them
        </span>
      </li>
    </ul>
  </section>
);
