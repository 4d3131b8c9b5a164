import type { Finding, Results } from '../contract/results.ts';
import type { FindingFiles } from './html/finding-files.ts';

/** What people elsewhere cannot use: folders of the machine that a run was made on, absolute. */
export interface MachineFolders {
  /** Of the package; what is in it is named from there. */
  readonly root: string;
  /** Of the person; `~` stands for it. */
  readonly home: string;
  /** Of temporary files; what is in a folder of ours there is named from that folder. */
  readonly temporary: string;
}

/** Results with the files of their findings, as any machine may show them. */
export interface PortableResults {
  readonly results: Results;
  readonly given: ReadonlyMap<string, FindingFiles>;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Takes the folders of a machine out of a text. */
export function portableText(text: string, { root, home, temporary }: MachineFolders): string {
  const inside = text
    .replaceAll(`${root}/`, '')
    .replaceAll(root, '.')
    .replace(new RegExp(`${literal(temporary)}/blockshift[\\w.-]*/`, 'g'), '');
  // A container may run without a home of anybody's.
  return home.length < 2 ? inside : inside.replace(new RegExp(`${literal(home)}(?![\\w-])`, 'g'), '~');
}

function everyText<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one) => everyText(one, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, everyText(one, change)])) as T;
}

/**
 * Results without the folders of the machine: in what tools said, in commands, and in the texts and cases that lie beside
 * findings, whose hashes follow (`hash` gives a SHA-256 in hexadecimal digits). Input files stay as they are.
 */
export function portableResults(
  { results, given }: PortableResults,
  folders: MachineFolders,
  hash: (bytes: Uint8Array) => string,
): PortableResults {
  const change = (text: string): string => portableText(text, folders);
  const changed = new Map<string, FindingFiles>();
  const findings = results.findings.map((finding): Finding => {
    const own = given.get(finding.id);
    if (own === undefined) return everyText(finding, change);
    const files = new Map<string, Uint8Array>();
    for (const [path, bytes] of own.files)
      files.set(path, /\.(?:txt|json)$/.test(path) ? changedBytes(bytes, change) : bytes);
    changed.set(finding.id, { ...own, ...(own.case && { case: everyText(own.case, change) }), files });
    const hashed = finding.files.map(({ path, sha256 }) => {
      const bytes = files.get(path);
      return { path, sha256: bytes === undefined ? sha256 : hash(bytes) };
    });
    return { ...everyText(finding, change), files: hashed };
  });
  return { results: { ...everyText({ ...results, findings: [] }, change), findings }, given: changed };
}

/** Bytes that are no text in UTF-8 come back as they were. */
function changedBytes(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  try {
    return new TextEncoder().encode(change(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
  } catch {
    return bytes;
  }
}
