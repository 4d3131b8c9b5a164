import type { Report } from '../../contract/capability.ts';
import type { OutputFormat } from '../../contract/config-schema.ts';
import type { Found, SeenElement } from '../../contract/observation.ts';
import { parseDcmdump, parseSearch } from '../dcmtk/parse-dcmdump.ts';
import { parseNativeXml } from '../dcmtk/parse-native-xml.ts';
import { parseDicomJson } from '../parse-dicom-json.ts';
import { parseAddressValues } from './parse-address-values.ts';

interface Format {
  /** What it tells where the configuration does not say. */
  readonly reports: readonly Report[];
  readonly singleLineText: boolean;
  parse(output: string): SeenElement[];
}

/** The formats that a configuration can name. */
export const FORMATS: Readonly<Record<OutputFormat, Format>> = {
  dcmdump: { reports: ['path', 'item', 'vr', 'name', 'values'], singleLineText: true, parse: parseDcmdump },
  'dicom-json': { reports: ['path', 'item', 'vr', 'values'], singleLineText: false, parse: parseDicomJson },
  'native-xml': { reports: ['path', 'item', 'creator', 'vr', 'values'], singleLineText: false, parse: parseNativeXml },
  'address-value': { reports: ['path', 'item', 'values'], singleLineText: true, parse: parseAddressValues },
};

/** What a search printed: all of it is what it found. Nothing printed is nothing found. */
export function parseFound(format: OutputFormat, output: string): Found[] {
  if (output.trim() === '') return [];
  if (format === 'dcmdump') return parseSearch(output);
  return FORMATS[format]
    .parse(output)
    .map(({ path, values = [{ withheld: true }] }) => ({ ...(path && { path }), values }));
}
