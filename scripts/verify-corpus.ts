import type { RenderedFile, Validity } from '../contract/case.ts';
import type { Manifest } from '../corpus/corpus-files.ts';
import type { Expected } from '../corpus/expected.ts';
import { KNOWN_DIFFERENCES } from '../corpus/known-differences.ts';
import { meaningFrom } from '../corpus/meaning-from.ts';
import { type StoredCorpus, UnusableCorpus } from '../corpus/read-corpus.ts';
import { addressOf, keyText, placeText } from '../dicom/address.ts';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { type ReadResult, readFile, type VrOf } from '../dicom/read/read-file.ts';
import { tagText } from '../dicom/tag.ts';
import type { FoundTool } from '../engine/find-counterexample.ts';
import { openTool, type ToolSession } from '../engine/tool-session.ts';
import { dataSetsOf } from '../oracles/raw-path.ts';
import { compareListing, spotText } from './compare-listing.ts';

/** One file that a reader and the corpus see differently. */
export interface Disagreement {
  /** `blockshift`, or the id of a tool. */
  readonly reader: string;
  readonly file: string;
  readonly validity: Validity;
  readonly what: string;
  /** Why this is the reader's mistake, where somebody has looked into it. */
  readonly known?: string;
}

/** A case of a corpus, ready to be compared. */
interface Prepared {
  readonly entry: Manifest['cases'][number];
  readonly expected: Expected;
  readonly result: ReadResult;
  readonly file: RenderedFile;
}

/** What our own reader makes of every file, and each of the tools. Rejects with UnusableCorpus. */
export async function verifyCorpus(
  corpus: StoredCorpus,
  tools: readonly FoundTool[],
): Promise<readonly Disagreement[]> {
  const prepared = corpus.manifest.cases.map((entry) => prepare(corpus, entry));
  const found = prepared.flatMap((one) => ownFaults(one).map((what) => disagreement('blockshift', one, what)));
  // Each tool answers one question at a time, but the tools need not wait for each other.
  const answers = await Promise.all(tools.map((tool) => askTool(tool, prepared)));
  return [...found, ...answers.flat()];
}

async function askTool(
  { adapter, installation }: FoundTool,
  all: readonly Prepared[],
): Promise<readonly Disagreement[]> {
  const session = await openTool(adapter, installation);
  const found: Disagreement[] = [];
  try {
    for (const one of all)
      for (const what of await faultsOf(session, one)) found.push(disagreement(adapter.id, one, what));
  } finally {
    await session.close();
  }
  return found;
}

function disagreement(reader: string, { entry: { id, file, validity } }: Prepared, what: string): Disagreement {
  const known = KNOWN_DIFFERENCES.find((one) => one.reader === reader && one.id === id);
  return { reader, file, validity, what, ...(known && { known: known.why }) };
}

function prepare(corpus: StoredCorpus, entry: Prepared['entry']): Prepared {
  const { bytes, expected } = corpus.read(entry);
  const result = readFile(bytes, { vrOf: dictionaryOf(expected) });
  if (!result.file) throw new UnusableCorpus(`${entry.file} is no DICOM file`);
  const { transferSyntax, dataSet } = result.file;
  const name = entry.file.replaceAll('/', '-');
  const file = { name, meaning: meaningFrom(expected.elements), dataSet, transferSyntax, bytes };
  return { entry, expected, result, file };
}

/** What the file would tell if it had VRs. */
function dictionaryOf({ elements }: Expected): VrOf {
  const known = new Map(
    elements.flatMap(({ owner, tag, vr }) => {
      if (typeof owner !== 'string') return [];
      const group = Number.parseInt(tag.slice(0, 4), 16);
      return [[keyText(addressOf(group, owner, Number.parseInt(tag.slice(6), 16))), vr] as const];
    }),
  );
  return (address) => known.get(keyText(address));
}

function ownFaults({ expected, result, file }: Prepared): readonly string[] {
  const codes = [...new Set(result.deviations.map(({ code }) => code))].sort();
  const wanted = [...expected.deviations].sort();
  const faults =
    codes.join() === wanted.join() ? [] : [`reports ${codes.join() || 'nothing'}, not ${wanted.join() || 'nothing'}`];
  if (expected.readable === 'part') return faults;
  const differences = compareMeanings(file.meaning, meaningOf(file.dataSet));
  return [...faults, ...differences.map(({ kind, path, key }) => `${kind} at ${placeText(path, key)}`)];
}

async function faultsOf(session: ToolSession, { expected, file }: Prepared): Promise<readonly string[]> {
  const outcome = await session.ask([file], { operation: 'read' });
  if (outcome.kind === 'answer' && outcome.answer.operation === 'read') {
    const open = openSpots(file.bytes);
    return compareListing(expected, outcome.answer.elements, session.capabilities.read!, (spot) => !open.has(spot));
  }
  // Of a damaged file, an error that its caller can see is a right answer.
  if (outcome.kind === 'refused' && expected.readable === 'part') return [];
  return [`${outcome.kind}: ${'message' in outcome ? outcome.message : 'no listing'}`];
}

/** What can be seen in a file without a dictionary of private elements: all but what is inside opaque Sequences. */
function openSpots(bytes: Uint8Array): ReadonlySet<string> {
  const { file } = readFile(bytes);
  return new Set(
    dataSetsOf(file?.dataSet ?? { elements: [] }).flatMap(({ raw, dataSet }) =>
      dataSet.elements.map(({ tag }) => spotText(raw, tagText(tag))),
    ),
  );
}
