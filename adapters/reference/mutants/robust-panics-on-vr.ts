import { fragile, has } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustPanicsOnVr: Mutant = fragile(
  'robust-panics-on-vr',
  'Takes for granted that a VR is one of those that it knows.',
  (met) => {
    if (!has(met, 'unknown-vr')) return undefined;
    const stderr = "thread 'main' panicked at src/vr.rs:42:14:\ncalled `Option::unwrap()` on a `None` value";
    return { kind: 'refused', message: 'called `Option::unwrap()`', end: { exit: 101, stderr } };
  },
  ['robust.defects'],
);
