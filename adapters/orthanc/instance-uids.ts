import type { Element } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';

/** The UIDs by which servers know an instance; empty where the file has none. */
export interface InstanceUids {
  readonly study: string;
  readonly series: string;
  readonly instance: string;
}

/** The UIDs in the root of a file. */
export function instanceUids(bytes: Uint8Array): InstanceUids {
  const elements = readFile(bytes).file?.dataSet.elements ?? [];
  const textAt = (tag: number): string => {
    const found: Element | undefined = elements.find((element) => element.tag === tag);
    if (found === undefined || !('bytes' in found)) return '';
    return Buffer.from(found.bytes)
      .toString('latin1')
      .replace(/[\0 ]+$/, '');
  };
  return { study: textAt(0x0020000d), series: textAt(0x0020000e), instance: textAt(0x00080018) };
}
