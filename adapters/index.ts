import type { Adapter } from '../contract/adapter.ts';
import { dcm2niix } from './dcm2niix/dcm2niix.ts';
import { dcm2niixWasm } from './dcm2niix-wasm/dcm2niix-wasm.ts';
import { dcmjs } from './dcmjs/dcmjs.ts';
import { dcm2xml } from './dcmtk/dcm2xml.ts';
import { dcmconv } from './dcmtk/dcmconv.ts';
import { dcmdump } from './dcmtk/dcmdump.ts';
import { dcmodify } from './dcmtk/dcmodify.ts';
import { dicomParser } from './dicom-parser/dicom-parser.ts';
import { dcdump } from './dicom3tools/dcdump.ts';
import { gdcmanon } from './gdcm/gdcmanon.ts';
import { gdcmclean } from './gdcm/gdcmclean.ts';
import { gdcmconv } from './gdcm/gdcmconv.ts';
import { gdcmdump } from './gdcm/gdcmdump.ts';
import { pydicom } from './pydicom/pydicom.ts';
import { dicomtocsv } from './vtk-dicom/dicomtocsv.ts';

/** Every tool that can be tested, by toolkit. */
export const ADAPTERS: readonly Adapter[] = [
  // DCMTK
  dcmdump,
  dcmodify,
  dcmconv,
  dcm2xml,
  // GDCM
  gdcmdump,
  gdcmanon,
  gdcmclean,
  gdcmconv,
  // vtk-dicom
  dicomtocsv,
  // dicom3tools
  dcdump,
  // dcm2niix
  dcm2niix,
  dcm2niixWasm,
  // pydicom
  pydicom,
  // npm
  dcmjs,
  dicomParser,
];
