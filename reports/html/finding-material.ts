import { type Case, RENDERINGS, type RenderingId } from '../../contract/case.ts';
import type { Finding } from '../../contract/results.ts';
import type { DataSet } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { laidOut } from '../../generators/render.ts';
import { vendorVR } from '../../generators/vendors/vendor-vr.ts';
import type { FindingFiles } from './finding-files.ts';

/** A Data Set of a finding with the rendering it is. */
interface ShownDataSet {
  readonly rendering: RenderingId;
  readonly dataSet: DataSet;
}

/** What a finding can be drawn from. */
export interface FindingMaterial {
  readonly case: Case;
  /** What the tool was given when it failed; the first file of a series. */
  readonly shown: ShownDataSet;
  /** The same data on the blocks of their vendors, where the shown rendering is another. */
  readonly before?: ShownDataSet;
  /** What the tool wrote, where it wrote a file. */
  readonly output?: DataSet;
}

/** Undefined where the report was not given the case of the finding, or it cannot be laid out any more. */
export function findingMaterial(finding: Finding, given: FindingFiles | undefined): FindingMaterial | undefined {
  const subject = given?.case?.case;
  if (given === undefined || subject === undefined) return undefined;
  const rendering = RENDERINGS.find((id) => finding.folder.endsWith(`/${id}`)) ?? 'canonical';
  const shown = dataSetOf(finding, given, subject, rendering);
  if (shown === undefined) return undefined;
  const before = rendering === 'canonical' ? undefined : dataSetOf(finding, given, subject, 'canonical');
  const bytes = finding.files.find(({ path }) => path.endsWith('/output.dcm'));
  const output = bytes && readDataSet(given.files.get(bytes.path));
  return {
    case: subject,
    shown: { rendering, dataSet: shown },
    ...(before && { before: { rendering: 'canonical', dataSet: before } }),
    ...(output && { output }),
  };
}

/** As the file has it; where there is none, as the case makes it. */
function dataSetOf(finding: Finding, given: FindingFiles, subject: Case, rendering: RenderingId): DataSet | undefined {
  const paths = finding.files.map(({ path }) => path).filter((path) => path.includes(`/files/${rendering}/`));
  const stored = readDataSet(paths[0] === undefined ? undefined : given.files.get(paths[0]));
  if (stored !== undefined) return stored;
  try {
    return laidOut(subject, rendering, 0).dataSet;
  } catch {
    // A case from elsewhere may hold what cannot be laid out; its finding is shown without drawings.
    return undefined;
  }
}

const readDataSet = (bytes: Uint8Array | undefined): DataSet | undefined =>
  bytes && readFile(bytes, { vrOf: vendorVR }).file?.dataSet;
