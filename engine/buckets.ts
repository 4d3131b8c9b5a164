import { type Judgement, VERDICTS } from '../contract/judgement.ts';
import { crashSignature } from '../oracles/robust/crash-signature.ts';
import { type CaseInfo, isFailure, type JudgementRecord, simplestFirst } from './record.ts';
import { sha256 } from './sha256.ts';

/**
 * Failures that are taken for one and the same: of one tool and property, with one harm, and of one kind. Crashes with
 * one signature are one crash, whatever was asked when it happened; hangs in answer to one kind of question are one hang.
 *
 * A mistake that does two kinds of harm, as cases have it, is two. Taken together, the lesser of two mistakes in one property
 * would be hidden: where a tool has two findings there, as dcmjs 0.29.4 in transcode.values, they have been two mistakes.
 */
export interface Bucket {
  /** `f-` and eight hexadecimal digits of a hash of what the bucket is about. */
  readonly id: string;
  /** Of the first record. */
  readonly property: string;
  /** The harm, or the verdict where there is none (crash, hang). */
  readonly harm: string;
  /** As `kindOf` tells it; may be empty. */
  readonly kind: string;
  /** The worst verdict first, then the simplest case. */
  readonly records: readonly JudgementRecord[];
}

/** The most that one tool's cell shows. */
export const FINDINGS_OF_A_CELL = 5;

/**
 * What tells failures with one harm apart: the signature of a crash, the parameter that a series is converted for, what is
 * wrong with the file. Otherwise nothing: in which vendor's data a mistake shows is for chance to say, and a finding must
 * have the same id under every seed.
 */
export function kindOf(
  { verdict, sentence }: Pick<Judgement, 'verdict' | 'sentence'>,
  { family, features }: Pick<CaseInfo, 'family' | 'features'>,
): string {
  if (verdict === 'crash') return crashSignature(sentence);
  if (family.startsWith('convert-')) return family;
  return features.find((feature) => feature.startsWith('defect:')) ?? '';
}

/**
 * Sorts a tool's failures into buckets: for each property (that of a bucket's first record) the worst, then by name of the
 * kind, `most` at most.
 */
export function bucketsOf(
  tool: string,
  records: readonly JudgementRecord[],
  most: number = FINDINGS_OF_A_CELL,
): Bucket[] {
  const groups = new Map<string, JudgementRecord[]>();
  for (const record of records) {
    if (!isFailure(record.judgement)) continue;
    const { harm, verdict } = record.judgement;
    const key = JSON.stringify([sharedBy(record), harm ?? verdict, kindOf(record.judgement, record.case)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  const buckets = [...groups].map(([key, group]): Bucket => {
    const [shared, harm, kind] = JSON.parse(key) as [string, string, string];
    const id = `f-${sha256(JSON.stringify([tool, shared, harm, kind])).slice(0, 8)}`;
    const order = (a: JudgementRecord, b: JudgementRecord): number =>
      rank(a) - rank(b) || simplestFirst(a.case, b.case);
    const sorted = group.sort(order);
    return { id, property: sorted[0]!.property, harm, kind, records: sorted };
  });
  // Not by number, which differs from seed to seed: the same findings are to be shown.
  const name = ({ kind, harm }: Bucket): string => `${kind} ${harm}`;
  const worst = (a: Bucket, b: Bucket): number =>
    rank(a.records[0]!) - rank(b.records[0]!) || (name(a) < name(b) ? -1 : 1);
  const properties = [...new Set(records.map(({ property }) => property))];
  return properties.flatMap((property) =>
    buckets
      .filter((bucket) => bucket.property === property)
      .sort(worst)
      .slice(0, most),
  );
}

/** The properties that show one and the same failure, by what their names begin with. */
function sharedBy({ property, judgement: { verdict } }: JudgementRecord): string {
  if (verdict === 'crash') return '';
  return verdict === 'hang' ? property.slice(0, property.indexOf('.') + 1) : property;
}

const rank = ({ judgement }: JudgementRecord): number => VERDICTS.indexOf(judgement.verdict);
