import type { Request } from '../../contract/adapter.ts';
import type { CommandTemplate } from '../../contract/config.ts';
import type { GivenValue, Operation, Question } from '../../contract/operation.ts';
import { isExport } from '../../contract/operation.ts';
import { keyText, type RawPath } from '../../dicom/address.ts';
import { tagForPeople } from '../../dicom/tag.ts';

const PLACEHOLDER = /\{([A-Za-z]+)\}/g;
/** Those that become several words, or none. */
const LISTS: readonly string[] = ['files', 'values'];

const BY_ADDRESS = ['group', 'creator', 'element', 'address', 'path'];
const BY_TAG = ['tag', 'group', 'number'];

/** What a command for an operation may hold, and what it must: one of each list. */
const ALLOWED: { readonly [O in Operation]: { readonly may: readonly string[]; readonly must: readonly string[][] } } =
  {
    read: { may: ['file'], must: [['file']] },
    lookup: { may: ['file', ...BY_ADDRESS], must: [['file'], ['creator', 'address']] },
    lookupByTag: { may: ['file', ...BY_TAG], must: [['file'], ['tag', 'number']] },
    erase: { may: ['file', 'output', ...BY_ADDRESS], must: [['creator', 'address']] },
    eraseByTag: { may: ['file', 'output', ...BY_TAG], must: [['tag', 'number']] },
    edit: {
      may: ['file', 'output', ...BY_ADDRESS, 'value', 'values', 'vr'],
      must: [
        ['creator', 'address'],
        ['value', 'values'],
      ],
    },
    editByTag: {
      may: ['file', 'output', ...BY_TAG, 'value', 'values'],
      must: [
        ['tag', 'number'],
        ['value', 'values'],
      ],
    },
    insert: {
      may: ['file', 'output', ...BY_ADDRESS, 'value', 'values', 'vr'],
      must: [
        ['creator', 'address'],
        ['value', 'values'],
      ],
    },
    transcode: { may: ['file', 'output', 'transferSyntax'], must: [] },
    exportJson: { may: ['file', 'output'], must: [['file']] },
    exportXml: { may: ['file', 'output'], must: [['file']] },
    roundTrip: { may: ['file', 'output'], must: [] },
    deidentify: { may: ['file', 'output'], must: [] },
    convert: { may: ['files', 'folder', 'output'], must: [['files', 'folder'], ['output']] },
    store: { may: ['file', 'output'], must: [] },
  };

const ANSWERED_BY_TEXT: readonly Operation[] = ['read', 'lookup', 'lookupByTag'];

/** What is wrong with the commands of an operation; each begins with the key that it is about. */
export function templateFaults(operation: Operation, template: CommandTemplate): readonly string[] {
  const { may, must } = ALLOWED[operation];
  const commands = { command: template.command, keepSafeCommand: template.keepSafeCommand };
  return Object.entries(commands).flatMap(([key, words]) => {
    if (words === undefined) return [];
    const unknown = words.flatMap((word, index) =>
      namesIn(word)
        .filter((name) => !may.includes(name) || (LISTS.includes(name) && word !== `{${name}}`))
        .map((name) =>
          may.includes(name)
            ? `/${key}/${index}: {${name}} becomes several words, and has to be a word of its own`
            : `/${key}/${index}: ${operation} has no {${name}}; there are ${may.map((each) => `{${each}}`).join(' ')}`,
        ),
    );
    const used = words.flatMap(namesIn);
    const lacking = [...must, ...filesOf(operation, template)]
      .filter((names) => !names.some((name) => used.includes(name)))
      .map(
        (names) =>
          `/${key}: has no ${names.map((name) => `{${name}}`).join(' or ')}, without which the tool cannot know what is asked`,
      );
    return [...unknown, ...lacking];
  });
}

/**
 * A command that writes names both files; one that works in place the copy; a document may come on stdout. One that
 * writes a single Transfer Syntax need not be told which.
 */
function filesOf(operation: Operation, template: CommandTemplate): readonly string[][] {
  const { writes } = template;
  const syntax =
    operation === 'transcode' && !(Array.isArray(writes) && writes.length === 1) ? [['transferSyntax']] : [];
  if (ANSWERED_BY_TEXT.includes(operation) || isExport(operation) || operation === 'convert') return [];
  return [...syntax, ...(template.inPlace ? [['output']] : [['file'], ['output']])];
}

const namesIn = (word: string): string[] => [...word.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

/** Whether a command names the file to write: an export without it prints its document. */
export const namesOutput = ({ command }: CommandTemplate): boolean => command.flatMap(namesIn).includes('output');

/** The command for a request; unsupported where the template cannot say what is asked. */
export function fillTemplate(
  template: CommandTemplate,
  request: Request,
): { readonly argv: readonly string[] } | { readonly unsupported: string } {
  const { question } = request;
  const keepSafe = question.operation === 'deidentify' && question.keepSafePrivate;
  const words = keepSafe ? template.keepSafeCommand : template.command;
  if (words === undefined) return { unsupported: 'the configuration has no keepSafeCommand' };
  const used = new Set(words.flatMap(namesIn));
  const path = 'path' in question ? question.path : undefined;
  if (path !== undefined && path.length > 0 && !used.has('path'))
    return { unsupported: 'the command has no {path}, and the question is about one Item' };
  const values = 'values' in question ? textsOf(question.values) : [];
  if (values === undefined) return { unsupported: 'the value is bytes, for which a command has no words' };
  const lists: Readonly<Record<string, readonly string[]>> = { files: request.files, values };
  const single = singleWords(request, question, values);
  return {
    argv: words.flatMap((word) => {
      const list = lists[/^\{(\w+)\}$/.exec(word)?.[1] ?? ''];
      return (
        list ?? [word.replace(PLACEHOLDER, (whole, name: string) => single[name] ?? (used.has(name) ? '' : whole))]
      );
    }),
  };
}

function singleWords(
  request: Request,
  question: Question,
  values: readonly string[],
): Readonly<Record<string, string | undefined>> {
  const { address, tag } = { address: undefined, tag: undefined, ...question };
  return {
    file: request.files[0],
    folder: '.',
    output: request.output,
    tag,
    group: address?.group ?? tag?.slice(0, 4),
    number: tag?.slice(4),
    creator: address?.creator,
    element: address?.element,
    address: address && keyText(address),
    path: 'path' in question && question.path ? rawPathText(question.path) : '',
    value: values.join('\\'),
    vr: 'vr' in question ? question.vr : undefined,
    transferSyntax: 'transferSyntax' in question ? question.transferSyntax : undefined,
  };
}

const rawPathText = (path: RawPath): string =>
  path.map(({ tag, item }) => `${tagForPeople(Number.parseInt(tag, 16))}[${item}]`).join('/');

function textsOf(values: readonly GivenValue[]): readonly string[] | undefined {
  return values.every((value) => typeof value === 'string') ? values : undefined;
}
