import { readdirSync, readFileSync } from 'node:fs';

/** A process may start another one while it is looked for; this many looks are enough for any but an attacker. */
const LOOKS = 10;

/**
 * Ends the processes that a tool left outside its process group, `setsid` and daemons: they are known by the private
 * folder that their environment names. Only processes younger than `leader` are looked at. Does nothing where there is
 * no /proc.
 */
export function killStrays(folder: string, leader: number): void {
  for (let look = 0; look < LOOKS; look++) {
    const strays = youngerThan(leader).filter((pid) => belongsTo(pid, folder));
    for (const pid of strays) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // ESRCH: it ended meanwhile.
      }
    }
    if (strays.length === 0) return;
  }
}

function youngerThan(leader: number): number[] {
  try {
    // The last process that was started; the numbers begin anew when they are used up.
    const newest = Number(readFileSync('/proc/loadavg', 'utf8').trim().split(' ').at(-1));
    if (newest === leader) return [];
    const all = readdirSync('/proc').map(Number);
    return all.filter((pid) => (newest > leader ? pid > leader : pid > 1) && pid !== process.pid);
  } catch {
    return [];
  }
}

/** A zombie has no environment any more, and processes of other people do not show theirs. */
function belongsTo(pid: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`=${folder}/`);
  } catch {
    return false;
  }
}
