import type { Case } from '../contract/case.ts';
import type { GivenValue } from '../contract/operation.ts';
import { hex } from '../dicom/tag.ts';
import type { VR } from '../dicom/vr.ts';

/** Canaries count upwards from 2001 and stay far below; SS holds no more than 32767. */
const FIRST = 31000;
const SPAN = 1700;
const MOST = 60;

/** VRs of one value. */
const SINGLE: ReadonlySet<VR> = new Set<VR>(['LT', 'ST', 'UR', 'UT']);

const two = (n: number): string => String(n).padStart(2, '0');
const date = (n: number): string => `20${two(n % 80)}${two(1 + (n % 12))}${two(1 + (n % 28))}`;
const time = (n: number): string => `03${two(n % 60)}${two(Math.floor(n / 60) % 60)}`;

function newValue(vr: VR, n: number): string {
  switch (vr) {
    case 'DS':
    case 'IS':
    case 'US':
    case 'SS':
    case 'UL':
    case 'SL':
    case 'SV':
    case 'UV':
      return String(n);
    case 'FD':
    case 'FL':
      return `${n}.5`;
    case 'AT':
      return `0054${hex(n, 4)}`;
    case 'DA':
      return date(n);
    case 'TM':
      return time(n);
    case 'DT':
      return date(n) + time(n);
    case 'AS':
      return `${String(n % 1000).padStart(3, '0')}M`;
    case 'UI':
      return `2.25.99${n}`;
    case 'UR':
      return `urn:blockshift:new:${n}`;
    default:
      return `NEW ${n}`;
  }
}

/**
 * Values to write into a case: no element of it has them, each says that it is new, and they are the same whenever the case
 * is asked about. As many as asked for, up to what the VR and the numbers allow; none for VRs without printable values.
 */
export function newValues(subject: Case, vr: VR, count = 1): readonly GivenValue[] {
  const first = FIRST + (Number.parseInt(subject.id.slice(0, 8), 16) % SPAN);
  if (WITHOUT_TEXT.has(vr)) return [{ base64: Buffer.from(`NEW ${first} BYTES`.slice(0, 8)).toString('base64') }];
  const length = SINGLE.has(vr) ? 1 : Math.min(Math.max(count, 1), MOST);
  return Array.from({ length }, (_, i) => newValue(vr, first + i));
}

const WITHOUT_TEXT: ReadonlySet<VR> = new Set<VR>(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'UN']);
