import type { WriteStream } from 'node:tty';
import type { Progress } from '../engine/run.ts';

/** One line on a terminal that is written over and over; nothing where the stream is no terminal. */
export class ProgressLine {
  readonly #stream: WriteStream;
  readonly #tools: number;
  readonly #begun = performance.now();
  readonly #latest = new Map<string, Progress>();
  #shown = 0;

  constructor(stream: WriteStream, tools: number) {
    this.#stream = stream;
    this.#tools = tools;
  }

  update(progress: Progress): void {
    this.#latest.set(progress.tool, progress);
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#shown < INTERVAL) return;
    this.#shown = now;
    const text = progressText(progress, [...this.#latest.values()], this.#tools, (now - this.#begun) / 1000);
    this.#stream.write(`\r${text.slice(0, (this.#stream.columns || 80) - 1)}\x1B[K`);
  }

  clear(): void {
    if (this.#shown > 0) this.#stream.write('\r\x1B[K');
  }
}

/** Milliseconds between two lines. */
const INTERVAL = 100;

/** `dcmdump 34/120 · 20% of 10 tools · 3 failures · about 40 s left`. */
export function progressText(current: Progress, all: readonly Progress[], tools: number, seconds: number): string {
  const done = all.reduce((sum, one) => sum + one.done, 0);
  const part = done / (current.total * tools);
  const failures = all.reduce((sum, one) => sum + one.failures, 0);
  const left = Math.ceil((seconds * (1 - part)) / part);
  const what = part >= 1 ? 'looking at failures again' : `about ${left} s left`;
  const share = `${Math.floor(100 * part)}% of ${tools} ${tools === 1 ? 'tool' : 'tools'}`;
  return `${current.tool} ${current.done}/${current.total} · ${share} · ${failures} failures · ${what}`;
}
