import type { Case, RenderedCase } from '../contract/case.ts';
import { OPERATIONS, type Operation } from '../contract/operation.ts';
import type { Property } from '../contract/property.ts';
import { askAhead, type Informing } from './ask-ahead.ts';
import { type Bucket, bucketsOf, FINDINGS_OF_A_CELL, kindOf } from './buckets.ts';
import { checkControls } from './check-controls.ts';
import { CHUNK_SIZE, type Chunk } from './chunks.ts';
import type { Clock } from './clock.ts';
import { earnsBatches } from './earns-batches.ts';
import type { Claims, ExaminedCase } from './examine-case.ts';
import { examineInformed } from './examine-informed.ts';
import { type FoundTool, findCounterexample } from './find-counterexample.ts';
import type { CaseEntry, JournalEntry } from './journal-entry.ts';
import type { Ledger, ToolLedger } from './ledger.ts';
import { type FindingFolder, makeFinding } from './make-finding.ts';
import { isFailure, type JudgementRecord } from './record.ts';
import type { Hangs } from './remember-hangs.ts';
import { outcomeOf, recordsOf } from './results-of.ts';
import { openTool, type ToolSession } from './tool-session.ts';

/** What the work with all tools shares. */
export interface Workplace extends Claims {
  readonly ledger: Ledger;
  readonly chunks: readonly Chunk[];
  readonly clock: Clock;
  readonly seconds?: number;
  /** How many cases are put to a tool before another has its turn. */
  readonly turn: number;
  /** How many chunks a tool that answers about many files at once is asked about together. */
  readonly together: number;
  /** Whether only the failures that results show are looked at again, or all, as parts of a run must. */
  readonly whole: boolean;
  /** How many failures of all tools have yet to be looked at again, about. */
  open(): number;
  record(entry: JournalEntry): void;
  /** Keeps the folder of a finding. */
  keep(folder: FindingFolder): void;
  rendered(subject: Case): RenderedCase;
  /** True once the run is to end. */
  stopped(): boolean;
  onCase(tool: string, failures: number): void;
  /** Something that a person should know, in one line. */
  note(text: string): void;
}

/** Something to do with a tool. Two of these never touch the same chunk or failure. */
export type Step = () => Promise<void>;

/** The work with one tool, handed out step by step. */
export interface ToolWork {
  readonly tool: string;
  /** How many cases it has behind it, those in hand included. */
  done(): number;
  /** The next step of examination; undefined where nothing is left or everything left is in hand. */
  examine(): Step | undefined;
  /** A second look at a failure, once examination has ended. */
  confirm(): Step | undefined;
  /** How many failures have yet to be looked at again, about. */
  open(): number;
}

/** What batches have told. */
interface Ahead {
  /** The operations in which the tool may be asked about many files at once. */
  readonly batches: readonly Operation[];
  /** The cases, by id: answers are about these renderings. */
  readonly subjects: ReadonlyMap<string, RenderedCase>;
  readonly inform: Informing;
}

const keyOf = ({ index }: Chunk): string => `chunk ${index}`;

/** A tool that hangs this often in one chunk is asked no more in it: each time costs the whole time limit. */
const HANGS = 2;

/**
 * What making one counterexample smaller may cost, in questions, and what where that leaves more than a few elements and the
 * tool is fast. Series to convert cost most.
 */
const QUESTIONS = { questions: 60, further: 240 };
const QUESTIONS_OF_A_SERIES = { questions: 12, further: 72 };

/** The work with one tool. */
export function toolWork(tool: FoundTool, place: Workplace): ToolWork {
  const { id } = tool.adapter;
  const { ledger, chunks, clock } = place;
  const own = ledger.tools.get(id)!;
  const cases = new Map(chunks.flatMap((chunk) => chunk.cases.map((one) => [one.id, one] as const)));
  /** In hand: `controls`, chunks by number, buckets by id. */
  const busy = new Set<string>();
  const suspects = new Suspects();
  const hung: Hangs = new Map();
  let offersBatches = false;
  let failures = 0;
  for (const { case: one, judgements } of own.cases.values()) count(one, judgements);

  function count(one: string, judgements: CaseEntry['judgements']): void {
    for (const [property, verdict, sentence = '', harm] of judgements)
      if (isFailure({ verdict })) {
        failures++;
        const kind = kindOf({ verdict, sentence }, cases.get(one)!);
        suspects.add(property, JSON.stringify([harm ?? verdict, kind]));
      }
  }

  const inHand = (keys: readonly string[], work: () => Promise<void>): Step => {
    for (const key of keys) busy.add(key);
    return async () => {
      try {
        await work();
      } finally {
        for (const key of keys) busy.delete(key);
      }
    };
  };
  const fail = (fault: string, session?: ToolSession): void =>
    place.record({ entry: 'tool', tool: id, capabilities: session?.capabilities ?? {}, fault });

  const openControls = async (): Promise<void> => {
    let session: ToolSession;
    try {
      session = await openTool(tool.adapter, tool.installation);
    } catch (error) {
      return fail(`${id} could not be started: ${error instanceof Error ? error.message : error}`);
    }
    try {
      offersBatches = session.batches.length > 0;
      const fault = await controlsFault(session, place);
      if (fault !== undefined) fail(fault, session);
      else place.record({ entry: 'tool', tool: id, capabilities: session.capabilities });
    } finally {
      await session.close();
    }
  };

  const hangsIn = (chunk: Chunk): number =>
    chunk.cases.reduce((sum, one) => sum + (own.cases.get(one.id)?.hangs ?? 0), 0);
  const dueIn = (chunk: Chunk): readonly Case[] =>
    chunk.cases.filter((one) => !own.cases.has(one.id)).slice(0, place.turn);

  /** Goes through chunks one by one, each in a session of its own. What can be asked in batches is asked about all first. */
  const goThrough = async (some: readonly Chunk[]): Promise<void> => {
    let ahead: Ahead | undefined;
    for (const chunk of some) {
      let session: ToolSession;
      try {
        session = await openTool(tool.adapter, tool.installation);
      } catch (error) {
        return fail(`${id} could not be started again: ${error instanceof Error ? error.message : error}`);
      }
      try {
        ahead ??= await lookAhead(session, some);
        await examineAll(chunk, session, ahead);
      } finally {
        await session.close();
      }
      if (place.stopped()) return;
    }
  };

  const lookAhead = async (session: ToolSession, some: readonly Chunk[]): Promise<Ahead> => {
    const due = some.filter((chunk) => hangsIn(chunk) < HANGS).flatMap(dueIn);
    const batches = due.length > 1 ? await mayBatch(session) : [];
    const subjects = new Map((batches.length === 0 ? [] : due).map((one) => [one.id, place.rendered(one)]));
    return {
      batches,
      subjects,
      inform: await askAhead(session, [...subjects.values()], place, batches, place.seconds),
    };
  };

  const examineAll = async (chunk: Chunk, session: ToolSession, ahead: Ahead): Promise<void> => {
    const { batches, subjects, inform } = ahead;
    const informed = inform(session);
    let hangs = hangsIn(chunk);
    for (const one of dueIn(chunk)) {
      if (place.stopped() || !clock.mayExamine(place.open())) return;
      const subject = subjects.get(one.id) ?? place.rendered(one);
      const why = hangs >= HANGS ? `the tool hung ${hangs} times in the same ${CHUNK_SIZE} cases` : undefined;
      const examined = await examineInformed({ alone: session, informed, batches }, subject, place, place.seconds, why);
      if (place.stopped()) return;
      hangs += examined.hangs;
      const entry = entryOf(id, one.id, examined);
      place.record(entry);
      count(one.id, entry.judgements);
      place.onCase(id, failures);
    }
  };

  let earned: Promise<readonly Operation[]> | undefined;
  /** The operations in which the tool may be asked about many files at once. It has to show that before the first of them. */
  const mayBatch = async (session: ToolSession): Promise<readonly Operation[]> => {
    const offered = session.batches.filter((one) => place.properties.some(({ operation }) => operation === one));
    if (offered.length === 0) return [];
    earned ??= (async () => {
      const proven: Operation[] = [];
      for (const operation of offered) {
        const result = await earnsBatches(session, operation);
        if (result.earned) proven.push(operation);
        else place.note(`${id} is asked to ${operation} one file at a time: ${result.why}.`);
      }
      return proven;
    })();
    return await earned;
  };

  const isDone = (chunk: Chunk): boolean => chunk.cases.every((one) => own.cases.has(one.id));
  let known = { cases: -1, buckets: [] as readonly Bucket[] };
  const openBuckets = (): readonly Bucket[] => {
    const most = place.whole ? undefined : Number.POSITIVE_INFINITY;
    if (known.cases !== own.cases.size)
      known = { cases: own.cases.size, buckets: bucketsOf(id, recordsOf(ledger.plan.cases, own), most) };
    return known.buckets.filter((bucket) => openIn(bucket, own) !== undefined);
  };

  const lookAgain = async (bucket: Bucket, late: () => boolean): Promise<void> => {
    for (let next = openIn(bucket, own); next !== undefined; next = openIn(bucket, own)) {
      if (place.stopped() || !clock.mayConfirm()) return;
      const found = cases.get(next.case.id)!;
      const property = place.properties.find(({ id: one }) => one === next.property)!;
      const effort = {
        ...(found.instances.length > 1 ? QUESTIONS_OF_A_SERIES : QUESTIONS),
        late,
        hangs: hung,
        ...(place.seconds === undefined ? {} : { seconds: place.seconds }),
      };
      const trial = await findCounterexample(tool, property, found, next.judgement, effort);
      if (place.stopped()) return;
      const folder = trial && makeFinding(bucket.id, property.id, tool, trial);
      if (folder) place.keep(folder);
      const entry = { entry: 'attempt', tool: id, bucket: bucket.id, case: found.id } as const;
      place.record(folder === undefined ? entry : { ...entry, finding: folder.finding });
    }
    suspects.settle();
  };

  return {
    tool: id,
    done: () => own.cases.size,
    examine() {
      if (own.opened?.fault !== undefined || !clock.mayExamine(place.open()) || busy.has('controls')) return undefined;
      if (own.opened === undefined) return inHand(['controls'], openControls);
      const free = chunks.filter((one) => !busy.has(keyOf(one)) && !isDone(one));
      const some = free.slice(0, offersBatches ? place.together : 1);
      return some.length === 0 ? undefined : inHand(some.map(keyOf), () => goThrough(some));
    },
    confirm() {
      const examining = busy.has('controls') || chunks.some((one) => busy.has(keyOf(one)));
      if (own.opened === undefined || own.opened.fault !== undefined || examining || !clock.mayConfirm())
        return undefined;
      const open = openBuckets();
      const idle = open.filter((one) => !busy.has(one.id));
      // Hangs take longest: begun last, they would be waited for when nothing else is left.
      const bucket = idle.find(({ harm }) => harm === 'hang') ?? idle[0];
      if (bucket === undefined) return undefined;
      const late = clock.share(place.open());
      return inHand([bucket.id], () => lookAgain(bucket, late));
    },
    open: () => suspects.left(),
  };
}

/** The kinds of failures seen, as far as results can show them: five of a property. */
class Suspects {
  readonly #kinds = new Map<string, Set<string>>();
  #settled = 0;

  add(property: string, kind: string): void {
    const kinds = this.#kinds.get(property);
    if (kinds === undefined) this.#kinds.set(property, new Set([kind]));
    else if (kinds.size < FINDINGS_OF_A_CELL) kinds.add(kind);
  }

  settle(): void {
    this.#settled++;
  }

  left(): number {
    return Math.max(0, [...this.#kinds.values()].reduce((sum, kinds) => sum + kinds.size, 0) - this.#settled);
  }
}

const openIn = (bucket: Bucket, { attempts }: ToolLedger): JudgementRecord | undefined =>
  outcomeOf(bucket.records, (record) => attempts.get(bucket.id)?.get(record.case.id)).open;

const entryOf = (tool: string, one: string, { judgements, exposures, hangs }: ExaminedCase): CaseEntry => ({
  entry: 'case',
  tool,
  case: one,
  judgements: judgements.map(({ property, judgement: { verdict, sentence, harm } }) => {
    if (harm !== undefined) return [property, verdict, sentence, harm];
    return verdict === 'pass' ? [property, verdict] : [property, verdict, sentence];
  }),
  exposures: exposures.map(({ exposure, exposed, sentence }) => [exposure, exposed, exposed ? sentence : '']),
  hangs,
});

/** What is wrong with a tool's controls, for the operations that this run is about. */
async function controlsFault(
  session: ToolSession,
  { properties, exposures }: { readonly properties: readonly Property[]; readonly exposures: Claims['exposures'] },
): Promise<string | undefined> {
  const asked = [...properties, ...exposures].map(({ operation }) => operation);
  const operations = asked.includes('any') ? OPERATIONS : asked.filter((one): one is Operation => one !== 'any');
  const bad = (await checkControls(session, new Set(operations))).find(({ fault }) => fault !== undefined);
  return bad && `the control for ${bad.question.operation} came out wrong: ${bad.fault}`;
}
