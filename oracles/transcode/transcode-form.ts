import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { pathText } from '../../dicom/address.ts';
import type { DataSet, Element } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { groupOf, type Tag, tagForPeople } from '../../dicom/tag.ts';
import { several } from '../expected.ts';
import { failure, verdict } from '../judge-helpers.ts';
import { dataSetsOf, rawPathText } from '../raw-path.ts';
import { isSingle } from '../reach.ts';
import { syntaxName, type Transcoded, transcodeAsks, transcodeResults } from './transcoded.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved'];

/** What our reader reports and no legal file has, whatever stands in it. */
const FORM: ReadonlySet<string> = new Set(['unsorted', 'duplicate-tag', 'group-length-wrong', 'meta-implicit']);

/** Groups that are no part of a Data Set that is stored (PS3.5 7.1, 7.5.1; PS3.10 7.1). */
const APART: ReadonlySet<number> = new Set([0x0000, 0x0002, 0x0006]);

const PRIVATE_INFORMATION_CREATOR = 0x00020100;
const PRIVATE_INFORMATION = 0x00020102;

/** Elements of groups that have no place in a Data Set, by Item. */
const strays = (root: DataSet): readonly string[] =>
  dataSetsOf(root).flatMap(({ path, dataSet }) =>
    dataSet.elements
      .filter(({ tag }) => APART.has(groupOf(tag)))
      .map(({ tag }) => `${[pathText(path), tagForPeople(tag)].filter(Boolean).join('/')} stands in a Data Set`),
  );

/** What is wrong with a File Meta Information. */
function metaFaults(meta: readonly Element[]): readonly string[] {
  const has = (tag: Tag): boolean => meta.some((element) => element.tag === tag);
  const unknown = meta.filter(({ vr }) => vr === 'UN').map(({ tag }) => `${tagForPeople(tag)} has VR UN`);
  const isHalf = has(PRIVATE_INFORMATION_CREATOR) && !has(PRIVATE_INFORMATION);
  return isHalf ? [...unknown, '(0002,0100) stands there without (0002,0102)'] : unknown;
}

interface Fault {
  /** What is the same for one fault in the input and in the output. */
  readonly kind: string;
  readonly text: string;
}

function faultsIn({ file, deviations }: Pick<Transcoded, 'file' | 'deviations'>): readonly Fault[] {
  const found = deviations.filter(({ code }) => FORM.has(code));
  const other = [...strays(file.dataSet), ...metaFaults(file.meta)];
  return [
    ...found.map(({ code, path, message }) => ({
      kind: code,
      text: [rawPathText(path), message].filter((part) => part !== '').join(': '),
    })),
    ...other.map((text) => ({ kind: text, text })),
  ];
}

/** What is wrong with an output and was not with its input, which is read only where there is something. */
function newFaults(output: Transcoded): readonly string[] {
  const faults = faultsIn(output);
  if (faults.length === 0) return [];
  const { file, deviations } = readFile(output.from.bytes);
  const usual = new Set(file === undefined ? [] : faultsIn({ file, deviations }).map(({ kind }) => kind));
  return faults.filter(({ kind }) => !usual.has(kind)).map(({ text }) => text);
}

/**
 * What is written is a file by the rules that hold for every Data Set, wherever the blocks are. Whether its values are
 * right is another claim; a reader that trusts the order of tags finds half of them in a file that breaks it.
 */
export const transcodeForm: Property = {
  id: 'transcode.form',
  title:
    'In another Transfer Syntax tags ascend and come once, lengths of groups are right, and File Meta Information stays apart',
  consequence: 'A stricter reader refuses the file, or stops its search where the order of tags tells it to.',
  rules: [
    'PS3.5-7.1-a',
    'PS3.5-7.2-a',
    'PS3.5-7.5.1-c',
    'PS3.5-6.2.2-d',
    'PS3.5-7.8-a',
    'PS3.10-7.1-a',
    'PS3.10-7.1-b',
  ],
  askedOn: 'Every case of one file, legal or tolerated, in another Transfer Syntax that the tool writes.',
  renderings: RENDERINGS,
  control: 'None: the input has none of these faults, and one that it has is not counted.',
  operation: 'transcode',
  applies: isSingle,
  asks: (subject, tool) => transcodeAsks(subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const results = transcodeResults(subject, got, transcodeAsks(subject, tool, RENDERINGS), false);
    if ('judgement' in results) return results.judgement;
    for (const output of [...results.values()].reverse()) {
      const faults = newFaults(output);
      const [first] = faults;
      if (first === undefined) continue;
      const sentence = `wrote a file in ${syntaxName(output.to)} that breaks the rules of every Data Set: ${first}`;
      return failure(subject, 'unreadable-output', sentence, {
        expected: 'tags that ascend and come once, right lengths of groups, and group 0002 as PS3.10 has it',
        observed: several(faults),
        ...output.evidence,
      });
    }
    return verdict('pass', `wrote well-formed files in ${syntaxName([...results.values()][0]!.to)}`);
  },
};
