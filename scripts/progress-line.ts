import type { WriteStream } from 'node:tty';
import type { Progress } from '../engine/run.ts';
import { counted } from '../reports/counted.ts';

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
  const what = part >= 1 ? 'looking at failures again' : `about ${timeText((seconds * (1 - part)) / part)} left`;
  const share = `${Math.floor(100 * part)}% of ${counted(tools, 'tool')}`;
  return `${current.tool} ${current.done}/${current.total} · ${share} · ${counted(failures, 'failure')} · ${what}`;
}

/** `40 s`, `12 min`, `2 h 5 min`; a guess deserves no more digits. */
function timeText(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'some time';
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
