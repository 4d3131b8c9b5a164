import { atEnd } from './at-end.ts';
import { killStrays } from './kill-strays.ts';

/** Leaders, with the private folder of each. */
const live = new Map<number, string>();
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
 * terminal's Ctrl-C. Returns a function that ends the group, and what left it, and forgets it.
 */
export function guardGroup(leader: number, folder: string): () => void {
  live.set(leader, folder);
  if (!guarding) {
    guarding = true;
    atEnd(() => {
      for (const [each, its] of live) end(each, its);
    });
  }
  return () => {
    end(leader, folder);
    live.delete(leader);
  };
}

function end(leader: number, folder: string): void {
  killGroup(leader);
  killStrays(folder, leader);
}
