import type { WriteStream } from 'node:tty';

/** Milliseconds between two lines. */
const INTERVAL = 100;

/** `12/340 name` on one line of a terminal that is written over and over; nothing where the stream is no terminal. */
export class CountLine {
  readonly #stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'>;
  readonly #total: number;
  #last = Number.NEGATIVE_INFINITY;
  #isShown = false;

  constructor(stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'>, total: number) {
    this.#stream = stream;
    this.#total = total;
  }

  /** `name` must be fit for a terminal. */
  show(done: number, name: string): void {
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#last < INTERVAL) return;
    [this.#last, this.#isShown] = [now, true];
    this.#stream.write(`\r${`${done}/${this.#total} ${name}`.slice(0, (this.#stream.columns || 80) - 1)}\x1B[K`);
  }

  clear(): void {
    if (this.#isShown) this.#stream.write('\r\x1B[K');
    this.#isShown = false;
  }
}
