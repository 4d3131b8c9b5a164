/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';

interface ScrollRegionProps {
  readonly label: string;
  readonly kind?: 'tree';
  readonly children: ComponentChildren;
}

/** What may be wider than a telephone: it scrolls by itself, and so must be reached by keyboard. */
export const ScrollRegion = ({ label, kind, children }: ScrollRegionProps): VNode => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll (WCAG 2.1.1).
  <section class={`scroll ${kind ?? ''}`} aria-label={label} tabIndex={0}>
    {children}
  </section>
);
