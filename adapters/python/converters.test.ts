import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Session } from '../../contract/adapter.ts';
import type { Converted } from '../../contract/observation.ts';
import { csa2 } from '../../generators/csa2.ts';
import { convertLive, sampleSeries } from '../dcm2niix/sample-series.ts';
import { dcmstack } from '../dcmstack/dcmstack.ts';
import { dicom2nifti } from '../dicom2nifti/dicom2nifti.ts';
import { answerIn } from '../live-answer.ts';
import { nibabel, nibabelRelease } from '../nibabel/nibabel.ts';
import { el, raw, sampleFile } from '../sample-file.ts';
import { liveTests } from './python-live.ts';

const convert = async (to: Session, files: readonly Uint8Array[]): Promise<readonly Converted[]> =>
  answerIn(await convertLive(to, files), 'convert').converted;

const csa = Buffer.from(
  csa2([
    { name: 'B_value', vr: 'IS', values: ['1000'] },
    { name: 'DiffusionGradientDirection', vr: 'FD', values: ['0.6', '0.8', '0'] },
  ]),
).toString('base64');

/** A file with a CSA header under the creator and on the block given. */
const withCsa = (creator: string, block: number): Uint8Array =>
  sampleFile([
    el(0x00080070, 'LO', 'SIEMENS'),
    el(0x00290000 + block, 'LO', creator),
    raw(0x00290010 + block * 0x100, 'OB', csa),
  ]);

for (const adapter of [nibabel, nibabelRelease]) {
  const live = await liveTests(adapter);

  live('gives the entries of each file, where the creator is the right one', async (to) => {
    const files = [withCsa('SIEMENS CSA HEADER', 0x10), withCsa('ACME', 0x10)];
    const [image] = await convert(to, files);
    assert.equal(image?.sidecar, { B_value: [[1000], null], DiffusionGradientDirection: [[0.6, 0.8, 0], null] });
  });

  live('sees no header but where block 10 is used', async (to) => {
    const [image] = await convert(to, [withCsa('SIEMENS CSA HEADER', 0x11)]);
    assert.equal(image?.sidecar, {});
  });

  live('refuses what is no DICOM file, and goes on', async (to) => {
    assert.is((await convertLive(to, [new Uint8Array(300).fill(65)])).kind, 'refused');
    assert.is((await convert(to, [withCsa('ACME', 0x10)])).length, 1);
  });
}

const stack = await liveTests(dcmstack);

stack('gives the metadata that it embeds, a value for each volume', async (to) => {
  const [image] = await convert(to, sampleSeries('1000'));
  assert.is(image?.sidecar.Manufacturer, 'SIEMENS');
  assert.equal(image?.sidecar.AcquisitionNumber, [1, 2]);
});

stack('refuses what is no image, and goes on', async (to) => {
  assert.is((await convertLive(to, [new Uint8Array(300).fill(65)])).kind, 'refused');
  assert.is((await convert(to, sampleSeries('1000'))).length, 1);
});

const nifti = await liveTests(dicom2nifti);

nifti('gives the tables of an image', async (to) => {
  const [image] = await convert(to, sampleSeries('1000'));
  assert.equal(image?.sidecar, { shape: [8, 8, 2, 2] });
  assert.equal(image?.bvals, [1000, 0]);
  assert.is(image?.bvecs?.length, 2);
});

nifti('refuses fewer files than it wants, and goes on', async (to) => {
  const few = await convertLive(to, sampleSeries('1000').slice(0, 2));
  assert.match(few.kind === 'refused' ? few.message : few.kind, /TOO_FEW_SLICES/);
  assert.is((await convert(to, sampleSeries('500')))[0]?.bvals?.[0], 500);
});

test.run();
