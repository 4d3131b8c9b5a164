import { VERDICTS } from '../contract/judgement.ts';
import { isFailure, type JudgementRecord, simplestFirst } from './record.ts';
import { sha256 } from './sha256.ts';

/** Failures that are taken for one and the same: of one tool and property, with one harm, in cases of one family. */
export interface Bucket {
  /** `f-` and eight hexadecimal digits of a hash of what the bucket is about. */
  readonly id: string;
  readonly property: string;
  /** The harm, or the verdict where there is none (crash, hang). */
  readonly harm: string;
  readonly family: string;
  /** The worst verdict first, then the simplest case. */
  readonly records: readonly JudgementRecord[];
}

/** The most that one tool's cell shows. */
const FINDINGS_OF_A_CELL = 5;

/** Sorts a tool's failures into buckets: for each property the five worst, then the most frequent. */
export function bucketsOf(tool: string, records: readonly JudgementRecord[]): Bucket[] {
  const groups = new Map<string, JudgementRecord[]>();
  for (const record of records) {
    if (!isFailure(record.judgement)) continue;
    const { harm, verdict } = record.judgement;
    const key = JSON.stringify([record.property, harm ?? verdict, record.case.family]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  const buckets = [...groups].map(([key, group]): Bucket => {
    const [property, harm, family] = JSON.parse(key) as [string, string, string];
    const id = `f-${sha256(JSON.stringify([tool, property, harm, family])).slice(0, 8)}`;
    const order = (a: JudgementRecord, b: JudgementRecord): number =>
      rank(a) - rank(b) || simplestFirst(a.case, b.case);
    return { id, property, harm, family, records: group.sort(order) };
  });
  const worst = (a: Bucket, b: Bucket): number =>
    rank(a.records[0]!) - rank(b.records[0]!) || b.records.length - a.records.length || (a.id < b.id ? -1 : 1);
  const properties = [...new Set(records.map(({ property }) => property))];
  return properties.flatMap((property) =>
    buckets
      .filter((bucket) => bucket.property === property)
      .sort(worst)
      .slice(0, FINDINGS_OF_A_CELL),
  );
}

const rank = ({ judgement }: JudgementRecord): number => VERDICTS.indexOf(judgement.verdict);
