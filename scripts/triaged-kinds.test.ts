import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ADAPTERS } from '../adapters/index.ts';
import { readResults } from '../engine/store.ts';
import { PROPERTIES } from '../oracles/index.ts';
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
