import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fencesOf, pageText } from './docs-commands.ts';
import { follow, PAGES, type Page, RUN, testPages } from './follow-docs.ts';
import { packageRoot } from './program-name.ts';

const root = packageRoot();
await testPages((name) => !name.startsWith('docs/how-to/') && name !== 'docs/tutorial.md');

test('every block says what it is, and what is not run says why', () => {
  const fences = PAGES.flatMap(({ name, fences: all }) => all.map((fence) => ({ name, ...fence })));
  for (const { name, line, language } of fences) assert.ok(language !== '', `${name}:${line} has no language`);
  const commands = fences.filter(({ language, file }) => RUN.includes(language) && file === undefined);
  const left = commands.filter(({ notRun }) => notRun !== undefined);
  console.log(`${commands.length - left.length} blocks of commands are run, ${left.length} are not:`);
  for (const { name, line, notRun } of left) console.log(`  ${name}:${line}: ${notRun}`);
  assert.ok(
    commands.length > 10 && left.length < commands.length / 3,
    `${left.length} of ${commands.length} are not run`,
  );
});

test('links lead to files and headings that are there', () => {
  const anchorsOf = (text: string): ReadonlySet<string> => {
    const seen = new Map<string, number>();
    const headings = text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm);
    return new Set(
      [...headings].map(([, heading = '']) => {
        const anchor = heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\-_ ]/gu, '')
          .replaceAll(' ', '-');
        const times = seen.get(anchor) ?? 0;
        seen.set(anchor, times + 1);
        return times === 0 ? anchor : `${anchor}-${times}`;
      }),
    );
  };
  for (const { name } of PAGES) {
    const text = pageText(root, name)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .replace(/`[^`\n]*`/g, '');
    for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? join(root, name) : join(dirname(join(root, name)), path);
      assert.ok(existsSync(file), `${name}: ${link}`);
      if (anchor !== undefined && file.endsWith('.md'))
        assert.ok(anchorsOf(pageText('', file)).has(anchor), `${name}: ${link}`);
    }
  }
});

test('the runner notices what is wrong', async () => {
  const page = (text: string): Page => ({ name: `sample-${text.length}.md`, fences: fencesOf(text) });
  const block = (text: string): string => `\`\`\`console\n${text}\n\`\`\`\n`;
  assert.equal(await follow(page(block('$ echo a b; echo c\na …\n…\nc'))), []);
  assert.is((await follow(page(block('$ echo a\nb')))).length, 1);
  assert.is((await follow(page(block('$ printf "c\\na\\n"\na\nc\n ')))).length, 1);
  assert.is((await follow(page(block('$ exit 1')))).length, 1);
  assert.equal(await follow(page(block('$ exit 3  # exit status 3'))), []);
  assert.is((await follow(page(block('$ npx something-else')))).length, 1);
  assert.equal(await follow(page(`<!-- file: x -->\n\`\`\`text\nhello\n\`\`\`\n${block('$ cat \\\n  x\nhello')}`)), []);
});

test('a block without an end is an error, and not read for ever', () => {
  assert.throws(() => fencesOf('text\n\n```sh\nls\n'), /begins in line 3 has no end/);
});

test.run();
