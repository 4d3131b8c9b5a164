import type { Capability } from '../contract/capability.ts';
import { includes } from '../contract/capability.ts';
import type { Case } from '../contract/case.ts';
import type { Answer, SeenElement, SeenValue } from '../contract/observation.ts';
import { keyText, type RawPath } from '../dicom/address.ts';
import type { Meaning, MeaningElement } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { elementsOf, occurrencesOf } from '../oracles/expected.ts';
import { standsFor } from '../oracles/raw-path.ts';
import { sameValue } from '../oracles/same-value.ts';
import { controlPath, controlTag } from './control-question.ts';

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
      return outputFault(answer.output, known, false);
    case 'transcode':
      return outputFault(answer.output, known, true);
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
  sameValue(wanted, seen) === 'other' ? `the value of ${name} came out as ${JSON.stringify(seen)}` : undefined;

function pathFault(name: string, known: KnownAnswer, tool: Capability, path: RawPath | undefined): string | undefined {
  if (!tool.reports.includes('path')) return undefined;
  const tags = (steps: RawPath): string => steps.map((step) => step.tag).join('/');
  const wanted = tags(controlPath(known.target));
  return path !== undefined && tags(path) === wanted
    ? undefined
    : `${name} was placed in "${path && tags(path)}", not in "${wanted}"`;
}

/**
 * No more than that a file came out which is still about the same patient, and that what was to be erased is gone: what
 * else a tool does to a file is for the properties to judge.
 */
function outputFault(output: Uint8Array, { target }: KnownAnswer, keep: boolean): string | undefined {
  const { file, complete } = readFile(output);
  if (file === undefined || !complete) return 'the file that it wrote cannot be read';
  const written = new Set(elementsOf(meaningOf(file.dataSet)).map(({ element }) => keyText(element)));
  if (!written.has('(0010,0020)')) return 'the file that it wrote holds no Patient ID';
  const name = keyText(target.address);
  return !keep && written.has(name) ? `${name} is still there` : undefined;
}
