import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ADAPTERS } from '../adapters/index.ts';
import { readResults } from '../engine/store.ts';
import { PROPERTIES } from '../oracles/index.ts';
import { crashSignature, withoutNumbers } from '../oracles/robust/crash-signature.ts';
import { packageRoot } from './program-name.ts';
import { KINDS_HEAD, kindsOn, triagedKinds } from './triaged-kinds.ts';

const folder = join(packageRoot(), 'docs/findings');
const kinds = triagedKinds(folder);

test('every kind that the published run saw a tool fail in, by property and harm, has been looked into by a person', () => {
  const { findings } = readResults(join(packageRoot(), 'docs/results/results.json'));
  const told = new Set(
    kinds.flatMap(({ tools, seenAs }) =>
      tools.flatMap((tool) => seenAs.map(({ property, harm }) => `${tool} ${property} ${harm}`)),
    ),
  );
  const failures = findings.filter(({ verdict }) => verdict !== 'lax');
  assert.ok(failures.length > 40);
  const untold = failures.filter((one) => !told.has(`${one.tool} ${one.property} ${one.harm ?? one.verdict}`));
  assert.equal(
    untold.map(({ tool, property, verdict, harm, id }) => `${tool} ${property} ${harm ?? verdict} ${id}`),
    [],
  );
});

/** What of a crash its finding is known by, without the signal where there is more: the assertion, panic or exception. */
const wordsOf = (sentence: string): string =>
  crashSignature(sentence).replace(/^(?:SIG[A-Z]+|exit status \d+) (?=.)/, '');

test('every crash that the published run saw is told in the section of its row, in the words by which it is known', () => {
  const { findings } = readResults(join(packageRoot(), 'docs/results/results.json'));
  const crashes = findings.filter(({ verdict }) => verdict === 'crash');
  assert.ok(crashes.length > 0);
  const untold = crashes.filter(({ tool, property, sentence }) => {
    const rows = kinds.filter(
      ({ tools, seenAs }) =>
        tools.includes(tool) && seenAs.some((seen) => seen.property === property && seen.harm === 'crash'),
    );
    return !rows.some((row) => withoutNumbers(sectionOf(row)).includes(wordsOf(sentence)));
  });
  assert.equal(
    untold.map(({ tool, property, sentence, id }) => `${tool} ${property} ${id}: ${wordsOf(sentence)}`),
    [],
  );
});

test('two crashes of one tool that differ in their assertion have different words, whatever the line and the file', () => {
  const seen = (line: number, text: string): string =>
    wordsOf(
      `a crashed when asked to read x.dcm: ended by SIGABRT: a: ./src/a.cxx:${line}: void f(): Assertion \`${text}' failed.`,
    );
  assert.is(seen(436, '0 && "no"'), seen(375, '0 && "no"'));
  assert.is.not(seen(436, '0 && "no"'), seen(436, 'is.good()'));
  assert.is(wordsOf('a crashed on the canonical rendering: a ended by SIGSEGV'), 'SIGSEGV');
});

/** The text of the section that a row leads to. */
function sectionOf({ page, kind }: (typeof kinds)[number]): string {
  const anchor = /\]\(#([^)]+)\)/.exec(kind)?.[1];
  const sections = readFileSync(join(folder, page), 'utf8').split(/^(?=#+ )/m);
  return sections.find((text) => anchorOf(/^#+ (.*)/.exec(text)?.[1] ?? '') === anchor) ?? '';
}

test('rows name tools and properties that exist, and lead to a section of their page', () => {
  const [tools, properties] = [new Set(ADAPTERS.map(({ id }) => id)), new Set(PROPERTIES.map(({ id }) => id))];
  for (const { page, kind, tools: named, seenAs } of kinds) {
    const ids = seenAs.map(({ property }) => property);
    assert.equal([...named.filter((id) => !tools.has(id)), ...ids.filter((id) => !properties.has(id))], [], page);
    const anchor = /\]\(#([^)]+)\)/.exec(kind)?.[1];
    assert.ok(anchor !== undefined, `${page}: "${kind}" has no link`);
    const headings = readFileSync(join(folder, page), 'utf8').matchAll(/^#+ (.*)$/gm);
    assert.ok([...headings].map(([, text]) => anchorOf(text!)).includes(anchor), `${page} has no section #${anchor}`);
  }
});

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

test('a row that lacks a tool, a property or a harm is told', () => {
  const page = (row: string): string => `# Tools\n\n${KINDS_HEAD}\n|---|---|---|---|\n${row}\n\nText.\n`;
  const [one] = kindsOn('a.md', page('| [late](#late) | `dcmdump` | `read.names`, `read.vr`: wrong-vr | no |'));
  const seen = (text: string): string[] =>
    kindsOn('a.md', page(`| [late](#late) | \`dcmdump\` | ${text} | no |`))[0]!.seenAs.map(
      ({ property, harm }) => `${property} ${harm}`,
    );
  assert.equal([one!.title, one!.tools], ['Tools', ['dcmdump']]);
  assert.equal(seen('`read.names`, `read.vr`: wrong-vr'), ['read.names wrong-vr', 'read.vr wrong-vr']);
  assert.equal(seen('`read.names`: crash, hang; `read.vr`: leak'), [
    ...['read.names crash', 'read.names hang'],
    'read.vr leak',
  ]);
  assert.equal(seen('by hand only: nothing asks'), []);
  for (const text of ['`read.names`', '`read.names`: wrong', '`read.names`: leak; `read.vr`', 'read.names: leak', ''])
    assert.throws(() => seen(text), /a\.md: ".*" is no row/, text);
  assert.throws(() => kindsOn('a.md', page('| [late](#late) | dcmdump | `read.names`: leak | no |')), /is no row/);
});

test.run();
