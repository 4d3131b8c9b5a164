/** What a fault of the control set begins with or holds, and what to do about it. The first that fits counts. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /is not on the PATH|ENOENT/,
    'The program could not be started. Give its full name, or start from a folder where a shell finds it.',
  ],
  [
    /can't open file|cannot open|No such file|Cannot find (?:module|package)|No module named|ImportError|[Cc]ould not find or load main class|ClassNotFound|LoadError|\.dll\b/,
    'The program could not start: it lacks a file or a module that it names. A file in the command is looked for in the folder that you start from, one of the configuration beside it; modules, where the language finds them for every program, as it runs in a folder of its own with an empty HOME. Try the command by hand.',
  ],
  [
    /without an answer|in the middle of an answer/,
    'The program ended instead of answering. It has to go on until its input ends, also after a file that it cannot read: catch what goes wrong and answer {"id":N,"error":"why"}. Try the question by hand; stderr says more.',
  ],
  [
    /no answer after|^hang/,
    'The program did not answer in time. It has to answer each line as soon as it has read it: read line by line and not until the end of the input, and flush stdout after every answer (in Python print(…, flush=True)).',
  ],
  [
    /answered request null/,
    'The answer has no id. Copy the id of the request into the answer; null is for lines that are no JSON.',
  ],
  [
    /answered request \d+, was asked/,
    'The id is not that of the request. Copy it from the request, and write exactly one line for each request: a second one is taken for the answer to the next.',
  ],
  [
    /not JSON/,
    'Every line on stdout has to be one JSON object on a line of its own. Send everything that is meant for people to stderr, and look for libraries that print.',
  ],
  [
    /does not say hello/,
    'The first request is {"op":"hello","protocol":1}; answer it with ok, name, version and operations (docs/protocol.md).',
  ],
  [
    /not an answer to hello/,
    'The answer to hello needs name, version and operations, each operation with what it can (docs/protocol.md).',
  ],
  [/must have required property/, 'The answer lacks that key. docs/protocol.md shows a whole answer to each request.'],
  [/not an answer to/, 'The answer has not the shape that docs/protocol.md describes; the place is named.'],
  [
    /said (?:ok|success) and wrote no/,
    'The answer was ok, and the file that the request names as output is not there. Write it first, whole, under exactly that name; or answer refused.',
  ],
  [/cannot be read$/, 'What the tool wrote as output is no whole DICOM file with File Meta Information.'],
  [
    /wrote more than any answer/,
    'The answer is far too long, or does not end. Write one line for each request, and nothing without being asked.',
  ],
  [
    /two answers/,
    'The answers differ although question and file are the same: nothing may carry over from one request to the next, and nothing may be random.',
  ],
  [
    /is still there/,
    'The element that was to be removed is in the output. If the tool looks at the root only, say "depth":["top"].',
  ],
  [/is not in the listing/, 'Read has to list every private data element, in Items too; or say "depth":["top"].'],
  [/was found 0 times/, 'The element is in the file. If the tool looks at the root only, say "depth":["top"].'],
  [/was found \d+ times/, 'One element of that address is in the file: give each occurrence once.'],
  [/was placed in/, 'path leads to the Item that holds the element, in the tags of the file, Items from 0.'],
  [/has the creator/, 'creator is the Private Creator that the tool itself names; leave it out where it names none.'],
  [
    /the value of/,
    'The value is another one than the file holds. Look whether it belongs to another element, and whether numbers, several values and bytes are written as docs/protocol.md says.',
  ],
  [/^unsupported/, 'The tool declares the operation and has no way to put this question; declare less.'],
  [
    /^refused/,
    'The files of the control set are plain and legal. Declare less (Transfer Syntaxes in "reads", depth), or see why the tool declines; its message is above.',
  ],
  [/^garbled/, 'The output is not what the adapter knows how to read; nothing was guessed.'],
  [/^crash/, 'The tool crashed on a plain and legal file.'],
];

/** What to do about a fault that the control set found, or about a program that could not be opened. */
export const controlAdvice = (fault: string): string =>
  ADVICE.find(([pattern]) => pattern.test(fault))?.[1] ?? 'Compare with docs/protocol.md.';
