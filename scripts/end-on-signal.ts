/** A signal that ends work in order instead of the process at once. */
export interface Ending {
  readonly signal: AbortSignal;
  /** The exit status that says so; undefined where nothing came. */
  status(): number | undefined;
}

const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

/** From now on Ctrl-C and SIGTERM ask for an end, and only a second one ends the process at once. */
export function endOnSignal(): Ending {
  const controller = new AbortController();
  let status: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    const others = process.listeners(name);
    process.removeAllListeners(name);
    process.once(name, () => {
      status = STATUS[name];
      controller.abort();
      for (const listener of others) process.once(name, listener);
    });
  }
  return { signal: controller.signal, status: () => status };
}
