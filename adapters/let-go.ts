import type { Readable } from 'node:stream';

/** However much still comes, this is enough: what a tool wrote before its end is in the pipe already. */
const LAST_MILLISECONDS = 5000;

/**
 * Closes the pipes of a process that is gone, a while after its end: a process that it left behind may hold them open for
 * ever. What is in them is read first. A timer alone would not see to that: after a busy spell of this process timers come
 * before pipes are read. Returns a function that calls it off.
 */
export function letGo(streams: readonly Readable[], milliseconds: number): () => void {
  const begun = performance.now();
  let read = 0;
  const count = (chunk: Buffer): void => {
    read += chunk.length;
  };
  for (const stream of streams) stream.on('data', count);

  let off = false;
  const close = (): void => {
    for (const stream of streams) stream.destroy();
  };
  /** After the pipes have had their turn: again where there was something in them. */
  const look = (before: number): void => {
    if (off) return;
    if (read === before || performance.now() - begun > milliseconds + LAST_MILLISECONDS) close();
    else setImmediate(look, read);
  };
  const timer = setTimeout(() => setImmediate(look, -1), milliseconds);
  return () => {
    off = true;
    clearTimeout(timer);
  };
}
