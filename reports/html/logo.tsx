/** @jsxImportSource preact */
import type { VNode } from 'preact';

/** Four blocks, one of which has been moved. */
export const Logo = (): VNode => (
  <svg class="logo" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
    <rect class="plain" x="4" y="4" width="24" height="14" rx="3" />
    <rect class="ghost" x="4" y="24" width="24" height="14" rx="3" />
    <rect class="plain" x="4" y="44" width="24" height="14" rx="3" />
    <path class="way" d="M30 31C38 31 34 14 42 14" />
    <rect class="moved" x="38" y="7" width="22" height="14" rx="3" />
  </svg>
);
