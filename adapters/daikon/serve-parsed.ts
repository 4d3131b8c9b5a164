import { readFileSync } from 'node:fs';
import { serve } from '../protocol/serve.ts';
import { toolModule } from '../protocol/tool-module.ts';
import { findTag, type ParsedTags, readTags } from './parsed-tag.ts';

interface Image {
  readonly tags: ParsedTags;
  readonly littleEndian: boolean;
}

/** Reads a file; null where it is none. */
export type ParseImage = (file: DataView) => Image | null;

/**
 * Serves the protocol for daikon, or for dicom.ts, which came of it: both give a file as tags by number. `parser` finds the
 * function in the package, `called` is what people call it.
 */
export async function serveParsed<T>(name: string, called: string, parser: (module: T) => ParseImage): Promise<void> {
  const { module, version } = toolModule<T>(name);
  const open = (file: string): Image => {
    const image = parser(module)(new DataView(Uint8Array.from(readFileSync(file)).buffer));
    if (image === null) throw new Error(`${called} gives null`);
    return image;
  };
  await serve({
    name,
    version,
    operations: {
      read: { addressing: 'number', depth: ['all'], occurrences: 'all', reports: ['path', 'item', 'vr', 'values'] },
      lookupByTag: { addressing: 'number', depth: ['all'], occurrences: 'all', reports: ['path', 'item', 'values'] },
    },
    handlers: {
      read: ({ file }) => {
        const { tags, littleEndian } = open(file);
        return { elements: readTags(tags, littleEndian) };
      },
      lookupByTag: ({ file, tag }) => {
        const { tags, littleEndian } = open(file);
        return { found: findTag(tags, tag, littleEndian) };
      },
    },
  });
}
