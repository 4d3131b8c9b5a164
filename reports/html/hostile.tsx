/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { shownText } from './shown-text.ts';

/** Text that somebody else wrote, in a direction of its own, made safe to look at and cut. */
export const Hostile = ({ text, limit }: { readonly text: string; readonly limit?: number }): VNode => (
  <bdi>{shownText(text, limit)}</bdi>
);
