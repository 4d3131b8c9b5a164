import { readFileSync } from 'node:fs';
import { findTag, type ParsedTags, readTags } from '../daikon/parsed-tag.ts';
import { serve } from '../protocol/serve.ts';
import { toolModule } from '../protocol/tool-module.ts';

interface Image {
  readonly tags: ParsedTags;
  readonly littleEndian: boolean;
}
interface DicomTs {
  readonly default: { parseImage(file: DataView): Image | null };
}
const { module, version } = toolModule<DicomTs>('dicom.ts');

function open(file: string): Image {
  const image = module.default.parseImage(new DataView(Uint8Array.from(readFileSync(file)).buffer));
  if (image === null) throw new Error('parseImage gives null');
  return image;
}

await serve({
  name: 'dicom.ts',
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
