import { atEnd } from './at-end.ts';

const live = new Set<number>();
let guarding = false;

/** Ends a process group at once, whatever it is doing; harmless where it is gone. */
export function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // ESRCH: nobody is left in it.
  }
}

/**
 * Makes sure that a detached process group does not outlive this process: a group of its own does not get the
 * terminal's Ctrl-C. Returns a function that ends the group and forgets it.
 */
export function guardGroup(leader: number): () => void {
  live.add(leader);
  if (!guarding) {
    guarding = true;
    atEnd(() => {
      for (const each of live) killGroup(each);
    });
  }
  return () => {
    killGroup(leader);
    live.delete(leader);
  };
}
