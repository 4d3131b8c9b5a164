import type { DataSet } from '../dicom/data-set.ts';
import { isSequence } from '../dicom/data-set.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { tagText } from '../dicom/tag.ts';
import { isPrivateDataTag } from './private-data-tag.ts';

/**
 * The private data elements of a written file for tests, as `path tag VR bytes`: `00081140[0]/ 00211004 DS 302e3235`.
 * Padding is left out, and a sequence has no bytes. Throws where the file cannot be read to its end.
 */
export function writtenElements(bytes: Uint8Array): string[] {
  const { file, complete } = readFile(bytes);
  if (file === undefined || !complete) throw new Error('the file cannot be read to its end');
  const inside = ({ elements }: DataSet, path: string): string[] =>
    elements.flatMap((element) => {
      const tag = tagText(element.tag);
      const own = (value: string): string[] =>
        isPrivateDataTag(element.tag) ? [`${path} ${tag} ${element.vr} ${value}`.trim()] : [];
      if (isSequence(element)) {
        return [...own(''), ...element.items.flatMap((item, index) => inside(item, `${path}${tag}[${index}]/`))];
      }
      return own(
        'bytes' in element
          ? Buffer.from(element.bytes)
              .toString('hex')
              .replace(/(?:20|00)$/, '')
          : '',
      );
    });
  return inside(file.dataSet, '');
}

/** What two files of tests differ in, with `-` for what only the first has and `+` for what only the second has. */
export function writtenDifference(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [writtenElements(before), writtenElements(after)];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}
