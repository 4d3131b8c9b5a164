import { readFileSync } from 'node:fs';
import { serve } from '../protocol/serve.ts';
import { toolModule } from '../protocol/tool-module.ts';
import { findTag, type ParsedTags, readTags } from './parsed-tag.ts';

interface Image {
  readonly tags: ParsedTags;
  readonly littleEndian: boolean;
}
interface Daikon {
  readonly Series: { parseImage(file: DataView): Image | null };
}
const { module, version } = toolModule<Daikon>('daikon');

function open(file: string): Image {
  const image = module.Series.parseImage(new DataView(Uint8Array.from(readFileSync(file)).buffer));
  if (image === null) throw new Error('Series.parseImage gives null');
  return image;
}

await serve({
  name: 'daikon',
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
