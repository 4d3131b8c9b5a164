import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../contract/adapter.ts';
import type { Observation } from '../../contract/observation.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { el, raw, sampleFile } from '../sample-file.ts';

const SIDE = 8;
const UID = '1.2.826.0.1.3680043.8.498.2';

/** For tests: a series of two volumes of two slices, the first volume with a b-value from SIEMENS MR HEADER. */
export const sampleSeries = (bValue: string, transferSyntax: string = TRANSFER_SYNTAX.explicitLittle): Uint8Array[] =>
  [0, 1, 2, 3].map((index) => sampleImage(index, bValue, transferSyntax));

function sampleImage(index: number, bValue: string, transferSyntax: string): Uint8Array {
  const volume = index >> 1;
  const slice = index & 1;
  const pixels = Buffer.alloc(2 * SIDE * SIDE);
  for (let i = 0; i < SIDE * SIDE; i++) pixels.writeUInt16LE(10 + ((7 * i + 13 * index) % 500), 2 * i);
  const direction = volume === 0 ? [el(0x0019100e, 'FD', 0.6, 0.8, 0)] : [];
  const elements = [
    el(0x00080070, 'LO', 'SIEMENS'),
    el(0x00180020, 'CS', 'EP'),
    el(0x00180050, 'DS', '3'),
    el(0x00180080, 'DS', '2000'),
    el(0x00180081, 'DS', '90'),
    el(0x00190010, 'LO', 'SIEMENS MR HEADER'),
    el(0x0019100c, 'IS', volume === 0 ? bValue : '0'),
    ...direction,
    el(0x0020000d, 'UI', `${UID}.1`),
    el(0x0020000e, 'UI', `${UID}.2`),
    el(0x00200011, 'IS', '5'),
    el(0x00200012, 'IS', String(volume + 1)),
    el(0x00200013, 'IS', String(index + 1)),
    el(0x00200032, 'DS', '-12', '-12', String(3 * slice)),
    el(0x00200037, 'DS', '1', '0', '0', '0', '1', '0'),
    el(0x00280002, 'US', 1),
    el(0x00280004, 'CS', 'MONOCHROME2'),
    el(0x00280010, 'US', SIDE),
    el(0x00280011, 'US', SIDE),
    el(0x00280030, 'DS', '3', '3'),
    el(0x00280100, 'US', 16),
    el(0x00280101, 'US', 16),
    el(0x00280102, 'US', 15),
    el(0x00280103, 'US', 0),
    raw(0x7fe00010, 'OW', pixels.toString('base64')),
  ];
  const sopClass = '1.2.840.10008.5.1.4.1.1.4';
  return sampleFile(elements, transferSyntax, { sopClass, modality: 'MR', number: index + 1 });
}

/** For tests: asks a session to convert a series, in a folder of its own that is gone afterwards. */
export async function convertLive(session: Session, files: readonly Uint8Array[]): Promise<Observation> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
  try {
    const names = files.map((_, index) => `in-${index}.dcm`);
    for (const [index, bytes] of files.entries()) writeFileSync(join(folder, names[index]!), bytes);
    return await session.ask({
      question: { operation: 'convert' },
      folder,
      files: names,
      output: 'out.dcm',
      seconds: 20,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
