import { deflateSync } from 'fflate';
import type { Finding } from '../../contract/results.ts';
import type { FindingFiles } from './finding-files.ts';

/** A file of a finding as the page offers it. */
export interface OfferedFile {
  /** Below the finding's folder: `files/moved/moved.dcm`. */
  readonly name: string;
  /** Bytes; absent where the report was not given the file. */
  readonly size?: number;
  /** Its place among the embedded files; absent where it is not embedded. */
  readonly place?: number;
}

export interface EmbeddedFiles {
  /** Deflated (RFC 1951), in Base64; each different file once. */
  readonly contents: readonly string[];
  readonly offered: ReadonlyMap<string, readonly OfferedFile[]>;
}

/** Characters of Base64 in the whole page, and bytes of one file: a page must stay light enough to send to somebody. */
const MOST_CHARACTERS = 2_500_000;
const MOST_BYTES = 300_000;

/**
 * Chooses the files that go into the page: of every finding first those that its command reads and its case, then the
 * others, in order, as long as there is room.
 */
export function embedFiles(
  findings: readonly Finding[],
  given: ReadonlyMap<string, FindingFiles>,
  room: number = MOST_CHARACTERS,
): EmbeddedFiles {
  const contents: string[] = [];
  const places = new Map<string, number>();
  let left = room;
  for (const first of [true, false])
    for (const { id, files, folder, case: stored } of findings)
      for (const { path, sha256 } of files) {
        const bytes = given.get(id)?.files.get(path);
        if ((path.startsWith(`${folder}/`) || path === stored) !== first || !bytes || places.has(sha256)) continue;
        if (bytes.length > MOST_BYTES) continue;
        const text = Buffer.from(deflateSync(bytes)).toString('base64');
        if (text.length > left) continue;
        left -= text.length;
        places.set(sha256, contents.length);
        contents.push(text);
      }
  const offered = new Map(
    findings.map(({ id, files }) => [
      id,
      files.map(({ path, sha256 }): OfferedFile => {
        const size = given.get(id)?.files.get(path)?.length;
        const place = size === undefined ? undefined : places.get(sha256);
        const name = path.replace(/^findings\/[^/]*\//, '');
        return { name, ...(size !== undefined && { size }), ...(place !== undefined && { place }) };
      }),
    ]),
  );
  return { contents, offered };
}
