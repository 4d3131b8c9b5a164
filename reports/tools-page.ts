import type { Adapter, Package } from '../contract/adapter.ts';
import type { Capabilities } from '../contract/capability.ts';
import { capabilityLines } from './capability-lines.ts';

/** What was seen of tools on a machine that had them, by id; without a version what the adapter alone declares. */
export type SeenTools = Readonly<
  Record<string, { readonly version: string; readonly build: string; readonly capabilities: Capabilities } | undefined>
>;

/** `docs/tools.md`: every tool, how it is called and got, what it can be asked, what to have in mind. */
export function toolsPage(adapters: readonly Adapter[], seen: SeenTools): string {
  const toolkits = [...new Set(adapters.map(({ toolkit }) => toolkit))];
  const anchors = anchorsOf(toolkits, adapters);
  const rows = toolkits.map((toolkit) => {
    const ids = adapters
      .filter((adapter) => adapter.toolkit === toolkit)
      .map((adapter) => `[${escaped(adapter.id)}](#${anchors.get(adapter)})`);
    return `| ${cell(toolkit)} | ${ids.join(' · ')} |`;
  });
  const sections = toolkits.flatMap((toolkit) => [
    `## ${escaped(toolkit)}`,
    ...adapters
      .filter((adapter) => adapter.toolkit === toolkit)
      .map((adapter) => section(adapter, seen[adapter.id], releasesOf(toolkit, adapters, seen))),
  ]);
  return `${[
    '# Tools',
    '<!-- Written by scripts/write-docs.ts from the adapters; edits here are lost. -->',
    `${adapters.length} tools of ${toolkits.length} toolkits. \`npm run tools:install -- NAME\` fetches those that can be fetched, at the versions named here; ` +
      '`npm run -s blockshift -- tools` tells which are on your machine. Your own: [config.md](config.md), [protocol.md](protocol.md). Versions and ' +
      'abilities are those of the machine on which this page was written.',
    ['| toolkit | tools |', '|---|---|', ...rows].join('\n'),
    ...sections,
  ].join('\n\n')}\n`;
}

/** The versions of a toolkit that were seen. */
const releasesOf = (toolkit: string, adapters: readonly Adapter[], seen: SeenTools): ReadonlySet<string> =>
  new Set(adapters.flatMap((adapter) => (adapter.toolkit === toolkit ? (seen[adapter.id]?.version ?? []) : [])));

/** Whether the versions that a quirk names, in parentheses, are releases of its toolkit, and none of them is `version`. */
function ofOthers(quirk: string, version: string | undefined, releases: ReadonlySet<string>): boolean {
  const words = [...quirk.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = '']) => inside.split(/[^\w.]+/));
  return !!version && !words.includes(version) && words.some((word) => releases.has(word));
}

function section(adapter: Adapter, seen: SeenTools[string], releases: ReadonlySet<string>): string {
  const { id, install, called, quirks = [] } = adapter;
  const version =
    seen === undefined || seen.version === ''
      ? 'Not seen yet: not on the machine on which this page was written.'
      : `Version ${seen.version}${seen.build && ` (${seen.build})`}.`;
  const how = adapter.package === undefined ? [] : [`\`tools:install\` fetches ${packageText(adapter.package)}.`];
  const others = quirks.filter((quirk) => ofOthers(quirk, seen?.version, releases));
  const own = quirks.filter((quirk) => !others.includes(quirk));
  return [
    `### ${escaped(id)}`,
    [version, sentence(install), ...how].map((text) => `${escaped(text)}`).join(' '),
    ...(called === undefined ? [] : [`Called as: ${codeOf(called)}`]),
    ...(seen === undefined ? [] : [list(capabilityLines(seen.capabilities))]),
    ...(own.length === 0 ? [] : [`Worth knowing:\n\n${list(own)}`]),
    ...(others.length === 0 ? [] : [`Seen in other releases:\n\n${list(others)}`]),
  ].join('\n\n');
}

function packageText(wanted: Package): string {
  switch (wanted.via) {
    case 'apt':
      return `the Debian packages ${code(wanted.packages)}`;
    case 'pip':
      return `${code(wanted.requirements)} from PyPI`;
    case 'cargo':
      return 'crate' in wanted ? `the crate ${code([wanted.crate])}` : `a driver in Rust, ${code([wanted.source])}`;
    case 'go':
      return ['a driver in Go', code([wanted.source]), ...also(wanted.programs ?? [])].join(', ');
    case 'npm':
      return `${code(wanted.packages)} from npm`;
    case 'maven':
      return `${code(wanted.artifacts)} from Maven`;
  }
}

const also = (names: readonly string[]): readonly string[] => (names.length === 0 ? [] : [`and ${code(names)}`]);

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** A code span for a text that may hold backticks. */
const codeOf = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const list = (lines: readonly string[]): string => lines.map((line) => `- ${escaped(line)}`).join('\n');

/** Text that Markdown would take for markup; what is between backticks stays. */
const escaped = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[*_<>[\]]/g, '\\$&')))
    .join('');

const cell = (text: string): string => escaped(text).replaceAll('|', '\\|');

/** The anchors of the tools' headings as GitHub makes them: dots vanish, and what comes again gets a number. */
function anchorsOf(toolkits: readonly string[], adapters: readonly Adapter[]): ReadonlyMap<Adapter, string> {
  const times = new Map<string, number>();
  const next = (heading: string): string => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-');
    const before = times.get(slug) ?? 0;
    times.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  };
  const anchors = new Map<Adapter, string>();
  next('Tools');
  for (const toolkit of toolkits) {
    next(toolkit);
    for (const adapter of adapters) if (adapter.toolkit === toolkit) anchors.set(adapter, next(adapter.id));
  }
  return anchors;
}
