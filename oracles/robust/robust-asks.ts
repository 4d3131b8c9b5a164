import type { Capabilities, Capability } from '../../contract/capability.ts';
import { includes } from '../../contract/capability.ts';
import type { Case, RenderedCase, RenderingId } from '../../contract/case.ts';
import { OPERATIONS, type Operation, type Question } from '../../contract/operation.ts';
import type { Ask } from '../../contract/property.ts';
import { askAbout } from '../ask-about.ts';
import { occurrencesOf } from '../expected.ts';
import { fileOf } from '../judge-helpers.ts';
import { newValues } from '../new-values.ts';
import { rawPathOf, rawTagOf } from '../raw-path.ts';
import { scopeOf } from '../reach.ts';
import { targetSyntax } from '../transcode/transcoded.ts';

/** Operations for which a tool has to go through the whole file, so that it meets what is wrong with it. */
const WHOLE: ReadonlySet<Operation> = new Set([
  'read',
  'transcode',
  'exportJson',
  'exportXml',
  'roundTrip',
  'deidentify',
  'store',
]);

const MOST = 4;

/** The whole file, which is the control, and the damaged one. */
export const WHOLE_AND_DAMAGED: readonly RenderingId[] = ['canonical', 'damaged'];

/** A number that stays as a case is made smaller: by its family, its damage and its target, which none of that changes. */
const turnOf = ({ family, features, target: { address } }: Case): number => {
  const kind = features.filter((name) => /^(defect|mutation|cut):/.test(name));
  return [...[family, ...kind, address.group, address.creator, address.element].join(' ')].reduce(
    (sum, character) => (sum * 31 + character.charCodeAt(0)) % 65521,
    7,
  );
};

/** The question that an operation is put in about the target of a case; undefined where the tool cannot be asked. */
function questionOf(subject: RenderedCase, operation: Operation, capability: Capability): Question | undefined {
  const { target, instances } = subject.case;
  const { address } = target;
  const canonical = fileOf(subject, 'canonical').dataSet;
  const tag = rawTagOf(canonical, target.path, address);
  const scope = scopeOf(subject.case, capability);
  const raw = scope === 'item' ? rawPathOf(canonical, target.path) : undefined;
  const path = raw === undefined ? {} : { path: raw };
  const vr = occurrencesOf(instances[0]!, address, target.path)[0]?.element.vr ?? 'LO';
  const reached = capability.addressing !== 'number' && scope !== undefined;
  switch (operation) {
    case 'read':
    case 'exportJson':
    case 'exportXml':
    case 'roundTrip':
    case 'store':
      return { operation };
    case 'deidentify':
      return { operation, keepSafePrivate: false };
    case 'transcode': {
      const transferSyntax = targetSyntax(subject.case, capability.writes);
      return transferSyntax === undefined ? undefined : { operation, transferSyntax };
    }
    case 'lookup':
    case 'erase':
      return reached ? { operation, address, ...path } : undefined;
    case 'edit':
      return reached ? { operation, address, ...path, vr, values: newValues(subject.case, vr) } : undefined;
    case 'insert':
      // Where the target's creator is, and under a byte that cases never use for a target.
      return reached && raw !== undefined
        ? {
            operation,
            address: { ...address, element: 'F7' },
            path: raw,
            vr: 'LO',
            values: newValues(subject.case, 'LO'),
          }
        : undefined;
    case 'lookupByTag':
    case 'eraseByTag':
      return tag === undefined ? undefined : { operation, tag };
    case 'editByTag':
      return tag === undefined ? undefined : { operation, tag, values: newValues(subject.case, vr) };
    case 'convert':
      // One slice of a test file is no series that a converter has to take.
      return undefined;
  }
}

/** The questions that a tool can be asked about a case, in the order of operations. */
function questionsFor(subject: RenderedCase, tool: Capabilities): readonly Question[] {
  const { transferSyntax } = fileOf(subject, 'canonical');
  return OPERATIONS.flatMap((operation) => {
    const capability = tool[operation];
    if (capability === undefined || !includes(capability.reads, transferSyntax)) return [];
    return questionOf(subject, operation, capability) ?? [];
  });
}

/** So many of a list in a circle, from a place that the case decides. */
const someOf = <T>(all: readonly T[], turn: number, most: number): readonly T[] =>
  all.length <= most ? all : Array.from({ length: most }, (_, i) => all[(turn + i) % all.length]!);

type Asks = readonly Ask[] | { readonly unsupported: string };

const NOTHING: Asks = { unsupported: 'the tool has no operation that it can be asked about the damaged file' };

/**
 * At most four operations on the damaged file, in turn from case to case so that all come up. Where the data are such that
 * an answer is held against the creators in them, `read` is one of them, and is asked about the undamaged file too.
 */
export function robustAsks(subject: RenderedCase, tool: Capabilities): Asks {
  const questions = questionsFor(subject, tool);
  if (questions.length === 0) return NOTHING;
  const turn = turnOf(subject.case);
  const listing = subject.case.validity === 'malformed' ? undefined : questions.find(isRead);
  if (listing === undefined) return someOf(questions, turn, MOST).map((question) => askAbout('damaged', question));
  const others = questions.filter((question) => question !== listing);
  return [
    askAbout('canonical', listing),
    askAbout('damaged', listing),
    ...someOf(others, turn, MOST - 2).map((question) => askAbout('damaged', question)),
  ];
}

const isRead = ({ operation }: Question): boolean => operation === 'read';

/** At most two operations that need the whole file, on the canonical rendering, which is the control, and the damaged. */
export function wholeAsks(subject: RenderedCase, tool: Capabilities): Asks {
  const questions = questionsFor(subject, tool).filter(({ operation }) => WHOLE.has(operation));
  if (questions.length === 0) return { unsupported: 'the tool has no operation that goes through the whole file' };
  const chosen = someOf(questions, turnOf(subject.case), MOST / WHOLE_AND_DAMAGED.length);
  return chosen.flatMap((question) => WHOLE_AND_DAMAGED.map((rendering) => askAbout(rendering, question)));
}
