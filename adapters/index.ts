import type { Adapter } from '../contract/adapter.ts';
import { dcmDumpElement } from './ctn/dcm-dump-element.ts';
import { dcmDumpFile } from './ctn/dcm-dump-file.ts';
import { dcmRmElement } from './ctn/dcm-rm-element.ts';
import { dcmStripOddGroups } from './ctn/dcm-strip-odd-groups.ts';
import { daikon } from './daikon/daikon.ts';
import { dcm2niix, dcm2niixReleases } from './dcm2niix/dcm2niix.ts';
import { dcm2niixWasm } from './dcm2niix-wasm/dcm2niix-wasm.ts';
import { DCM4CHE } from './dcm4che/dcm4che.ts';
import { dcmjs, dcmjsReleases } from './dcmjs/dcmjs.ts';
import { dcmjsCodecs } from './dcmjs-codecs/dcmjs-codecs.ts';
import { dcmjsDimse } from './dcmjs-dimse/dcmjs-dimse.ts';
import { dcmstack } from './dcmstack/dcmstack.ts';
import { dcm2json } from './dcmtk/dcm2json.ts';
import { dcm2xml } from './dcmtk/dcm2xml.ts';
import { dcmconv } from './dcmtk/dcmconv.ts';
import { dcmdump } from './dcmtk/dcmdump.ts';
import { dcmdumpDict } from './dcmtk/dcmdump-dict.ts';
import { dcmodify } from './dcmtk/dcmodify.ts';
import { dcmqrscp } from './dcmtk/dcmqrscp.ts';
import { dump2dcm } from './dcmtk/dump2dcm.ts';
import { xml2dcm } from './dcmtk/xml2dcm.ts';
import { deid } from './deid/deid.ts';
import { dicomAnonymizer } from './dicom-anonymizer/dicom-anonymizer.ts';
import { dicomParser } from './dicom-parser/dicom-parser.ts';
import { dicomDump } from './dicom-rs/dicom-dump.ts';
import { dicomRs } from './dicom-rs/dicom-rs.ts';
import { dicomTs } from './dicom-ts/dicom-ts.ts';
import { dicom2nifti } from './dicom2nifti/dicom2nifti.ts';
import { dcdump } from './dicom3tools/dcdump.ts';
import { dckey } from './dicom3tools/dckey.ts';
import { dctable } from './dicom3tools/dctable.ts';
import { dicomsdl } from './dicomsdl/dicomsdl.ts';
import { dwv } from './dwv/dwv.ts';
import { gdcmanon } from './gdcm/gdcmanon.ts';
import { gdcmclean } from './gdcm/gdcmclean.ts';
import { gdcmconv, gdcmconvDict } from './gdcm/gdcmconv.ts';
import { gdcmdump } from './gdcm/gdcmdump.ts';
import { gdcmraw } from './gdcm/gdcmraw.ts';
import { gdcmscanner } from './gdcm/gdcmscanner.ts';
import { gdcmxml } from './gdcm/gdcmxml.ts';
import { pythonGdcm, pythonGdcmRelease } from './gdcm/python-gdcm.ts';
import { dcmedit } from './mrtrix3/dcmedit.ts';
import { dcminfo } from './mrtrix3/dcminfo.ts';
import { mrconvert } from './mrtrix3/mrconvert.ts';
import { nibabel, nibabelRelease } from './nibabel/nibabel.ts';
import { octaveDicom } from './octave-dicom/octave-dicom.ts';
import { odil } from './odil/odil.ts';
import { pythonOdil } from './odil/python-odil.ts';
import { orthancDimse } from './orthanc/orthanc-dimse.ts';
import { orthancRest } from './orthanc/orthanc-rest.ts';
import { deidentifyAndRedact } from './pixelmed/deidentify-and-redact.ts';
import { pixelmed, pixelmedJson } from './pixelmed/pixelmed.ts';
import { pydicom, pydicomReleases } from './pydicom/pydicom.ts';
import { pydicomShow, pydicomShowRelease } from './pydicom/pydicom-show.ts';
import { dicomutil } from './suyashkumar-dicom/dicomutil.ts';
import { suyashkumarDicom } from './suyashkumar-dicom/suyashkumar-dicom.ts';
import { dicomdump } from './vtk-dicom/dicomdump.ts';
import { dicomfind } from './vtk-dicom/dicomfind.ts';
import { dicompull } from './vtk-dicom/dicompull.ts';
import { dicomtocsv } from './vtk-dicom/dicomtocsv.ts';
import { pythonVtkDicom } from './vtk-dicom/python-vtk-dicom.ts';

/** Every tool that can be tested, by toolkit. */
export const ADAPTERS: readonly Adapter[] = [
  // DCMTK
  dcmdump,
  dcmdumpDict,
  dcmodify,
  dcmconv,
  dcm2xml,
  xml2dcm,
  dcm2json,
  dump2dcm,
  dcmqrscp,
  // GDCM
  gdcmdump,
  gdcmanon,
  gdcmclean,
  gdcmconv,
  gdcmconvDict,
  gdcmscanner,
  gdcmraw,
  gdcmxml,
  pythonGdcm,
  pythonGdcmRelease,
  // vtk-dicom
  dicomdump,
  dicomtocsv,
  dicomfind,
  dicompull,
  pythonVtkDicom,
  // dicom3tools
  dcdump,
  dckey,
  dctable,
  // odil
  odil,
  pythonOdil,
  // PixelMed
  pixelmed,
  pixelmedJson,
  deidentifyAndRedact,
  // CTN
  dcmDumpFile,
  dcmDumpElement,
  dcmRmElement,
  dcmStripOddGroups,
  // MRtrix3
  dcminfo,
  dcmedit,
  mrconvert,
  // Octave
  octaveDicom,
  // dcm4che
  ...DCM4CHE,
  // dcm2niix
  dcm2niix,
  ...dcm2niixReleases,
  dcm2niixWasm,
  // pydicom
  pydicom,
  ...pydicomReleases,
  pydicomShow,
  pydicomShowRelease,
  // PyPI, on top of pydicom or by themselves
  deid,
  dicomAnonymizer,
  dicomsdl,
  nibabel,
  nibabelRelease,
  dcmstack,
  dicom2nifti,
  // npm
  dcmjs,
  ...dcmjsReleases,
  dcmjsDimse,
  dcmjsCodecs,
  dicomParser,
  daikon,
  dicomTs,
  dwv,
  // dicom-rs
  dicomDump,
  dicomRs,
  // suyashkumar/dicom
  suyashkumarDicom,
  dicomutil,
  // Orthanc
  orthancRest,
  orthancDimse,
];
