import type { WriteStream } from 'node:tty';
import { counted } from '../reports/counted.ts';
import { mutantName } from '../reports/self-check-report.ts';
import type { SelfCheckPart, SelfCheckTask } from './self-check-work.ts';

/** Milliseconds between two lines where the stream is no terminal: enough to see that a run of an hour is alive. */
const INTERVAL = 30_000;

/** Tells how far a self-check is: one line written over and over on a terminal, else a line now and then. */
export class SelfCheckProgress {
  readonly #stream: WriteStream;
  readonly #tasks: number;
  readonly #begun = performance.now();
  #done = 0;
  #judgements = 0;
  #blamed = 0;
  #shown = performance.now();

  constructor(stream: WriteStream, tasks: readonly SelfCheckTask[]) {
    this.#stream = stream;
    this.#tasks = tasks.length;
  }

  update(part: SelfCheckPart): void {
    this.#done++;
    if ('reference' in part) {
      this.#judgements += part.reference.judgements;
      for (const { property, verdict, sentence, case: subject } of part.reference.blamed) {
        this.#blamed++;
        this.#say(`${property} gives ${verdict} to ${part.reference.id}: ${sentence} (case ${subject})`);
      }
    }
    const now = performance.now();
    if (!this.#stream.isTTY && now - this.#shown < INTERVAL) return;
    this.#shown = now;
    const what = 'mutant' in part ? mutantName(part.mutant.id) : part.reference.id;
    const seconds = Math.round((now - this.#begun) / 1000);
    const left = Math.round((seconds * (this.#tasks - this.#done)) / this.#done);
    const told = `${what} · ${this.#done} of ${this.#tasks} parts · ${counted(this.#judgements, 'judgement')} · ${this.#blamed} wrong · ${seconds} s, about ${left} s left`;
    this.#stream.write(this.#stream.isTTY ? `\r${told.slice(0, (this.#stream.columns || 80) - 1)}\x1B[K` : `${told}\n`);
  }

  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1B[K');
  }

  #say(line: string): void {
    this.clear();
    this.#stream.write(`${line}\n`);
  }
}
