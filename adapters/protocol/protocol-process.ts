import { PROTOCOL_VERSION, type ProtocolOperation } from '../../contract/protocol-schema.ts';
import type { Freedom } from '../confine.ts';
import { Garbled } from '../garbled.ts';
import { type CheckedAnswer, checkAnswer } from './check-answer.ts';
import { type LineProcess, type Reply, startLineProcess } from './line-process.ts';

/** A program that speaks the protocol of contract/protocol-schema. */
export interface ProtocolCommand extends Freedom {
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The same command for people: without the paths of this machine. `--once` and the request are added. */
  readonly shownAs: readonly string[];
  /** Bytes that an answer may have: 64 MiB. */
  readonly lineLimit?: number;
  /** How long it may take to start and say hello: 30 s. */
  readonly startSeconds?: number;
}

/** The process is gone: it ended by itself, or its time was up. */
export class Ended extends Error {
  readonly kind: 'crash' | 'hang';
  readonly exit: number | null;
  readonly signal: string | null;
  readonly stderr: Uint8Array;

  constructor(reply: Exclude<Reply, { kind: 'line' | 'flooded' }>, seconds: number, stderr: Uint8Array) {
    const { exit = null, signal = null } = reply.kind === 'ended' ? reply : {};
    const how = signal === null ? `ended with exit status ${exit}` : `ended by ${signal}`;
    super(
      reply.kind === 'hang'
        ? `no answer after ${seconds} s`
        : `${how} ${reply.partial ? 'in the middle of an answer' : 'without an answer'}`,
    );
    this.kind = reply.kind === 'hang' ? 'hang' : 'crash';
    this.exit = exit;
    this.signal = signal;
    this.stderr = stderr;
  }
}

/** The process, started again when it is gone, and the numbers of the requests. */
export class ProtocolProcess {
  private readonly command: ProtocolCommand;
  private process: LineProcess | undefined;
  private id = 0;

  constructor(command: ProtocolCommand) {
    this.command = command;
  }

  alive(): boolean {
    return this.process?.alive() ?? false;
  }

  start(): Promise<CheckedAnswer> {
    const { lineLimit = 64 * 2 ** 20, startSeconds = 30 } = this.command;
    this.process = startLineProcess({ ...this.command, lineLimit });
    return this.ask('hello', { op: 'hello', protocol: PROTOCOL_VERSION }, startSeconds);
  }

  async ask(op: ProtocolOperation, request: Record<string, unknown>, seconds: number): Promise<CheckedAnswer> {
    const process = this.process!;
    const id = ++this.id;
    process.takeStderr();
    const reply = await process.exchange(JSON.stringify({ id, ...request }), seconds);
    if (reply.kind === 'flooded') throw new Garbled('stopped because it wrote more than any answer can need');
    if (reply.kind !== 'line') throw new Ended(reply, seconds, process.takeStderr());
    return checkAnswer(op, id, reply.text);
  }

  /** What it wrote to stderr since the last question. */
  takeStderr(): Uint8Array {
    return this.process?.takeStderr() ?? new Uint8Array();
  }

  end(): void {
    this.process?.end();
  }
}
