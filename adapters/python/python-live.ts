import { test } from 'uvu';
import type { Adapter, Session } from '../../contract/adapter.ts';
import { type DataSet, isSequence } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { tagText } from '../../dicom/tag.ts';
import { liveSession } from '../live-session.ts';

/** For tests: declares tests that need an installed tool; without it each is skipped, and the reason printed. */
export async function liveTests(
  adapter: Adapter,
): Promise<(name: string, body: (session: Session) => Promise<void>) => void> {
  const session = await liveSession(adapter);
  test.after(async () => session?.close());
  return (name, body) => {
    if (session === undefined) test.skip(`${adapter.id}: ${name}`, () => {});
    else test(`${adapter.id}: ${name}`, () => body(session));
  };
}

/** For tests: the tags of a file with those of its Items, each with its depth: `1:00211004`. */
export function tagsIn(bytes: Uint8Array): string[] {
  const walk = ({ elements }: DataSet, depth: number): string[] =>
    elements.flatMap((element) => [
      `${depth}:${tagText(element.tag)}`,
      ...(isSequence(element) ? element.items.flatMap((item) => walk(item, depth + 1)) : []),
    ]);
  const { file } = readFile(bytes);
  return file === undefined ? [] : walk(file.dataSet, 0);
}

/** For tests: the tags that one file has and another has not. */
export const tagsLost = (before: Uint8Array, after: Uint8Array): string[] => {
  const left = tagsIn(after);
  return tagsIn(before).filter((tag) => !left.includes(tag));
};
