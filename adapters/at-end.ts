const callbacks = new Set<() => void>();
let watching = false;

const runAll = (): void => {
  for (const callback of callbacks) callback();
  callbacks.clear();
};

/** Has something done, synchronously, when this process ends or is interrupted. */
export function atEnd(callback: () => void): void {
  callbacks.add(callback);
  if (watching) return;
  watching = true;
  process.once('exit', runAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      runAll();
      // Listening must not turn a deadly signal into a harmless one, unless somebody else listens too.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
}
