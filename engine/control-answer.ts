import type { Capability } from '../contract/capability.ts';
import { includes } from '../contract/capability.ts';
import type { Case } from '../contract/case.ts';
import type { Answer, SeenElement, SeenValue } from '../contract/observation.ts';
import type { ExportOperation } from '../contract/operation.ts';
import { keyText, type RawPath } from '../dicom/address.ts';
import { readJson } from '../dicom/exchange/read-json.ts';
import { readNativeXml } from '../dicom/exchange/read-native-xml.ts';
import type { Meaning, MeaningElement } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { elementsOf, occurrencesOf } from '../oracles/expected.ts';
import { standsFor } from '../oracles/raw-path.ts';
import { sameValue } from '../oracles/same-value.ts';
import { CONTROL_VALUE, controlPath, controlTag } from './control-question.ts';

/** A control with what is known about it. */
export interface KnownAnswer {
  readonly target: Case['target'];
  /** Of the file that was asked about. */
  readonly meaning: Meaning;
}

/** What is wrong with the answer to a control, or undefined. Asks no more than the tool declares. */
export function controlFault(answer: Answer, known: KnownAnswer, tool: Capability): string | undefined {
  const wanted = occurrencesOf(known.meaning, known.target.address)[0]?.element;
  if (wanted === undefined) throw new Error('a control holds its target');
  const name = keyText(known.target.address);
  switch (answer.operation) {
    case 'read':
      return listingFault(answer.elements, known, wanted, tool);
    case 'lookup':
    case 'lookupByTag': {
      const found = answer.found[0];
      if (answer.found.length !== 1 || found === undefined)
        return `${name} was found ${answer.found.length} times instead of once`;
      return valueFault(name, wanted, found.values) ?? pathFault(name, known, tool, found.path);
    }
    case 'erase':
    case 'eraseByTag':
      return outputFault(answer.output, ({ names }) => (names.has(name) ? `${name} is still there` : undefined));
    case 'edit':
    case 'editByTag':
    case 'insert':
      return outputFault(answer.output, ({ texts }) =>
        texts.has(CONTROL_VALUE) ? undefined : `the file that it wrote does not hold ${CONTROL_VALUE}`,
      );
    case 'transcode':
      return outputFault(answer.output);
    case 'roundTrip':
    case 'store':
      return outputFault(answer.output, ({ names }) => (names.has(name) ? undefined : `${name} is gone`));
    case 'exportJson':
    case 'exportXml':
      return documentFault(answer.operation, answer.document, wanted);
    case 'deidentify':
      return deidentifiedFault(answer.output);
    case 'convert':
      return answer.converted.length === 0 ? 'nothing came of a series that can be converted' : undefined;
  }
}

function listingFault(
  elements: readonly SeenElement[],
  known: KnownAnswer,
  wanted: MeaningElement,
  tool: Capability,
): string | undefined {
  const nested = known.target.path.length > 0;
  if (nested && !tool.depth.includes('all')) return undefined;
  const tag = controlTag(known.target);
  const listed = elements.find((element) => standsFor(element.tag, tag));
  if (listed === undefined) return `${tag} is not in the listing`;
  const { creator } = known.target.address;
  if (tool.reports.includes('creator') && typeof listed.creator === 'string' && listed.creator !== creator)
    return `${tag} has the creator ${JSON.stringify(listed.creator)} instead of ${JSON.stringify(creator)}`;
  const values = tool.reports.includes('values') && includes(tool.vrs, wanted.vr);
  return (values ? valueFault(tag, wanted, listed.values) : undefined) ?? pathFault(tag, known, tool, listed.path);
}

const valueFault = (
  name: string,
  wanted: MeaningElement,
  seen: readonly SeenValue[] | undefined,
): string | undefined =>
  sameValue(wanted, seen) === 'other'
    ? `the value of ${name} came out as ${JSON.stringify(seen)} instead of ${contentText(wanted)}`
    : undefined;

const contentText = (wanted: MeaningElement): string =>
  'values' in wanted ? JSON.stringify(wanted.values) : 'base64' in wanted ? `the bytes ${wanted.base64}` : 'its Items';

function pathFault(name: string, known: KnownAnswer, tool: Capability, path: RawPath | undefined): string | undefined {
  if (!tool.reports.includes('path')) return undefined;
  const tags = (steps: RawPath): string => steps.map((step) => step.tag).join('/');
  const wanted = tags(controlPath(known.target));
  return path !== undefined && tags(path) === wanted
    ? undefined
    : `${name} was placed in "${path && tags(path)}", not in "${wanted}"`;
}

/** What is looked for in a file that a tool wrote: keys and texts of its elements at every depth. */
interface Written {
  readonly names: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

function readWritten(output: Uint8Array): Written | undefined {
  const { file, complete } = readFile(output);
  if (file === undefined || !complete) return undefined;
  const elements = elementsOf(meaningOf(file.dataSet)).map(({ element }) => element);
  // A tool may write text under UN: what its VR is worth is for the properties to judge.
  const texts = elements.flatMap((element) =>
    'values' in element ? element.values : 'base64' in element ? [unpadded(element.base64)] : [],
  );
  return {
    names: new Set(elements.map((element) => keyText(element))),
    texts: new Set(texts.map((text) => String(text).trim())),
  };
}

const unpadded = (base64: string): string => Buffer.from(base64, 'base64').toString('latin1').replace(/\0+$/, '');

const UNREADABLE = 'the file that it wrote cannot be read';

/**
 * No more than that a file came out which is still about the same patient, and what `check` says: what else a tool does to
 * a file is for the properties to judge.
 */
function outputFault(
  output: Uint8Array,
  check: (written: Written) => string | undefined = () => undefined,
): string | undefined {
  const written = readWritten(output);
  if (written === undefined) return UNREADABLE;
  return written.names.has('(0010,0020)') ? check(written) : 'the file that it wrote holds no Patient ID';
}

/** A document of the kind that was asked for, which shows the value of the target as text. */
function documentFault(kind: ExportOperation, document: Uint8Array, wanted: MeaningElement): string | undefined {
  if (document.length === 0) return 'the document that it wrote is empty';
  const { deviations } = kind === 'exportJson' ? readJson(document) : readNativeXml(document);
  const broken = deviations.find(({ code }) => code === 'not-a-document');
  if (broken) return `the document that it wrote cannot be read: ${broken.message}`;
  const text = Buffer.from(document).toString('utf8');
  const [value] = 'values' in wanted ? wanted.values : [];
  return value === undefined || text.includes(String(value))
    ? undefined
    : `the document that it wrote does not hold ${JSON.stringify(value)}`;
}

/**
 * A file came out. The patient may be another or none: that is what deidentifying is for. Whether private elements are
 * left is no question of the adapter: tools are known that keep them all, and must be judged for it.
 */
function deidentifiedFault(output: Uint8Array): string | undefined {
  const written = readWritten(output);
  return written === undefined || written.names.size === 0 ? UNREADABLE : undefined;
}
