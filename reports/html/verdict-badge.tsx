/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Verdict } from '../../contract/judgement.ts';
import { MEANINGS, SYMBOLS } from '../verdict-symbols.ts';

/** A verdict by sign and word. */
export const VerdictBadge = ({ verdict }: { readonly verdict: Verdict }): VNode => (
  <span class={`badge v-${verdict}`}>
    <span aria-hidden="true">{SYMBOLS[verdict]}</span> {MEANINGS[verdict]}
  </span>
);
